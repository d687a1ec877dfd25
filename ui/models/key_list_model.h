// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <vector>

#include "ui/models/key_query.h"
#include "ui/models/words.h"

namespace keyfold::ui {

/// Keys as rows. Values in, roles out; there is no secret in it. Headings stand over groups and cannot be chosen. Texts are made when a row is painted, so that ten thousand
/// keys cost nothing until they are seen.
class KeyListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// Qt::DisplayRole and ToolTipRole are the name, AccessibleTextRole the whole row as a sentence.
    enum Role {
        ProviderRole = Qt::UserRole,     ///< QString
        SecondLineRole,                  ///< QString: "Live • Write"
        CauseRole,                       ///< QString: "in 6 days", "Leaked"
        UrgencyRole,                     ///< int: Urgency
        HeadingRole,                     ///< bool: DisplayRole is a heading, CauseRole how many keys it is over
        DateRole,                        ///< QString: the cause where another column says what the list is in order of
        DateUrgencyRole,                 ///< int: its Urgency
        ColumnRole = Qt::UserRole + 100, ///< QString: plus a KeyColumn, what stands in it
        WordsRole = Qt::UserRole + 200,  ///< QString: plus a KeyColumn, the same without a title over it
    };

    using QAbstractListModel::QAbstractListModel;

    /// `today` decides what is overdue. The model is reset: who shows it puts selection and scroll position back by id.
    /// `arrangement` says which columns a row tells.
    void setKeys(FoundKeys found, Date today, const KeyArrangement& arrangement = {});
    bool isHeading(int row) const { return m_rows.at(static_cast<std::size_t>(row)) < 0; }
    /// Not of a heading.
    const KeySummary& keyAt(int row) const;
    /// -1 where it is not in the list.
    int rowOf(const KeyId& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QVariant headingData(const KeyGroup& group, int role) const;
    Cause dateAt(int row) const;
    Cause causeAt(int row) const;
    QVariant columnData(int row, int role) const;
    QString spokenRow(int row) const;
    const KeyUse* useAt(int row) const;

    FoundKeys m_found;
    std::vector<int> m_rows; // the place of a key, or -1 - the place of a group
    Date m_today;
    KeyArrangement m_arrangement;
};

} // namespace keyfold::ui
