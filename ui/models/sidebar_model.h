// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <set>
#include <string>
#include <vector>

#include "core/wallet/key_store.h"
#include "ui/models/words.h"

namespace keyfold::ui {

/// What a row of the sidebar is. Section: a page of the wallet. Group: a heading that folds. The next three narrow the
/// list down. More: unfolds the rest of a long group.
enum class SidebarKind { Section, Group, Environment, Provider, Tag, More };

/// The pages of a wallet that the sidebar leads to.
enum class SidebarSection {
    Home,
    AllKeys,
    Due,
    Health,
    People,
    Incidents,
    History,
    Settings, ///< at the foot
};

/// The numbers beside the sections; -1 for none.
struct SidebarCounts {
    int due = -1;
    int health = -1;
    int people = -1;
    int incidents = -1;

    bool operator==(const SidebarCounts&) const = default;
};

struct SidebarRow {
    SidebarKind kind = SidebarKind::Section;
    SidebarSection section = SidebarSection::AllKeys; ///< of a Section
    SidebarKind group = SidebarKind::Section;         ///< of a Group or More: which kind of rows it holds
    std::string value;                                ///< of a filter: as it is in the wallet
    int count = -1;                                   ///< -1: none is shown
    Urgency attention = Urgency::None;                ///< that the count wants

    bool operator==(const SidebarRow&) const = default;
};

/// The sidebar as one flat list: sections, then environments, providers and tags with their numbers of keys. Groups without
/// rows are left out.
class SidebarModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// DisplayRole is the text, AccessibleTextRole "Stripe, 4 keys".
    enum Role {
        KindRole = Qt::UserRole, ///< int: SidebarKind
        SectionRole,             ///< int: SidebarSection
        ValueRole,               ///< QString: of a filter, as it is in the wallet
        CountRole,               ///< int, -1 for none
        FoldedRole,              ///< bool: of a Group
        AttentionRole,           ///< int: Urgency, that the count wants
    };

    explicit SidebarModel(QObject* parent = nullptr);

    void setFacets(Facets facets);
    void setCounts(const SidebarCounts& counts);
    /// Folds or unfolds a Group; shows the rest of a group for More.
    void toggle(int row);

    const SidebarRow& rowAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    using Counts = std::vector<std::pair<std::string, int>>;

    void rebuild();
    void appendGroup(std::vector<SidebarRow>& rows, SidebarKind kind, const Counts& counts) const;
    void appendSections(std::vector<SidebarRow>& rows) const;
    QString textOf(const SidebarRow& row) const;
    QString spokenOf(const SidebarRow& row) const;

    Facets m_facets;
    SidebarCounts m_counts;
    std::vector<SidebarRow> m_rows;
    std::set<SidebarKind> m_folded;
    std::set<SidebarKind> m_foldedBefore; // as m_rows shows it
    std::set<SidebarKind> m_whole;        // long groups that are shown to their end
};

} // namespace keyfold::ui
