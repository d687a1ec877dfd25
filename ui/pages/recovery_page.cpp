// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recovery_page.h"

#include <QScrollArea>

#include "ui/pages/layouts.h"
#include "ui/pages/task_footer.h"
#include "ui/widgets/buttons.h"

namespace keyfold::ui {

RecoveryPage::RecoveryPage(RandomSource& random, QWidget* parent) : Page(parent), m_step(new RecoveryStep(random))
{
    setObjectName(QStringLiteral("recoveryPage"));
    connect(m_step, &RecoveryStep::printRequested, this, &RecoveryPage::printRequested);
    connect(m_step, &RecoveryStep::saveRequested, this, &RecoveryPage::saveRequested);
    auto* cancel = new Button(tr("Keep the present one"));
    auto* take = new Button(tr("Use this sheet"), ButtonKind::Primary);
    cancel->setObjectName(QStringLiteral("cancelSheet"));
    take->setObjectName(QStringLiteral("takeSheet"));
    connect(cancel, &Button::clicked, this, &RecoveryPage::stepBack);
    connect(take, &Button::clicked, this, &RecoveryPage::takeRequested);
    auto* content = new QWidget;
    auto* line = row(0, content);
    line->setContentsMargins(space::S8, space::S8, space::S8, space::S6);
    m_step->setMaximumWidth(scaled(width::Form, this));
    line->addWidget(m_step, 100);
    line->addStretch(1);
    auto* footer = new TaskFooter(tr("Sheets printed before stop working when you use this one."), space::S8);
    footer->addButton(cancel);
    footer->addButton(take);
    auto* ground = new Pane(Role::Surface);
    auto* whole = column(0, ground);
    whole->addWidget(scrolling(content), 1);
    whole->addWidget(footer);
    column(0, this)->addWidget(ground);
}

void RecoveryPage::begin()
{
    m_step->clear();
    m_step->begin();
}

QWidget* RecoveryPage::firstFocus()
{
    return m_step->firstFocus();
}

void RecoveryPage::dropSecrets()
{
    m_step->clear();
}

bool RecoveryPage::stepBack()
{
    m_step->clear();
    emit cancelled();
    return true;
}

} // namespace keyfold::ui
