// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/key_findings_card.h"

#include <QLocale>

#include <algorithm>

#include "ui/pages/flow_layout.h"
#include "ui/pages/layouts.h"
#include "ui/pages/put_off_form.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/tags.h"

namespace keyfold::ui {

namespace {

constexpr int headHeight = 44;

Tag* severityTag(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Critical:
        return new Tag(KeyFindingsCard::tr("Act now"), Severity::Critical);
    case Urgency::Warning:
        return new Tag(KeyFindingsCard::tr("Soon"), Severity::Warning);
    case Urgency::None:
    case Urgency::Later:
    case Urgency::Near:
        break;
    }
    return new Tag(KeyFindingsCard::tr("Good to know"), Severity::Info);
}

bool saysTheSame(const TaskRow& one, const TaskRow& other)
{
    return one.key == other.key && one.rule == other.rule && one.urgency == other.urgency && one.line == other.line
        && one.action == other.action;
}

} // namespace

KeyFindingsCard::KeyFindingsCard(QWidget* parent)
    : Card(Kind::Raised, parent)
    , m_inside(ui::column(0, this))
    , m_folds(ui::column(0))
    , m_count(new Label(TextStyle::Caption, {}, Role::Muted))
{
    setObjectName(QStringLiteral("keyFindings"));
    m_inside->setContentsMargins(space::S1, 0, space::S1, space::S2);
    auto* head = row(space::S2);
    head->setContentsMargins(space::S3, 0, space::S2, 0);
    auto* title = new Label(TextStyle::Title3, tr("Findings"));
    title->setMinimumHeight(controlHeight(headHeight, title));
    head->addWidget(title);
    head->addWidget(m_count, 1);
    m_inside->addLayout(head);
    m_inside->addLayout(m_folds);
}

void KeyFindingsCard::setRows(const std::vector<TaskRow>& rows, Date today)
{
    m_today = today;
    m_count->setText(QLocale().toString(static_cast<int>(rows.size())));
    const bool first = m_entries.empty();
    auto before = std::exchange(m_entries, {});
    for (const auto& row : rows) {
        const auto same = std::ranges::find_if(
            before, [&row](const auto& entry) { return entry.fold && saysTheSame(entry.row, row); });
        m_entries.push_back(same == before.end() ? makeEntry(row) : *same);
        if (same != before.end())
            same->fold = nullptr;
        m_folds->removeWidget(m_entries.back().fold);
        m_folds->addWidget(m_entries.back().fold);
    }
    for (const auto& entry : before) {
        if (!entry.fold)
            continue;
        entry.fold->hide();
        entry.fold->deleteLater(); // its own button may have brought us here
    }
    if (first)
        m_entries.front().fold->setExpanded(true);
}

KeyFindingsCard::Entry KeyFindingsCard::makeEntry(const TaskRow& row)
{
    auto* fold = new FoldRow(row.finding);
    fold->setObjectName(QStringLiteral("finding/") + toQString(row.rule));
    fold->setTag(severityTag(row.urgency));
    auto* form = new PutOffForm;
    fold->setContent(makeContent(row, form));
    return {row, fold, form};
}

QWidget* KeyFindingsCard::makeContent(const TaskRow& row, PutOffForm* form)
{
    auto* content = new QWidget;
    auto* inside = ui::column(space::S2, content);
    inside->setContentsMargins(space::S10, 0, space::S3, space::S3);
    inside->addWidget(new Paragraph(row.advice));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(space::S2, buttons);
    if (row.action != TaskAction::SeeKey && !row.button.isEmpty()) { // one is looking at it
        auto* act = (new Button(row.button))->small();
        act->setObjectName(QStringLiteral("act/") + toQString(row.rule));
        act->setAccessibleDescription(row.finding);
        connect(
            act, &Button::clicked, this, [this, row] { emit chosen(row); }, Qt::QueuedConnection);
        flow->addWidget(act);
    }
    auto* leaveOut = (new Button(tr("Leave this finding out"), ButtonKind::Tertiary))->small();
    leaveOut->setObjectName(QStringLiteral("dismiss/") + toQString(row.rule));
    leaveOut->setAccessibleDescription(row.finding);
    flow->addWidget(leaveOut);
    inside->addWidget(buttons);
    inside->addWidget(form);
    form->hide();
    connect(leaveOut, &Button::clicked, form, [this, row, buttons, form] {
        auto shown = row; // what surrounds the form says the rest
        shown.title = row.finding;
        shown.line.clear();
        form->begin(shown, TaskMore::Dismiss, m_today);
        form->show();
        form->firstFocus()->setFocus(Qt::OtherFocusReason);
        buttons->hide();
    });
    connect(form, &PutOffForm::cancelled, buttons, [buttons, leaveOut, form] {
        buttons->show();
        leaveOut->setFocus(Qt::OtherFocusReason);
        form->hide();
    });
    connect(form, &PutOffForm::wanted, this, &KeyFindingsCard::dismissWanted);
    return content;
}

void KeyFindingsCard::showProblem(const TaskRow& row, const QString& sentence)
{
    for (const auto& entry : m_entries)
        if (entry.row.key == row.key && entry.row.rule == row.rule)
            entry.form->showProblem(sentence);
}

} // namespace keyfold::ui
