// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "ui/models/key_columns.h"

namespace keyfold::ui {

enum class KeyOrder {
    NextDate, ///< what wants attention first: leaked, half rotated, then by date; keys without a date last
    Name,
    Provider,
    Added,    ///< the newest first
    LastUsed, ///< the latest first, those never used last
};

enum class KeyGrouping { None, Due, Provider, Environment, Owner };

/// How a list of keys is laid out. Kept on the computer; there is no name of a key in it.
struct KeyArrangement {
    KeyOrder order = KeyOrder::NextDate;
    KeyGrouping grouping = KeyGrouping::None;
    KeyColumns columns{};

    /// Those that are chosen, and what the list is in order of: in a table one wants to see it.
    KeyColumns tableColumns() const;
    /// Whether it takes what only readUses() knows.
    bool needsUses() const;
    /// The column of the order, where it is not one that every row says anyway.
    std::optional<KeyColumn> orderColumn() const;
    bool operator==(const KeyArrangement&) const = default;
};

/// A heading over the next `count` keys.
struct KeyGroup {
    QString title;
    int count = 0;

    bool operator==(const KeyGroup&) const = default;
};

/// Puts the keys, which come by name, in order; `uses` may be empty where the arrangement does not need them.
void sortKeys(std::vector<KeySummary>& keys, KeyOrder order, const KeyUses& uses = {});

/// Brings the keys of each group together, in the order they had, and gives the headings. None: no headings.
std::vector<KeyGroup> groupKeys(
    std::vector<KeySummary>& keys, KeyGrouping grouping, Date today, const KeyUses& uses = {});

} // namespace keyfold::ui
