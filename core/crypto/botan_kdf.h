// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <botan/kdf.h>
#include <botan/version.h>

#include "core/base/bytes.h"

namespace keyfold {

// Where Botan 2.19 and 3 differ for us. Fills `derived` in place: no copy in Botan's memory.
inline void deriveKey(
    const Botan::KDF& kdf, std::span<std::uint8_t> derived, ByteView key, ByteView salt, ByteView label)
{
#if BOTAN_VERSION_MAJOR >= 3
    kdf.derive_key(derived, key, salt, label);
#else
    kdf.kdf(
        derived.data(), derived.size(), key.data(), key.size(), salt.data(), salt.size(), label.data(), label.size());
#endif
}

} // namespace keyfold
