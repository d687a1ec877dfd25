// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>

#include "ui/models/key_uses.h"

namespace keyfold::ui {

/// What a row of the list of keys can say beside the name, in the order in which it stands there.
enum class KeyColumn { Provider, Environment, Privilege, Tags, Owner, Made, Added, LastUsed, NextDate };

inline constexpr std::array allColumns{KeyColumn::Provider, KeyColumn::Environment, KeyColumn::Privilege,
    KeyColumn::Tags, KeyColumn::Owner, KeyColumn::Made, KeyColumn::Added, KeyColumn::LastUsed, KeyColumn::NextDate};

/// Those that are chosen.
class KeyColumns {
public:
    /// As long as nobody chose: where it is used, what it may do, when it is due.
    KeyColumns() : KeyColumns({KeyColumn::Environment, KeyColumn::Privilege, KeyColumn::NextDate}) {}
    KeyColumns(std::initializer_list<KeyColumn> columns)
    {
        for (const auto column : columns)
            set(column, true);
    }

    bool has(KeyColumn column) const { return m_chosen.at(static_cast<std::size_t>(column)); }
    void set(KeyColumn column, bool chosen) { m_chosen.at(static_cast<std::size_t>(column)) = chosen; }
    /// Whether it takes what only readUses() knows.
    bool needUses() const;

    /// For a settings file: "environment", "last-used". Words that are not known are left out.
    static KeyColumns fromWords(const QStringList& words);
    QStringList words() const;

    bool operator==(const KeyColumns&) const = default;

private:
    std::array<bool, allColumns.size()> m_chosen{};
};

/// Over the column, and where it is chosen.
QString columnTitle(KeyColumn column);

/// What stands in the column: "Stripe", "Live", "3 March"; empty for nothing, and for NextDate, which is the list's own.
QString columnText(KeyColumn column, const KeySummary& key, const KeyUse& use, Date today);

/// The same where no title stands over it: "made 3 March".
QString columnWords(KeyColumn column, const KeySummary& key, const KeyUse& use, Date today);

/// The same, read aloud: "Owned by Mika".
QString columnSpoken(KeyColumn column, const KeySummary& key, const KeyUse& use, Date today);

} // namespace keyfold::ui
