// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handoff_words_step.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include "ui/pages/date_field.h"
#include "ui/pages/flow_layout.h"
#include "ui/pages/layouts.h"
#include "ui/session/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"

namespace keyfold::ui {

namespace {

constexpr int messageHeight = 88;                     // three lines
constexpr int lineLetters = KeyLimits::lineBytes / 4; // a letter has at most four bytes

} // namespace

HandoffWordsStep::HandoffWordsStep(QWidget* parent)
    : TaskStep(parent)
    , m_until(new DateField)
    , m_message(new QPlainTextEdit)
    , m_from(new QLineEdit)
    , m_problem(new Notice(Severity::Critical, {}))
{
    m_until->setObjectName(QStringLiteral("handoffUntil"));
    m_message->setObjectName(QStringLiteral("handoffMessage"));
    m_from->setObjectName(QStringLiteral("handoffFrom"));
    m_problem->setObjectName(QStringLiteral("wordsProblem"));
    m_message->setTabChangesFocus(true);
    m_message->setPlaceholderText(tr("What it is for, and what they should know"));
    m_message->setFixedHeight(controlHeight(messageHeight, m_message));
    m_from->setMaxLength(lineLetters);
    body()->addLayout(labelled(tr("Until (may be left out)"), m_until));
    auto* spans = new QWidget;
    auto* line = new FlowLayout(space::S2, spans);
    for (const int days : {30, 90, 365}) {
        auto* span = (new Button(days == 365 ? tr("A year") : tr("%n days", nullptr, days)))->small();
        span->setObjectName(QStringLiteral("until/%1").arg(days));
        span->setAccessibleName(tr("Until %n days from today", nullptr, days));
        connect(span, &Button::clicked, this, [this, days] { m_until->setDate(m_today.plusDays(days)); });
        line->addWidget(span);
    }
    body()->addWidget(spans);
    body()->addLayout(labelled(tr("A line to them"), m_message));
    body()->addLayout(labelled(tr("Your name, as they know you"), m_from));
    body()->addWidget(m_problem);
    connect(m_until, &QLineEdit::textChanged, this, [this] {
        m_problem->hide();
        emit edited();
    });
    connect(m_message, &QPlainTextEdit::textChanged, this, &HandoffWordsStep::edited);
    connect(m_from, &QLineEdit::textEdited, this, &HandoffWordsStep::edited);
    m_problem->hide();
}

void HandoffWordsStep::begin(const HandoffTask& task)
{
    clear();
    setWords(tr("What for, and until when?"),
        tr("On that day Keyfold reminds you to rotate the key. What you write here is in the file with it."));
    m_today = task.today;
    m_from->setText(toQString(task.from));
}

void HandoffWordsStep::clear()
{
    TaskStep::clear();
    m_until->setDate({});
    m_message->clear();
    m_from->clear();
    m_problem->hide();
}

QWidget* HandoffWordsStep::firstFocus()
{
    return m_until;
}

std::optional<Date> HandoffWordsStep::until() const
{
    return m_until->date();
}

void HandoffWordsStep::setMessage(const QString& message)
{
    m_message->setPlainText(message);
}

void HandoffWordsStep::keep(HandoffDraft& draft) const
{
    draft.until = m_until->text().toStdString();
    draft.message = m_message->toPlainText().toStdString();
    draft.from = m_from->text().toStdString();
}

void HandoffWordsStep::resume(const HandoffDraft& draft)
{
    m_until->setText(toQString(draft.until));
    m_message->setPlainText(toQString(draft.message));
    m_from->setText(toQString(draft.from));
}

bool HandoffWordsStep::check()
{
    const bool past = m_until->date() && *m_until->date() < m_today;
    if (m_until->isValid() && !past)
        return true;
    m_problem->setNotice(Severity::Critical,
        past ? tr("That day is over. Choose a later one.") : tr("That is not a date. Write it like 2026-12-31."));
    m_problem->show();
    m_until->setFocus(Qt::OtherFocusReason);
    return false;
}

void HandoffWordsStep::store(HandoffWish& wish) const
{
    wish.until = until();
    wish.message = m_message->toPlainText().trimmed().toStdString();
    wish.from = m_from->text().trimmed().toStdString();
}

} // namespace keyfold::ui
