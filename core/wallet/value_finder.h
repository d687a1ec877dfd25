// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <unordered_map>

#include "core/base/bytes.h"
#include "core/base/secret.h"
#include "core/model/ids.h"

namespace keyfold {

/// Tells whether a value is one that a key has or had, by keyed fingerprints: opens none of them. As they were when it was made by
/// KeyStore::valueFinder(). One thread at a time.
class ValueFinder {
public:
    struct Found {
        KeyId key;
        std::string keyName;
        int version = 1;
        bool current = true; ///< the value in use, not one from before
    };

    /// nullptr where no key has had it. `value`: as it is kept, without white space around it.
    const Found* find(ByteView value) const;

private:
    friend class KeyStore;

    using Fingerprint = std::array<std::uint8_t, 16>;
    struct Hash {
        std::size_t operator()(const Fingerprint& fingerprint) const noexcept;
    };

    Secret m_key;
    std::unordered_map<Fingerprint, Found, Hash> m_known;
};

} // namespace keyfold
