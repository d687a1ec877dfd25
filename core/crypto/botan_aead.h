// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <botan/aead.h>
#include <botan/version.h>

#include "core/base/bytes.h"

namespace keyfold {

// Where Botan 2.19 and 3 differ for us.
#if BOTAN_VERSION_MAJOR >= 3
inline constexpr auto botanEncryption = Botan::Cipher_Dir::Encryption;
inline constexpr auto botanDecryption = Botan::Cipher_Dir::Decryption;

inline void setAssociatedData(Botan::AEAD_Mode& mode, ByteView associated)
{
    mode.set_associated_data(associated);
}
#else
inline constexpr auto botanEncryption = Botan::ENCRYPTION;
inline constexpr auto botanDecryption = Botan::DECRYPTION;

inline void setAssociatedData(Botan::AEAD_Mode& mode, ByteView associated)
{
    mode.set_associated_data(associated.data(), associated.size());
}
#endif

} // namespace keyfold
