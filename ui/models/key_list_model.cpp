// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/key_list_model.h"

#include <QLocale>

namespace keyfold::ui {

namespace {

QString spokenRow(const KeySummary& key, const Cause& cause)
{
    QStringList about;
    if (!key.environment.empty())
        about.append(environmentName(key.environment));
    if (key.privilege)
        about.append(privilegeWord(*key.privilege));
    QStringList sentences{toQString(key.name), about.join(QStringLiteral(", ")), cause.text};
    sentences.removeAll(QString());
    return sentences.join(QStringLiteral(". ")) + u'.';
}

} // namespace

void KeyListModel::setKeys(FoundKeys found, Date today)
{
    beginResetModel();
    m_found = std::move(found);
    m_today = today;
    m_rows.clear();
    m_rows.reserve(m_found.keys.size() + m_found.groups.size());
    int group = -1;
    int left = 0; // keys until the next heading
    for (int key = 0; key < static_cast<int>(m_found.keys.size()); ++key) {
        if (left == 0 && group + 1 < static_cast<int>(m_found.groups.size())) {
            ++group;
            left = m_found.groups[static_cast<std::size_t>(group)].count;
            m_rows.push_back(-1 - group);
        }
        m_rows.push_back(key);
        --left;
    }
    endResetModel();
}

const KeySummary& KeyListModel::keyAt(int row) const
{
    return m_found.keys.at(static_cast<std::size_t>(m_rows.at(static_cast<std::size_t>(row))));
}

int KeyListModel::rowOf(const KeyId& id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (!isHeading(row) && keyAt(row).id == id)
            return row;
    return -1;
}

int KeyListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

// What wants attention is said whatever the list is ordered by.
Cause KeyListModel::causeAt(int row) const
{
    auto cause = causeOf(keyAt(row), m_today);
    const auto key = static_cast<std::size_t>(m_rows.at(static_cast<std::size_t>(row)));
    if (cause.urgency >= Urgency::Warning || key >= m_found.asides.size())
        return cause;
    return {m_found.asides[key], Urgency::Later};
}

QVariant KeyListModel::headingData(const KeyGroup& group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.title;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "Overdue, 3 keys").arg(group.title, keysText(group.count));
    case CauseRole:
        return QLocale().toString(group.count);
    case HeadingRole:
        return true;
    default:
        return {};
    }
}

QVariant KeyListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    if (isHeading(row))
        return headingData(
            m_found.groups.at(static_cast<std::size_t>(-1 - m_rows.at(static_cast<std::size_t>(row)))), role);
    const auto& key = keyAt(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return toQString(key.name);
    case Qt::AccessibleTextRole:
        return spokenRow(key, causeAt(row));
    case ProviderRole:
        return toQString(key.provider);
    case SecondLineRole:
        return secondLine(key);
    case CauseRole:
        return causeAt(row).text;
    case UrgencyRole:
        return static_cast<int>(causeAt(row).urgency);
    case HeadingRole:
        return false;
    default:
        return {};
    }
}

Qt::ItemFlags KeyListModel::flags(const QModelIndex& index) const
{
    if (index.isValid() && isHeading(index.row()))
        return Qt::NoItemFlags;
    return QAbstractListModel::flags(index);
}

} // namespace keyfold::ui
