// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <vector>

#include "core/model/key.h"
#include "ui/models/words.h"

namespace keyfold::ui {

/// Keys as rows. Values in, roles out; there is no secret in it. Texts are made when a row is painted, so that ten thousand
/// keys cost nothing until they are seen.
class KeyListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// Qt::DisplayRole and ToolTipRole are the name, AccessibleTextRole the whole row as a sentence.
    enum Role {
        ProviderRole = Qt::UserRole, ///< QString
        SecondLineRole,              ///< QString: "Live • Write"
        CauseRole,                   ///< QString: "in 6 days", "Leaked"
        UrgencyRole,                 ///< int: Urgency
    };

    using QAbstractListModel::QAbstractListModel;

    /// `today` decides what is overdue. The model is reset: who shows it puts selection and scroll position back by id.
    void setKeys(std::vector<KeySummary> keys, Date today);
    const KeySummary& keyAt(int row) const { return m_keys.at(static_cast<std::size_t>(row)); }
    /// -1 where it is not in the list.
    int rowOf(const KeyId& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<KeySummary> m_keys;
    Date m_today;
};

} // namespace keyfold::ui
