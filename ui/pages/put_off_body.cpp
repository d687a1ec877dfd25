// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/put_off_body.h"

#include <QApplication>
#include <QScrollArea>

#include "ui/pages/layouts.h"
#include "ui/pages/put_off_form.h"
#include "ui/pages/row_list.h"
#include "ui/pages/task_list.h"
#include "ui/widgets/banner.h"

namespace keyfold::ui {

PutOffBody::PutOffBody(TaskList* list, EmptyState* nothing, QWidget* parent)
    : QStackedWidget(parent)
    , m_list(list)
    , m_nothing(new QWidget)
    , m_form(new PutOffForm)
{
    nothing->setGood();
    auto* middle = column(0, m_nothing);
    middle->addWidget(nothing);
    middle->addStretch();
    auto* content = new QWidget;
    auto* inForm = column(0, content);
    m_formPlace = scrolling(content);
    inForm->addWidget(m_form);
    inForm->addStretch();
    for (auto* body : {static_cast<QWidget*>(m_list), m_nothing, m_formPlace})
        addWidget(body);
    connect(m_form, &PutOffForm::cancelled, this, &PutOffBody::closeForm);
}

void PutOffBody::showList(bool nothing)
{
    if (!hasForm())
        setCurrentWidget(nothing ? m_nothing : m_list);
}

void PutOffBody::openForm(const TaskRow& row, Date today)
{
    m_form->begin(row, row.more, today);
    setCurrentWidget(m_formPlace);
    m_form->firstFocus()->setFocus(Qt::OtherFocusReason);
}

bool PutOffBody::closeForm()
{
    if (!hasForm())
        return false;
    const auto* focused = QApplication::focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused);
    setCurrentWidget(m_list);
    if (hadFocus)
        firstFocus()->setFocus(Qt::OtherFocusReason);
    return true;
}

QWidget* PutOffBody::firstFocus() const
{
    return hasForm() ? m_form->firstFocus() : m_list->view();
}

} // namespace keyfold::ui
