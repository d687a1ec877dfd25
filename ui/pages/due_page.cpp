// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/due_page.h"

#include <QStackedWidget>

#include "ui/pages/layouts.h"
#include "ui/pages/row_list.h"
#include "ui/pages/task_list.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

DuePage::DuePage(QWidget* parent)
    : Page(parent)
    , m_title(new Label(TextStyle::Title1))
    , m_list(new TaskList(tr("Due keys")))
    , m_body(new QStackedWidget)
{
    m_title->setObjectName(QStringLiteral("dueTitle"));
    m_list->view()->setObjectName(QStringLiteral("dueKeys"));
    m_list->setFirstIsNext(true);
    connect(m_list, &TaskList::chosen, this, &DuePage::chosen);
    auto* nothing = new QWidget;
    auto* middle = column(0, nothing);
    auto* state = new EmptyState(Glyph::Ok, tr("Nothing falls due in the next 90 days"),
        tr("A key comes up here when its rotation is planned or it expires."));
    state->setGood();
    middle->addWidget(state);
    middle->addStretch();
    m_body->addWidget(m_list);
    m_body->addWidget(nothing);

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
    m_list->setRows(std::move(summary.rows));
    m_body->setCurrentIndex(m_list->isEmpty() ? 1 : 0);
}

void DuePage::clear()
{
    m_title->setText(tr("Due"));
    m_list->setRows({});
    m_body->setCurrentIndex(0);
}

QWidget* DuePage::firstFocus()
{
    return m_list->view();
}

} // namespace keyfold::ui
