// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/task_rows.h"

#include <QLocale>

#include <algorithm>

namespace keyfold::ui {

namespace {

QString spoken(const TaskRow& row)
{
    if (row.kind == TaskRow::Kind::Heading)
        return row.cause.isEmpty() ? row.title : TaskListModel::tr("%1: %2", "Overdue: 3").arg(row.title, row.cause);
    QString sentences;
    for (const auto& part : {row.cause, row.title, row.line, row.aside}) {
        if (part.isEmpty())
            continue;
        sentences += sentences.isEmpty() ? part : u' ' + part;
        if (!QStringLiteral(".!?…。").contains(part.back()))
            sentences += u'.';
    }
    return row.button.isEmpty() ? sentences : TaskListModel::tr("%1 Enter: %2.").arg(sentences, row.button);
}

} // namespace

void TaskListModel::setRows(std::vector<TaskRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    const auto first = std::ranges::find_if(
        m_rows, [](const auto& row) { return row.action != TaskAction::None && row.action != TaskAction::TakeBack; });
    m_next = first == m_rows.end() ? -1 : static_cast<int>(first - m_rows.begin());
    endResetModel();
}

void TaskListModel::setFirstIsNext(bool next)
{
    m_firstIsNext = next;
}

int TaskListModel::rowLike(const TaskRow& row) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const auto& other) {
        return other.kind == row.kind && other.key == row.key && other.party == row.party && other.title == row.title
            && other.rule == row.rule;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TaskListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TaskListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole: // both may be cut short
        return row.line.isEmpty() ? row.title : row.title + u'\n' + row.line;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case KindRole:
        return static_cast<int>(row.kind);
    case UrgencyRole:
        return static_cast<int>(row.urgency);
    case CauseRole:
        return row.cause;
    case OwnerRole:
        return row.owner;
    case LineRole:
        return row.line;
    case AsideRole:
        return row.aside;
    case ButtonRole:
        return row.button;
    case PrimaryRole:
        return m_firstIsNext && index.row() == m_next;
    case MoreRole:
        return row.more != TaskMore::None;
    case Qt::AccessibleDescriptionRole:
        return row.more == TaskMore::None ? QVariant() : tr("Menu key: more");
    default:
        return {};
    }
}

Qt::ItemFlags TaskListModel::flags(const QModelIndex& index) const
{
    if (index.isValid() && rowAt(index.row()).kind == TaskRow::Kind::Heading)
        return Qt::NoItemFlags;
    return QAbstractListModel::flags(index);
}

TaskRow headingRow(const QString& title, int count, Urgency urgency)
{
    TaskRow row;
    row.kind = TaskRow::Kind::Heading;
    row.urgency = urgency;
    row.title = title;
    row.cause = QLocale().toString(count);
    return row;
}

} // namespace keyfold::ui
