// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/put_off_form.h"

#include <QLineEdit>

#include "ui/pages/date_field.h"
#include "ui/pages/flow_layout.h"
#include "ui/pages/layouts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

namespace {

constexpr int formWidth = 560;
constexpr int usualDays = 30;
constexpr int mostDays = 365; // a rotation is put off within a year

} // namespace

PutOffForm::PutOffForm(QWidget* parent)
    : Card(Kind::Raised, parent)
    , m_title(new Label(TextStyle::Title3))
    , m_about(new Paragraph({}, Role::Muted))
    , m_reason(new QLineEdit)
    , m_until(new DateField)
    , m_untilLabel(new Label)
    , m_problem(new Notice(Severity::Critical, {}))
    , m_send(new Button(tr("Leave it out"), ButtonKind::Primary))
{
    setObjectName(QStringLiteral("putOff"));
    setMaximumWidth(scaled(formWidth, this));
    m_title->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("putOffReason"));
    m_until->setObjectName(QStringLiteral("putOffUntil"));
    m_until->setAccessibleName(tr("Until"));
    m_problem->setObjectName(QStringLiteral("putOffProblem"));
    m_send->setObjectName(QStringLiteral("putOffNow"));
    auto* keep = new Button(tr("Cancel"), ButtonKind::Quiet);
    keep->setObjectName(QStringLiteral("putOffCancel"));
    connect(m_send, &Button::clicked, this, &PutOffForm::send);
    connect(m_reason, &QLineEdit::returnPressed, this, &PutOffForm::send);
    connect(m_until, &QLineEdit::returnPressed, this, &PutOffForm::send);
    connect(keep, &Button::clicked, this, &PutOffForm::cancelled);
    auto* inside = Card::column();
    inside->setSpacing(space::S4);
    inside->addWidget(m_title);
    inside->addWidget(m_about);
    inside->addLayout(labelled(tr("Why"), m_reason));
    inside->addLayout(labelled(m_untilLabel, m_until));
    inside->addWidget(m_problem);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(space::S2, buttons);
    flow->addWidget(m_send);
    flow->addWidget(keep);
    inside->addWidget(buttons);
    inside->addStretch();
}

void PutOffForm::begin(const TaskRow& row, TaskMore what, Date today)
{
    m_row = row;
    m_what = what;
    m_today = today;
    const bool dismiss = what == TaskMore::Dismiss;
    m_title->setText(dismiss ? tr("Leave this finding out") : tr("Put the rotation off"));
    const auto about = row.line.isEmpty() ? row.title : tr("%1. %2", "KEY. Finding").arg(row.title, row.line);
    m_about->setText(about);
    m_untilLabel->setText(dismiss ? tr("Until (empty: for good)") : tr("Until"));
    m_until->setAccessibleName(m_untilLabel->text());
    m_until->setDate(dismiss ? std::nullopt : std::optional(today.plusDays(usualDays)));
    m_send->setText(dismiss ? tr("Leave it out") : tr("Put it off"));
    m_reason->clear();
    m_problem->hide();
    setBusy(false);
}

QWidget* PutOffForm::firstFocus() const
{
    return m_reason;
}

void PutOffForm::setBusy(bool busy)
{
    m_send->setEnabled(!busy);
}

void PutOffForm::showProblem(const QString& sentence)
{
    setBusy(false);
    m_problem->setNotice(Severity::Critical, sentence);
    m_problem->show();
}

void PutOffForm::send()
{
    const auto reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        showProblem(tr("Say why, for whoever looks at it later."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto until = m_until->date();
    const bool snooze = m_what == TaskMore::Snooze;
    const bool inRange = until && *until > m_today && until->daysSince(m_today) <= mostDays;
    if (!m_until->isValid() || (snooze && !inRange) || (!snooze && until && *until < m_today)) {
        showProblem(snooze ? tr("The day has to be after today and within a year.") : tr("That is no day to come."));
        m_until->setFocus(Qt::OtherFocusReason);
        return;
    }
    setBusy(true);
    emit wanted(m_row, reason, until);
}

} // namespace keyfold::ui
