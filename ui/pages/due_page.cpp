// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/due_page.h"

#include "ui/pages/layouts.h"
#include "ui/pages/put_off_body.h"
#include "ui/pages/row_list.h"
#include "ui/pages/task_list.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

DuePage::DuePage(QWidget* parent)
    : Page(parent)
    , m_title(new Label(TextStyle::Title1))
    , m_list(new TaskList(tr("Due keys")))
    , m_body(new PutOffBody(m_list,
          new EmptyState(Glyph::Ok, tr("Nothing falls due in the next 90 days"),
              tr("A key comes up here when its rotation is planned or it expires."))))
{
    m_title->setObjectName(QStringLiteral("dueTitle"));
    m_list->view()->setObjectName(QStringLiteral("dueKeys"));
    m_list->setFirstIsNext(true);
    connect(m_list, &TaskList::chosen, this, &DuePage::chosen);
    connect(m_list, &TaskList::moreChosen, this, [this](const TaskRow& row) {
        if (row.more == TaskMore::EndSnooze)
            emit snoozeEnded(row);
        else
            m_body->openForm(row, m_today);
    });

    auto* ground = new Pane(Role::Surface);
    auto* inside = column(space::S5, ground);
    inside->setContentsMargins(space::S8, space::S6, space::S8, space::S6);
    m_title->setWordWrap(true);
    inside->addWidget(m_title);
    inside->addWidget(m_body, 1);
    column(0, this)->addWidget(ground);
    clear();
}

void DuePage::setSummary(DueSummary summary)
{
    m_title->setText(summary.title);
    m_today = summary.today;
    m_list->setRows(std::move(summary.rows));
    m_body->showList(m_list->isEmpty());
}

void DuePage::clear()
{
    closeForm();
    m_title->setText(tr("Due"));
    m_list->setRows({});
    m_body->showList(false);
}

PutOffForm* DuePage::form() const
{
    return m_body->form();
}

QWidget* DuePage::firstFocus()
{
    return m_body->firstFocus();
}

void DuePage::closeForm()
{
    m_body->closeForm();
}

bool DuePage::stepBack()
{
    return m_body->closeForm();
}

} // namespace keyfold::ui
