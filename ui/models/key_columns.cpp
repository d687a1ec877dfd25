// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/key_columns.h"

#include <QCoreApplication>

#include <algorithm>

#include "ui/models/words.h"

namespace keyfold::ui {

namespace {

class KeyColumnTexts {
    Q_DECLARE_TR_FUNCTIONS(KeyColumnTexts)
};

QString wordOf(KeyColumn column)
{
    switch (column) {
    case KeyColumn::Provider:
        return QStringLiteral("provider");
    case KeyColumn::Environment:
        return QStringLiteral("environment");
    case KeyColumn::Privilege:
        return QStringLiteral("privilege");
    case KeyColumn::Tags:
        return QStringLiteral("tags");
    case KeyColumn::Owner:
        return QStringLiteral("owner");
    case KeyColumn::Made:
        return QStringLiteral("made");
    case KeyColumn::Added:
        return QStringLiteral("added");
    case KeyColumn::LastUsed:
        return QStringLiteral("last-used");
    case KeyColumn::NextDate:
        return QStringLiteral("next-date");
    }
    return {};
}

QString pastText(Date day, Date today)
{
    return day == today.plusDays(-1) ? KeyColumnTexts::tr("yesterday") : whenText(day, today);
}

QString tagsText(const KeyUse& use)
{
    QStringList tags;
    for (const auto& tag : use.tags)
        tags.append(toQString(tag));
    return tags.join(QStringLiteral(", "));
}

} // namespace

bool KeyColumns::needUses() const
{
    constexpr std::array fromUses{
        KeyColumn::Tags, KeyColumn::Owner, KeyColumn::Made, KeyColumn::Added, KeyColumn::LastUsed};
    return std::ranges::any_of(fromUses, [this](KeyColumn column) { return has(column); });
}

KeyColumns KeyColumns::fromWords(const QStringList& words)
{
    KeyColumns columns({});
    for (const auto column : allColumns)
        columns.set(column, words.contains(wordOf(column)));
    return columns;
}

QStringList KeyColumns::words() const
{
    QStringList words;
    for (const auto column : allColumns)
        if (has(column))
            words.append(wordOf(column));
    return words;
}

QString columnTitle(KeyColumn column)
{
    switch (column) {
    case KeyColumn::Provider:
        return KeyColumnTexts::tr("Provider");
    case KeyColumn::Environment:
        return KeyColumnTexts::tr("Environment");
    case KeyColumn::Privilege:
        return KeyColumnTexts::tr("May do");
    case KeyColumn::Tags:
        return KeyColumnTexts::tr("Tags");
    case KeyColumn::Owner:
        return KeyColumnTexts::tr("Owner");
    case KeyColumn::Made:
        return KeyColumnTexts::tr("Made on");
    case KeyColumn::Added:
        return KeyColumnTexts::tr("Added");
    case KeyColumn::LastUsed:
        return KeyColumnTexts::tr("Last used");
    case KeyColumn::NextDate:
        return KeyColumnTexts::tr("Next date");
    }
    return {};
}

QString columnText(KeyColumn column, const KeySummary& key, const KeyUse& use, Date today)
{
    switch (column) {
    case KeyColumn::Provider:
        return toQString(key.provider);
    case KeyColumn::Environment:
        return key.environment.empty() ? QString() : environmentName(key.environment);
    case KeyColumn::Privilege:
        return key.privilege ? privilegeName(*key.privilege) : QString();
    case KeyColumn::Tags:
        return tagsText(use);
    case KeyColumn::Owner:
        return toQString(use.owner);
    case KeyColumn::Made:
        return use.made ? pastText(*use.made, today) : QString();
    case KeyColumn::Added:
        return pastText(localDay(use.added), today);
    case KeyColumn::LastUsed:
        return use.used ? pastText(localDay(*use.used), today) : KeyColumnTexts::tr("never");
    case KeyColumn::NextDate:
        break;
    }
    return {};
}

QString columnWords(KeyColumn column, const KeySummary& key, const KeyUse& use, Date today)
{
    const auto text = columnText(column, key, use, today);
    if (column == KeyColumn::Made && !text.isEmpty())
        return KeyColumnTexts::tr("made %1", "made 3 March").arg(text);
    if (column == KeyColumn::Added)
        return KeyColumnTexts::tr("added %1", "added 3 March").arg(text);
    if (column == KeyColumn::LastUsed)
        return use.used ? KeyColumnTexts::tr("used %1", "used yesterday").arg(text) : KeyColumnTexts::tr("never used");
    return text;
}

QString columnSpoken(KeyColumn column, const KeySummary& key, const KeyUse& use, Date today)
{
    if (column == KeyColumn::Owner && !use.owner.empty())
        return KeyColumnTexts::tr("Owned by %1").arg(toQString(use.owner));
    if (column == KeyColumn::Tags && !use.tags.empty())
        return KeyColumnTexts::tr("Tags: %1").arg(tagsText(use));
    return columnWords(column, key, use, today);
}

} // namespace keyfold::ui
