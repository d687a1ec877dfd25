// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/wallet/wallet.h"

namespace keyfold::ui {

/// What a list may show or be put in order by besides what a summary holds.
struct KeyUse {
    Timestamp added{};
    std::string owner;
    std::optional<Timestamp> used; ///< a value of it was last shown, copied or given to a program
    std::optional<Date> made{};    ///< its value
    std::vector<std::string> tags{};
};

using KeyUses = std::map<KeyId, KeyUse>;
using KnownUses = std::shared_ptr<const KeyUses>;

/// Goes through all keys and the uses in the history: some tens of milliseconds for 10,000 keys, so only where it is
/// needed. On the queue's thread.
Result<KeyUses> readUses(Wallet& wallet);

} // namespace keyfold::ui
