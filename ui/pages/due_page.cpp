// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/due_page.h"

#include <QApplication>
#include <QScrollArea>
#include <QStackedWidget>

#include "ui/pages/layouts.h"
#include "ui/pages/put_off_form.h"
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
    , m_form(new PutOffForm)
    , m_formPlace(nullptr)
{
    m_title->setObjectName(QStringLiteral("dueTitle"));
    m_list->view()->setObjectName(QStringLiteral("dueKeys"));
    m_list->setFirstIsNext(true);
    connect(m_list, &TaskList::chosen, this, &DuePage::chosen);
    connect(m_list, &TaskList::moreChosen, this, [this](const TaskRow& row) {
        if (row.more == TaskMore::EndSnooze)
            emit snoozeEnded(row);
        else
            openForm(row);
    });
    auto* nothing = new QWidget;
    auto* middle = column(0, nothing);
    auto* state = new EmptyState(Glyph::Ok, tr("Nothing falls due in the next 90 days"),
        tr("A key comes up here when its rotation is planned or it expires."));
    state->setGood();
    middle->addWidget(state);
    middle->addStretch();
    m_body->addWidget(m_list);
    m_body->addWidget(nothing);
    auto* content = new QWidget;
    auto* inForm = column(0, content);
    m_formPlace = scrolling(content);
    m_body->addWidget(m_formPlace);
    inForm->addWidget(m_form);
    inForm->addStretch();
    connect(m_form, &PutOffForm::cancelled, this, &DuePage::closeForm);

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
    if (m_body->currentWidget() != m_formPlace)
        m_body->setCurrentIndex(m_list->isEmpty() ? 1 : 0);
}

void DuePage::clear()
{
    closeForm();
    m_title->setText(tr("Due"));
    m_list->setRows({});
    m_body->setCurrentIndex(0);
}

QWidget* DuePage::firstFocus()
{
    return m_body->currentWidget() == m_formPlace ? m_form->firstFocus() : m_list->view();
}

void DuePage::openForm(const TaskRow& row)
{
    m_form->begin(row, row.more, m_today);
    m_body->setCurrentWidget(m_formPlace);
    m_form->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void DuePage::closeForm()
{
    if (m_body->currentWidget() != m_formPlace)
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_body->setCurrentWidget(m_list);
    if (hadFocus)
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

bool DuePage::stepBack()
{
    if (m_body->currentWidget() != m_formPlace)
        return false;
    closeForm();
    return true;
}

} // namespace keyfold::ui
