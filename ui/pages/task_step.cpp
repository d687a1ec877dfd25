// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/task_step.h"

#include "ui/pages/layouts.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

TaskStep::TaskStep(QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(TextStyle::Title1))
    , m_text(new Paragraph({}, Role::Muted))
    , m_body(column(space::S4))
{
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("stepTitle"));
    auto* whole = column(space::S2, this);
    whole->addWidget(m_title);
    whole->addWidget(m_text);
    whole->addSpacing(space::S3);
    whole->addLayout(m_body);
    whole->addStretch(1);
}

void TaskStep::setWords(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void TaskStep::clear()
{
    setWords({}, {});
}

} // namespace keyfold::ui
