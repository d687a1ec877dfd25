// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/key_list_model.h"

#include <QLocale>

namespace keyfold::ui {

void KeyListModel::setKeys(FoundKeys found, Date today, const KeyArrangement& arrangement)
{
    beginResetModel();
    m_found = std::move(found);
    m_today = today;
    m_arrangement = arrangement;
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

const KeyUse* KeyListModel::useAt(int row) const
{
    if (!m_found.uses)
        return nullptr;
    const auto found = m_found.uses->find(keyAt(row).id);
    return found == m_found.uses->end() ? nullptr : &found->second;
}

// What wants attention is said whatever is chosen and whatever the list is ordered by.
Cause KeyListModel::dateAt(int row) const
{
    auto cause = causeOf(keyAt(row), m_today);
    if (cause.urgency >= Urgency::Warning || m_arrangement.columns.has(KeyColumn::NextDate))
        return cause;
    return {};
}

Cause KeyListModel::causeAt(int row) const
{
    auto cause = dateAt(row);
    const auto order = m_arrangement.orderColumn();
    const auto* use = useAt(row);
    if (cause.urgency >= Urgency::Warning || !order || !use)
        return cause;
    return {columnWords(*order, keyAt(row), *use, m_today), Urgency::Later};
}

QVariant KeyListModel::columnData(int row, int role) const
{
    const bool inWords = role >= WordsRole;
    const auto column = static_cast<KeyColumn>(role - (inWords ? WordsRole : ColumnRole));
    const auto* use = useAt(row);
    if (!use && KeyColumns({column}).needUses())
        return {};
    return (inWords ? columnWords : columnText)(column, keyAt(row), use ? *use : KeyUse(), m_today);
}

QString KeyListModel::spokenRow(int row) const
{
    const auto& key = keyAt(row);
    const auto columns = m_arrangement.tableColumns();
    QStringList about;
    if (columns.has(KeyColumn::Environment) && !key.environment.empty())
        about.append(environmentName(key.environment));
    if (columns.has(KeyColumn::Privilege) && key.privilege)
        about.append(about.isEmpty() ? privilegeName(*key.privilege) : privilegeWord(*key.privilege));
    QStringList sentences{toQString(key.name), about.join(QStringLiteral(", "))};
    const auto* use = useAt(row);
    for (const auto column : allColumns)
        if (columns.has(column) && column != KeyColumn::Environment && column != KeyColumn::Privilege
            && (use || !KeyColumns({column}).needUses()))
            sentences.append(columnSpoken(column, key, use ? *use : KeyUse(), m_today));
    sentences.append(dateAt(row).text);
    sentences.removeAll(QString());
    return sentences.join(QStringLiteral(". ")) + u'.';
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
        return spokenRow(row);
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
    case DateRole:
        return dateAt(row).text;
    case DateUrgencyRole:
        return static_cast<int>(dateAt(row).urgency);
    default:
        return role >= ColumnRole ? columnData(row, role) : QVariant();
    }
}

Qt::ItemFlags KeyListModel::flags(const QModelIndex& index) const
{
    if (index.isValid() && isHeading(index.row()))
        return Qt::NoItemFlags;
    return QAbstractListModel::flags(index);
}

} // namespace keyfold::ui
