// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/incident_view.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QUrl>

#include "ui/models/console_page.h"
#include "ui/pages/flow_layout.h"
#include "ui/pages/incident_step_row.h"
#include "ui/pages/layouts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"

namespace keyfold::ui {

namespace {

constexpr int markSide = 48;
constexpr int sideWidth = 296;
constexpr int pairFrom = 760;
constexpr int noteHeight = 60;

Glyph glyphOf(Reach::Kind kind)
{
    switch (kind) {
    case Reach::Kind::Powers:
        return Glyph::Warning;
    case Reach::Kind::Risks:
        return Glyph::Info;
    case Reach::Kind::Places:
        return Glyph::Place;
    case Reach::Kind::People:
        return Glyph::People;
    case Reach::Kind::OtherKeys:
        return Glyph::Key;
    case Reach::Kind::SameValue:
        return Glyph::Copy;
    }
    return Glyph::Key;
}

QString objectNameOf(const char* what, IncidentStep step)
{
    const auto name = nameOf(step);
    return QLatin1StringView(what) + u'/' + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

IncidentView::IncidentView(QWidget* parent)
    : QWidget(parent)
    , m_mark(new ProviderMark(markSide))
    , m_state(new Notice(Severity::Critical, {}))
    , m_name(new Label(TextStyle::Title2))
    , m_see(new Button(tr("See the key")))
    , m_report(new Button(Glyph::File, tr("Save the report")))
    , m_close(new Button(tr("Close incident")))
    , m_closingText(new Label)
    , m_handled(new Button(tr("It is dealt with"), ButtonKind::Primary))
    , m_pair(row(space::S5))
    , m_steps(column(0))
    , m_reach(column(space::S3))
{
    auto* whole = column(space::S4, this);
    whole->addWidget(buildHead());
    whole->addWidget(buildClosing());
    auto* steps = new Card;
    steps->setLayout(m_steps);
    m_steps->setContentsMargins(1, radius::Card / 2, 1, radius::Card / 2);
    auto* left = column(0);
    left->addWidget(steps);
    left->addStretch(1);
    m_side = new QWidget;
    auto* side = column(space::S3, m_side);
    auto* card = new Card;
    auto* inside = card->column();
    inside->addWidget(new Label(TextStyle::Title3, tr("What it could reach")));
    inside->addLayout(m_reach);
    side->addWidget(card);
    side->addStretch(1);
    m_pair->addLayout(left, 1);
    m_pair->addWidget(m_side);
    whole->addLayout(m_pair);
    whole->addStretch(1);
}

QWidget* IncidentView::buildHead()
{
    m_name->setObjectName(QStringLiteral("incidentKey"));
    m_name->setWordWrap(true);
    m_report->small()->setObjectName(QStringLiteral("saveReport"));
    connect(m_report, &Button::clicked, this, &IncidentView::reportRequested);
    m_see->small()->setObjectName(QStringLiteral("incidentSeeKey"));
    m_close->small()->setObjectName(QStringLiteral("closeIncident"));
    connect(m_see, &Button::clicked, this, [this] {
        if (m_task)
            emit keyRequested(m_task->key.id);
    });
    connect(m_close, &Button::clicked, this, [this] {
        m_closing->show();
        m_handled->setFocus(Qt::OtherFocusReason);
    });
    auto* head = new QWidget;
    auto* line = row(space::S4, head);
    line->addWidget(m_mark, 0, Qt::AlignTop);
    auto* words = column(space::S1);
    words->addWidget(m_state);
    words->addWidget(m_name);
    auto* actions = new QWidget;
    auto* flow = new FlowLayout(space::S2, actions);
    for (auto* button : {m_see, m_report, m_close})
        flow->addWidget(button);
    words->addSpacing(space::S1);
    words->addWidget(actions);
    line->addLayout(words, 1);
    return head;
}

QWidget* IncidentView::buildClosing()
{
    m_closing = new Card;
    auto* inside = m_closing->column();
    m_closingText->setWordWrap(true);
    inside->addWidget(m_closingText);
    auto* buttons = new QWidget;
    auto* line = new FlowLayout(space::S2, buttons);
    m_handled->small()->setObjectName(QStringLiteral("incidentHandled"));
    auto* nothing = (new Button(tr("It was a false alarm")))->small();
    nothing->setObjectName(QStringLiteral("incidentFalseAlarm"));
    auto* keep = (new Button(tr("Keep it open"), ButtonKind::Quiet))->small();
    keep->setObjectName(QStringLiteral("incidentKeepOpen"));
    connect(m_handled, &Button::clicked, this, [this] { emit closeRequested(false); });
    connect(nothing, &Button::clicked, this, [this] { emit closeRequested(true); });
    connect(keep, &Button::clicked, this, [this] {
        m_closing->hide();
        m_close->setFocus(Qt::OtherFocusReason);
    });
    for (auto* button : {m_handled, nothing, keep})
        line->addWidget(button);
    inside->addWidget(buttons);
    return m_closing;
}

void IncidentView::showIncident(const IncidentTask& task)
{
    const bool another = !m_task || m_task->incident.id != task.incident.id;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    if (another)
        m_notes.clear();
    m_task = task;
    const auto shown = toQString(task.key.provider.empty() ? task.key.name : task.key.provider);
    m_mark->setProvider(providerId(shown), shown, providerLetters(shown));
    m_name->setText(toQString(task.key.name));
    const auto done = static_cast<int>(incidentSteps.size() - task.incident.left().size());
    const auto day = dayText(localDay(task.incident.opened), task.today);
    if (task.isOpen())
        m_state->setNotice(Severity::Critical,
            tr("Leaked, reported on %1. %2 of %3 steps done.").arg(day).arg(done).arg(incidentSteps.size()));
    else
        m_state->setNotice(Severity::Ok, tr("Closed on %1.").arg(dayText(localDay(*task.incident.closed), task.today)));
    m_close->setVisible(task.isOpen());
    m_closing->hide();
    const auto left = static_cast<int>(task.incident.left().size());
    m_closingText->setText(left == 0
            ? tr("All steps are done.")
            : tr("%n steps are not done. What was noted stays in the history.", nullptr, left));
    rebuildSteps();
    rebuildReach();
    if (hadFocus && firstFocus())
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void IncidentView::clear()
{
    m_task.reset();
    m_notes.clear();
    m_rows.clear();
    empty(m_steps);
    empty(m_reach);
    m_name->clear();
    m_state->setNotice(Severity::Critical, {});
    m_closing->hide();
    m_mark->setProvider({}, {});
}

void IncidentView::rebuildSteps()
{
    m_rows.clear();
    empty(m_steps);
    const auto current = m_task->isOpen() ? m_task->current() : std::nullopt;
    for (const auto step : incidentSteps) {
        if (m_steps->count() > 0)
            m_steps->addWidget(new Hairline);
        m_steps->addWidget(buildStep(step));
        m_rows.at(step)->setExpanded(step == current);
    }
}

QWidget* IncidentView::buildStep(IncidentStep step)
{
    const auto* done = m_task->incident.doneAt(step);
    auto* line = new IncidentStepRow(
        static_cast<int>(step) + 1, stepTitle(step, *m_task), done ? doneText(*done, m_task->today) : QString());
    line->setObjectName(objectNameOf("step", step));
    line->setContent(buildStepBody(step));
    m_rows[step] = line;
    return line;
}

QWidget* IncidentView::buildStepBody(IncidentStep step)
{
    auto* body = new QWidget;
    auto* inside = column(space::S3, body);
    inside->setContentsMargins(space::S12, 0, space::S4, space::S4);
    inside->addWidget(new Paragraph(stepText(step, *m_task)));
    const auto* done = m_task->incident.doneAt(step);
    const bool open = m_task->isOpen();
    const auto console = consolePageOf(m_task->key, m_task->providers->catalogue());
    if (open && console && (step == IncidentStep::Disable || step == IncidentStep::ReviewLogs)) {
        auto* page = (new Button(Glyph::External, tr("Open %1").arg(m_task->providerText())))->small();
        page->setObjectName(objectNameOf("open", step));
        connect(page, &Button::clicked, this, [this, url = console->url] { emit consoleRequested(url); });
        inside->addWidget(page, 0, Qt::AlignLeading);
        inside->addWidget(
            new Paragraph(TextStyle::Caption, tr("Opens %1 in your browser.").arg(hostText(*console)), Role::Muted));
    }
    if (open && step == IncidentStep::Replace) {
        auto* rotate = (new Button(Glyph::Rotate, tr("Rotate the key")))->small();
        rotate->setObjectName(QStringLiteral("rotateLeaked"));
        connect(rotate, &Button::clicked, this, [this] { emit rotateRequested(m_task->key.id); });
        inside->addWidget(rotate, 0, Qt::AlignLeading);
    }
    if (!open) {
        if (done && !done->note.empty())
            inside->addWidget(new Paragraph(toQString(done->note)));
        return body;
    }
    QLineEdit* loss = nullptr;
    if (step == IncidentStep::Loss) {
        loss = new QLineEdit(toQString(m_task->incident.loss));
        loss->setObjectName(QStringLiteral("incidentLoss"));
        loss->setPlaceholderText(tr("About 18.40 EUR"));
        loss->setMaxLength(KeyLimits::lineBytes / 4);
        inside->addLayout(
            labelled(new Paragraph(TextStyle::Label, tr("What it cost (may be left out)"), Role::Text), loss));
    }
    auto* note = new QPlainTextEdit;
    note->setObjectName(objectNameOf("note", step));
    note->setTabChangesFocus(true); // LOOK section 7: Tab leaves notes
    note->setFixedHeight(controlHeight(noteHeight, note));
    const auto half = m_notes.find(step);
    note->setPlainText(half != m_notes.end() ? half->second : done ? toQString(done->note) : QString());
    connect(note, &QPlainTextEdit::textChanged, this, [this, step, note] { m_notes[step] = note->toPlainText(); });
    inside->addLayout(
        labelled(new Paragraph(TextStyle::Label, tr("What you found or did (may be left out)"), Role::Text), note));
    auto* finish = (new Button(done ? tr("Save the note") : tr("Step is done"),
                        step == m_task->current() ? ButtonKind::Primary : ButtonKind::Secondary))
                       ->small();
    finish->setObjectName(objectNameOf("done", step));
    connect(finish, &Button::clicked, this, [this, step, note, loss] {
        const auto text = note->toPlainText();
        const auto lost = loss ? loss->text().trimmed() : QString();
        m_notes.erase(step);
        emit stepDone(step, text, lost);
    });
    auto* buttons = new QWidget;
    auto* line = new FlowLayout(space::S2, buttons);
    line->addWidget(finish);
    if (!done) {
        auto* none = (new Button(tr("Does not apply"), ButtonKind::Quiet))->small();
        none->setObjectName(objectNameOf("none", step));
        connect(none, &Button::clicked, this, [this, step] {
            m_notes.erase(step);
            emit stepDone(step, tr("Does not apply"), {});
        });
        line->addWidget(none);
    }
    inside->addWidget(buttons);
    return body;
}

void IncidentView::rebuildReach()
{
    empty(m_reach);
    const auto add = [this](Glyph glyph, Role role, const QString& title, const QString& text) {
        auto* line = row(space::S3);
        line->addWidget(new GlyphLabel(glyph, role), 0, Qt::AlignTop);
        auto* words = column(0);
        words->addWidget(new Paragraph(TextStyle::Body, title, Role::Text));
        if (!text.isEmpty())
            words->addWidget(new Paragraph(TextStyle::Caption, text, Role::Muted));
        line->addLayout(words, 1);
        m_reach->addLayout(line);
    };
    for (const auto& reach : reachOf(*m_task))
        add(glyphOf(reach.kind), reach.kind == Reach::Kind::Powers ? Role::Warning : Role::Muted, reach.title,
            reach.line);
    if (!m_task->incident.what.empty())
        add(Glyph::Note, Role::Muted, tr("How it came out"), toQString(m_task->incident.what));
    if (!m_task->incident.loss.empty())
        add(Glyph::Note, Role::Muted, tr("What it cost"), toQString(m_task->incident.loss));
}

QWidget* IncidentView::firstFocus() const
{
    if (m_task)
        if (const auto current = m_task->current(); current && m_task->isOpen())
            return m_rows.at(*current)->head();
    return m_see;
}

void IncidentView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool pair = width() >= scaled(pairFrom, this);
    m_pair->setDirection(pair ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(pair ? scaled(sideWidth, this) : 0);
    m_side->setMaximumWidth(pair ? scaled(sideWidth, this) : QWIDGETSIZE_MAX);
}

} // namespace keyfold::ui
