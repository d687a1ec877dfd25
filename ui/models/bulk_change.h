// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/wallet/wallet.h"

namespace keyfold::ui {

/// What several keys get at once; what is left out stays as each has it.
struct BulkChange {
    struct Rotation {
        std::optional<int> everyDays; ///< nullopt: not planned
    };

    std::optional<std::string> addTag;
    std::optional<std::string> owner;
    std::optional<Rotation> rotation;
};

/// All of them or none. Gives back the keys as they were, without those that had it already: they are what undoing takes.
Result<std::vector<Key>> changeKeys(Wallet& wallet, const std::vector<KeyId>& keys, const BulkChange& change);

/// Puts back what changeKeys() changed, and nothing else that was done to the keys since. A key that is gone is left out.
Result<void> undoChange(Wallet& wallet, const std::vector<Key>& before, const BulkChange& change);

/// Notes that all of them are revoked at their providers, or none. Gives how many were not yet. There is no way back.
Result<int> revokeKeys(Wallet& wallet, const std::vector<KeyId>& keys);

} // namespace keyfold::ui
