// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/key_list_model.h"

#include <algorithm>

namespace keyfold::ui {

namespace {

QString spokenRow(const KeySummary& key, Date today)
{
    QStringList about;
    if (!key.environment.empty())
        about.append(environmentName(key.environment));
    if (key.privilege)
        about.append(privilegeWord(*key.privilege));
    QStringList sentences{toQString(key.name), about.join(QStringLiteral(", ")), causeOf(key, today).text};
    sentences.removeAll(QString());
    return sentences.join(QStringLiteral(". ")) + u'.';
}

} // namespace

void KeyListModel::setKeys(std::vector<KeySummary> keys, Date today)
{
    beginResetModel();
    m_keys = std::move(keys);
    m_today = today;
    endResetModel();
}

int KeyListModel::rowOf(const KeyId& id) const
{
    const auto found = std::ranges::find(m_keys, id, &KeySummary::id);
    return found == m_keys.end() ? -1 : static_cast<int>(found - m_keys.begin());
}

int KeyListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

QVariant KeyListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& key = keyAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return toQString(key.name);
    case Qt::AccessibleTextRole:
        return spokenRow(key, m_today);
    case ProviderRole:
        return toQString(key.provider);
    case SecondLineRole:
        return secondLine(key);
    case CauseRole:
        return causeOf(key, m_today).text;
    case UrgencyRole:
        return static_cast<int>(causeOf(key, m_today).urgency);
    default:
        return {};
    }
}

} // namespace keyfold::ui
