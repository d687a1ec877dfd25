// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sidebar_model.h"

#include <algorithm>

#include "ui/models/words.h"

namespace keyfold::ui {

namespace {

// A group longer than this shows its largest rows and "10 more": five fit with the sections into 800 pixels.
constexpr std::size_t shortGroup = 5;

// Live first, then the ones that matter less; the owner's own after them.
int environmentRank(const std::string& environment)
{
    constexpr std::array known{"live", "test", "staging", "development"};
    return static_cast<int>(std::ranges::find(known, environment) - known.begin());
}

void byRank(std::vector<std::pair<std::string, int>>& environments)
{
    std::ranges::stable_sort(environments, {}, [](const auto& entry) { return environmentRank(entry.first); });
}

QString sectionName(SidebarSection section)
{
    switch (section) {
    case SidebarSection::Home:
        return SidebarModel::tr("Home");
    case SidebarSection::AllKeys:
        return SidebarModel::tr("All keys");
    case SidebarSection::Due:
        return SidebarModel::tr("Due");
    case SidebarSection::Health:
        return SidebarModel::tr("Health");
    case SidebarSection::People:
        return SidebarModel::tr("People");
    case SidebarSection::Incidents:
        return SidebarModel::tr("Incidents");
    case SidebarSection::History:
        return SidebarModel::tr("History");
    case SidebarSection::Settings:
        return SidebarModel::tr("Settings");
    }
    return {};
}

void byCount(std::vector<std::pair<std::string, int>>& entries)
{
    std::ranges::stable_sort(entries, std::greater(), [](const auto& entry) { return entry.second; });
}

} // namespace

SidebarModel::SidebarModel(QObject* parent) : QAbstractListModel(parent)
{
    m_folded.insert(SidebarKind::Tag);
    rebuild();
}

void SidebarModel::setFacets(Facets facets)
{
    const auto isNameless = [](const auto& entry) { return entry.first.empty(); };
    std::erase_if(facets.environments, isNameless);
    std::erase_if(facets.providers, isNameless);
    byRank(facets.environments);
    byCount(facets.providers);
    m_facets = std::move(facets);
    rebuild();
}

void SidebarModel::setCounts(const SidebarCounts& counts)
{
    m_counts = counts;
    rebuild();
}

void SidebarModel::toggle(int row)
{
    const auto& chosen = rowAt(row);
    if (chosen.kind == SidebarKind::More)
        m_whole.insert(chosen.group);
    else if (chosen.kind == SidebarKind::Group && !m_folded.erase(chosen.group))
        m_folded.insert(chosen.group);
    rebuild();
}

void SidebarModel::rebuild()
{
    std::vector<SidebarRow> rows;
    appendSections(rows);
    appendGroup(rows, SidebarKind::Environment, m_facets.environments);
    appendGroup(rows, SidebarKind::Provider, m_facets.providers);
    appendGroup(rows, SidebarKind::Tag, m_facets.tags);
    rows.push_back({SidebarKind::Section, SidebarSection::Settings, SidebarKind::Section, {}, -1});
    if (rows == m_rows && m_folded == m_foldedBefore)
        return; // most answers of the wallet change nothing here: nothing is to flicker, or to lose the focus
    beginResetModel();
    m_rows = std::move(rows);
    m_foldedBefore = m_folded;
    endResetModel();
}

void SidebarModel::appendSections(std::vector<SidebarRow>& rows) const
{
    const auto add = [&rows](SidebarSection section, int count, Urgency attention = Urgency::None) {
        rows.push_back({SidebarKind::Section, section, SidebarKind::Section, {}, count, attention});
    };
    // A nought would only be noise, but for the keys themselves.
    const auto orNone = [](int count) { return count > 0 ? count : -1; };
    add(SidebarSection::Home, -1);
    add(SidebarSection::AllKeys, m_facets.total);
    add(SidebarSection::Due, orNone(m_counts.due), Urgency::Warning);
    add(SidebarSection::Health, orNone(m_counts.health), Urgency::Warning);
    add(SidebarSection::People, orNone(m_counts.people));
    add(SidebarSection::Incidents, orNone(m_counts.incidents), Urgency::Critical);
    add(SidebarSection::History, -1);
}

void SidebarModel::appendGroup(std::vector<SidebarRow>& rows, SidebarKind kind, const Counts& counts) const
{
    if (counts.empty())
        return;
    rows.push_back({SidebarKind::Group, {}, kind, {}, -1});
    if (m_folded.contains(kind))
        return;
    // "1 more" would take the line that the one row needs itself.
    const bool whole = m_whole.contains(kind) || counts.size() <= shortGroup + 1;
    const auto shown = whole ? counts.size() : shortGroup;
    for (std::size_t i = 0; i < shown; ++i)
        rows.push_back({kind, {}, kind, counts[i].first, counts[i].second});
    if (!whole)
        rows.push_back({SidebarKind::More, {}, kind, {}, static_cast<int>(counts.size() - shown)});
}

int SidebarModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SidebarModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(row);
    case Qt::AccessibleTextRole:
        return spokenOf(row);
    case KindRole:
        return static_cast<int>(row.kind);
    case SectionRole:
        return static_cast<int>(row.section);
    case ValueRole:
        return toQString(row.value);
    case CountRole:
        return row.kind == SidebarKind::More ? -1 : row.count;
    case FoldedRole:
        return row.kind == SidebarKind::Group && m_folded.contains(row.group);
    case AttentionRole:
        return static_cast<int>(row.count > 0 ? row.attention : Urgency::None);
    default:
        return {};
    }
}

QString SidebarModel::textOf(const SidebarRow& row) const
{
    switch (row.kind) {
    case SidebarKind::Section:
        return sectionName(row.section);
    case SidebarKind::More:
        return tr("%n more", nullptr, row.count);
    case SidebarKind::Environment:
        return environmentName(row.value);
    case SidebarKind::Provider:
    case SidebarKind::Tag:
        return toQString(row.value);
    case SidebarKind::Group:
        break;
    }
    if (row.group == SidebarKind::Environment)
        return tr("Environments");
    return row.group == SidebarKind::Provider ? tr("Providers") : tr("Tags");
}

QString SidebarModel::spokenOf(const SidebarRow& row) const
{
    const auto text = textOf(row);
    if (row.count < 0 || row.kind == SidebarKind::More)
        return text;
    const bool ofKeys = row.kind != SidebarKind::Section || row.section == SidebarSection::AllKeys
        || row.section == SidebarSection::Due;
    if (!ofKeys)
        return tr("%1, %2", "Health, 7").arg(text).arg(row.count);
    return tr("%1, %2", "Stripe, 4 keys").arg(text, keysText(row.count));
}

} // namespace keyfold::ui
