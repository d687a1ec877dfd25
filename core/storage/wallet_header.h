// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/crypto/digest.h"
#include "core/storage/key_slot.h"

namespace keyfold {

/// The first 16 KiB of the file: two copies of the same header, so that a torn write or a bad sector leaves one.
/// docs/file-format.md is the reference.
struct WalletHeader {
    static constexpr std::size_t bytes = 16 * 1024;
    static constexpr std::size_t copyBytes = bytes / 2;
    static constexpr int currentFormat = 1;
    static constexpr std::size_t mostSlots = 16; ///< fits a copy, and bounds what unlocking may cost

    int format = currentFormat;
    WalletId wallet;
    std::uint64_t generation = 0; ///< counts the header's changes
    std::vector<KeySlot> keySlots;
    Bytes mac; ///< HMAC-SHA-256 over everything above, under a key that only the unlocked wallet has

    bool operator==(const WalletHeader&) const = default;
};

/// What lies in the two copies' places; nullopt for one that is damaged.
struct HeaderCopies {
    std::array<std::optional<WalletHeader>, 2> copies;

    /// The newest good one; copies always has one when readHeaderCopies() succeeded.
    const WalletHeader& newest() const;
    bool bothAre(const WalletHeader& header) const;
};

/// Reads the first 16 KiB. NotAWallet where neither copy looks like one, Damaged where none is whole, MadeByNewer where the
/// newest is of a later format. No password is needed and none of it is authenticated yet: see authenticates().
Result<HeaderCopies> readHeaderCopies(ByteView start, const std::string& path);

/// One copy, 8 KiB. The header has at most mostSlots slots.
Bytes writeHeaderCopy(const WalletHeader& header);

/// The MAC that `header` has to carry; `headerKey` is derived from the wallet key.
Bytes headerMac(const WalletHeader& header, const Secret& headerKey);

/// Whether the header was written by somebody who had the wallet key.
bool authenticates(const WalletHeader& header, const Secret& headerKey);

} // namespace keyfold
