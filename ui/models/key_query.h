// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "core/wallet/wallet.h"
#include "ui/models/key_groups.h"
#include "ui/models/search_text.h"

namespace keyfold::ui {

/// Which keys a list shows. Words that are searched for bring the best hit first, whatever the arrangement.
struct KeyQuery {
    std::string search;
    std::vector<SearchFilter> filters; ///< in the order in which they came; of each name the last one holds
    KeyArrangement arrangement;

    const std::string* filter(FilterName name) const;
    /// In the place of the one of that name, or as the last one; nullopt takes it out.
    void setFilter(FilterName name, std::optional<std::string> value);

    bool hasFilters() const { return !filters.empty(); }
    bool isEmpty() const { return search.empty() && !hasFilters(); }
    bool operator==(const KeyQuery&) const = default;
};

/// A search without filters brings no more: nobody scrolls through them, and another letter narrows it down.
inline constexpr int mostHits = 500;

/// What the health report was last seen to say something about, for "has:finding".
using KeySet = std::shared_ptr<const std::set<KeyId>>;

/// What to search for where nothing was found.
struct Nearest {
    std::string search;
    int keys = 0;                ///< that it finds
    bool withoutFilters = false; ///< the same words, but everywhere

    bool operator==(const Nearest&) const = default;
};

struct FoundKeys {
    std::vector<KeySummary> keys;
    std::optional<Nearest> nearest; ///< only where there are no keys
    std::vector<KeyGroup> groups;   ///< empty: no headings
    KnownUses uses;                 ///< where the arrangement shows or needs them
};

/// Asks the wallet. On the queue's thread, like every wallet call. `known` are the uses as they were read before, good enough
/// for what is typed into the search: there each letter asks.
Result<FoundKeys> findKeys(
    Wallet& wallet, const KeyQuery& query, Date today, const KeySet& withFindings = {}, const KnownUses& known = {});

} // namespace keyfold::ui
