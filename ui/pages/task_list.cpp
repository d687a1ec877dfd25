// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/task_list.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>

#include "ui/pages/layouts.h"
#include "ui/pages/row_list.h"
#include "ui/pages/task_row_delegate.h"

namespace keyfold::ui {

TaskList::TaskList(const QString& name, Kind kind, QWidget* parent)
    : Card(kind, parent)
    , m_model(new TaskListModel(this))
    , m_delegate(new TaskRowDelegate(this))
    , m_view(new RowList)
{
    m_view->setUniformItemSizes(false);
    m_view->setLayoutMode(QListView::Batched);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setAccessibleName(name);
    // Inside the card's outline and its corners.
    auto* inside = ui::column(0, this);
    inside->setContentsMargins(1, radius::Card / 2, 1, radius::Card / 2);
    inside->addWidget(m_view);
    connect(m_view, &QListView::activated, this, &TaskList::choose);
    connect(m_delegate, &TaskRowDelegate::pressed, this, &TaskList::choose);
    connect(m_view, &RowList::menuWanted, this, &TaskList::openMenu);
    connect(m_delegate, &TaskRowDelegate::morePressed, this, &TaskList::openMenu);
}

void TaskList::setRows(std::vector<TaskRow> rows)
{
    const auto before = m_view->currentIndex();
    const auto chosenRow = before.isValid() ? std::optional(m_model->rowAt(before.row())) : std::nullopt;
    const int place = before.row();
    QSet<QString> causes;
    for (const auto& row : rows)
        if (row.kind != TaskRow::Kind::Heading)
            causes.insert(row.cause);
    m_delegate->setCauses(causes);
    m_model->setRows(std::move(rows));
    int to = chosenRow ? m_model->rowLike(*chosenRow) : -1;
    if (to < 0)
        to = std::clamp(place, 0, std::max(0, m_model->rowCount() - 1));
    while (to < m_model->rowCount() && m_model->rowAt(to).kind == TaskRow::Kind::Heading)
        ++to;
    if (to < m_model->rowCount())
        m_view->setCurrentIndex(m_model->index(to));
    fit();
}

bool TaskList::isEmpty() const
{
    return m_model->rowCount() == 0;
}

void TaskList::setCauseInWords(bool words)
{
    m_delegate->setCauseInWords(words);
}

void TaskList::setCompact(bool compact)
{
    m_delegate->setCompact(compact);
}

void TaskList::setFirstIsNext(bool next)
{
    m_model->setFirstIsNext(next);
}

void TaskList::setWhole(bool whole)
{
    m_whole = whole;
    m_view->setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fit();
}

void TaskList::fit()
{
    if (!m_whole)
        return;
    int tall = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        tall += m_view->sizeHintForRow(row);
    m_view->setFixedHeight(tall);
}

void TaskList::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void TaskList::openMenu(const QModelIndex& index, const QPoint& global)
{
    const auto row = m_model->rowAt(index.row());
    QString text;
    switch (row.more) {
    case TaskMore::None:
        return;
    case TaskMore::Dismiss:
        text = tr("Leave this finding out");
        break;
    case TaskMore::Snooze:
        text = tr("Put the rotation off");
        break;
    case TaskMore::EndSnooze:
        text = tr("Do not put it off any more");
        break;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* action = menu->addAction(text);
    connect(action, &QAction::triggered, this, [this, row] { emit moreChosen(row); });
    menu->popup(global);
    menu->setActiveAction(action);
}

void TaskList::choose(const QModelIndex& index)
{
    if (const auto row = m_model->rowAt(index.row()); row.action != TaskAction::None)
        emit chosen(row);
}

} // namespace keyfold::ui
