// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/wallet/wallet.h"

namespace keyfold::ui {

enum class KeyOrder {
    NextDate, ///< what wants attention first: leaked, half rotated, then by date; keys without a date last
    Name,
};

/// Which keys a list shows. Words that are searched for bring the best hit first, whatever the order.
struct KeyQuery {
    std::string search;
    std::optional<std::string> environment;
    std::optional<std::string> provider;
    std::optional<std::string> tag;
    KeyOrder order = KeyOrder::NextDate;

    bool hasFilters() const { return environment || provider || tag; }
    bool isEmpty() const { return search.empty() && !hasFilters(); }
    bool operator==(const KeyQuery&) const = default;
};

/// A search without filters brings no more: nobody scrolls through them, and another letter narrows it down.
inline constexpr int mostHits = 500;

/// Asks the wallet. On the queue's thread, like every wallet call.
Result<std::vector<KeySummary>> findKeys(Wallet& wallet, const KeyQuery& query);

void sortKeys(std::vector<KeySummary>& keys, KeyOrder order);

} // namespace keyfold::ui
