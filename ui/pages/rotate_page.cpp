// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotate_page.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>

#include "ui/models/console_page.h"
#include "ui/models/words.h"
#include "ui/pages/layouts.h"
#include "ui/pages/rotate_steps.h"
#include "ui/pages/task_footer.h"
#include "ui/session/sentences.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/progress.h"

namespace keyfold::ui {

namespace {

constexpr int markSide = 40;
constexpr int contentWidth = 728;
constexpr int narrowBelow = 820; // rail and content side by side need more

QString placesLeftText(int places)
{
    return places == 1 ? RotatePage::tr("1 place left") : RotatePage::tr("%n places left", nullptr, places);
}

} // namespace

RotatePage::RotatePage(QWidget* parent)
    : Page(parent)
    , m_mark(new ProviderMark(markSide))
    , m_crumb(new Label(TextStyle::Caption, {}, Role::Muted))
    , m_rail(new StepRail)
    , m_steps(new QStackedWidget)
    , m_console(new ConsoleStep(ConsoleStep::For::Making))
    , m_paste(new PasteStep)
    , m_placesStep(new PlacesStep)
    , m_revoke(new ConsoleStep(ConsoleStep::For::Revoking))
    , m_finished(new RotatedStep)
    , m_leave(new Button(tr("Leave for later"), ButtonKind::Quiet))
    , m_kept(new Label(TextStyle::Caption, {}, Role::Muted))
    , m_problem(new Notice(Severity::Critical, {}))
    , m_hint(new Label(TextStyle::Caption, {}, Role::Muted))
    , m_back(new Button(tr("Back")))
    , m_without(new Button(tr("Finish, revoke later")))
    , m_next(new Button({}, ButtonKind::Primary))
{
    auto* ground = new Pane(Role::Surface);
    auto* whole = column(0, ground);
    whole->addWidget(buildHead());
    whole->addWidget(buildSteps(), 1);
    auto* footer = buildFooter();
    whole->addWidget(footer);
    column(0, this)->addWidget(ground);
    tabThrough({m_steps, m_leave, m_back, m_without, m_next});
    connect(m_console, &ConsoleStep::openRequested, this, &RotatePage::consoleRequested);
    connect(m_revoke, &ConsoleStep::openRequested, this, &RotatePage::consoleRequested);
    connect(m_paste, &PasteStep::edited, this, [this] {
        describe();
        emit valueEdited();
    });
    connect(m_paste, &PasteStep::judged, this, &RotatePage::describe);
    connect(m_paste, &PasteStep::returnPressed, this, &RotatePage::goOn);
    connect(m_placesStep, &PlacesStep::placeDone, this, &RotatePage::placeDone);
    connect(m_placesStep, &PlacesStep::revealRequested, this, &RotatePage::revealRequested);
    connect(m_placesStep, &PlacesStep::copyRequested, this, &RotatePage::copyRequested);
    connect(m_placesStep, &PlacesStep::copyAsRequested, this, &RotatePage::copyAsRequested);
    blank();
}

QWidget* RotatePage::buildHead()
{
    auto* head = new QWidget;
    auto* line = row(space::S3, head);
    line->setContentsMargins(space::S8, space::S4, space::S8, space::S2);
    line->addWidget(m_mark, 0, Qt::AlignVCenter);
    auto* words = column(0);
    m_crumb->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    words->addWidget(m_crumb);
    words->addWidget(new Label(TextStyle::Title3, tr("Rotate")));
    line->addLayout(words, 1);
    return head;
}

QWidget* RotatePage::buildSteps()
{
    for (auto* step : std::initializer_list<QWidget*>{m_console, m_paste, m_placesStep, m_revoke, m_finished})
        m_steps->addWidget(step);
    m_steps->setMaximumWidth(scaled(contentWidth, this));
    auto* side = new QWidget;
    auto* sideColumn = column(0, side);
    sideColumn->addWidget(m_rail);
    sideColumn->addStretch(1);
    m_side = side;
    auto* content = new QWidget;
    auto* line = row(0, content);
    line->addWidget(m_steps, 100);
    line->addStretch(1);
    auto* middle = new QWidget;
    m_middle = row(space::S6, middle);
    m_middle->setContentsMargins(space::S8, space::S3, space::S8, space::S4);
    m_middle->addWidget(side);
    m_middle->addWidget(content, 1);
    return scrolling(middle);
}

QWidget* RotatePage::buildFooter()
{
    auto* footer = new TaskFooter({}, space::S8);
    m_leave->setObjectName(QStringLiteral("leave"));
    m_back->setObjectName(QStringLiteral("backStep"));
    m_without->setObjectName(QStringLiteral("finishWithout"));
    m_next->setObjectName(QStringLiteral("nextStep"));
    m_problem->setObjectName(QStringLiteral("rotateProblem"));
    connect(m_leave, &Button::clicked, this, &RotatePage::leave);
    connect(m_back, &Button::clicked, this, &RotatePage::goBack);
    connect(m_without, &Button::clicked, this, [this] { emit finishRequested(false); });
    connect(m_next, &Button::clicked, this, &RotatePage::goOn);
    for (auto* words : {m_kept, m_hint})
        words->setWordWrap(true);
    footer->addWords(m_kept);
    footer->addWords(m_hint);
    footer->addWords(m_problem);
    for (auto* button : {m_leave, m_back, m_without, m_next})
        footer->addButton(button);
    return footer;
}

RotatePage::Step RotatePage::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void RotatePage::begin(const RotationTask& task, bool toRevoke)
{
    m_key = task.key.id;
    m_task = task;
    m_toRevoke = toRevoke && !task.state;
    setBusy(false);
    if (m_toRevoke)
        showStep(Revoke);
    else if (task.state)
        showStep(task.placesLeft() == 0 && task.places() > 0 ? Revoke : Places);
    else
        showStep(Console);
}

void RotatePage::update(const RotationTask& task)
{
    m_task = task;
    setBusy(false);
    const auto at = step();
    if ((at == Console || at == Paste) && task.state) {
        m_paste->clear();
        showStep(Places);
    } else {
        m_placesStep->show(task);
        describe();
    }
}

void RotatePage::blank()
{
    dropSecrets();
    m_task = {};
    for (auto* step : std::initializer_list<RotateStep*>{m_console, m_paste, m_placesStep, m_revoke, m_finished})
        step->clear();
    m_steps->setCurrentIndex(Console);
    m_problem->hide();
    describe();
}

void RotatePage::close()
{
    m_key.reset();
    m_toRevoke = false;
    blank();
}

void RotatePage::dropSecrets()
{
    m_paste->takeSecrets(); // wiped with what is returned
    m_placesStep->hideValues();
}

void RotatePage::showProblem(const Error& error)
{
    setBusy(false);
    const auto sentence = sentenceFor(error).text();
    if (step() == Paste) {
        m_paste->showProblem(error.code == ErrorCode::SecretUsedBefore
                ? tr("This is a key that was used here before. Make a new one at %1, then paste it here.")
                      .arg(m_task.providerText())
                : sentence);
        return;
    }
    m_problem->setNotice(Severity::Critical, sentence);
    m_problem->show();
    m_kept->hide();
}

void RotatePage::showFinished(const RotationTask& task, bool revoked)
{
    const int places = m_task.places();
    m_task = task;
    m_finished->setOutcome(m_toRevoke ? 0 : places, revoked);
    setBusy(false);
    showStep(Finished);
}

void RotatePage::setBusy(bool busy)
{
    m_busy = busy;
    describe();
}

void RotatePage::showStep(Step next)
{
    const std::array<RotateStep*, 5> steps{m_console, m_paste, m_placesStep, m_revoke, m_finished};
    m_steps->setCurrentIndex(next);
    steps[static_cast<std::size_t>(next)]->show(m_task);
    m_problem->hide();
    describe();
    if (isVisible() && firstFocus())
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void RotatePage::goOn()
{
    switch (step()) {
    case Console:
        showStep(Paste);
        break;
    case Paste:
        if (m_next->isEnabled())
            emit saveRequested();
        break;
    case Places:
        showStep(Revoke);
        break;
    case Revoke:
        emit finishRequested(true);
        break;
    case Finished:
        emit closed();
        break;
    }
}

void RotatePage::goBack()
{
    if (step() == Paste) {
        dropSecrets();
        showStep(Console);
    } else if (step() == Revoke) {
        showStep(Places);
    }
}

void RotatePage::leave()
{
    // Before the new value is in there is nothing that could wait.
    if (m_task.state && step() != Finished)
        emit left();
    else
        emit closed();
}

bool RotatePage::stepBack()
{
    leave();
    return true;
}

QWidget* RotatePage::firstFocus()
{
    const std::array<RotateStep*, 5> steps{m_console, m_paste, m_placesStep, m_revoke, m_finished};
    auto* first = steps[static_cast<std::size_t>(step())]->firstFocus();
    if (first)
        return first;
    return m_next->isEnabled() ? m_next : m_leave;
}

void RotatePage::describe()
{
    const auto at = step();
    const auto& key = m_task.key;
    const auto shown = toQString(key.provider.empty() ? key.name : key.provider);
    m_mark->setProvider(providerId(shown), shown, providerLetters(shown));
    m_crumb->setText(tr("All keys › %1").arg(toQString(key.name)));
    m_crumb->setToolTip(toQString(key.name));
    const auto provider = m_task.providerText();
    const auto console = consolePageOf(key);
    const auto pasted = m_paste->recognisedText();
    m_rail->setSteps({
        {tr("Open %1").arg(provider), console ? console->host : tr("Make a new key")},
        {tr("Paste the new key"), pasted.isEmpty() ? tr("The old one is kept") : pasted},
        {tr("Update the places"), tr("%1 of %2 done").arg(m_task.placesDone()).arg(m_task.places())},
        {tr("Revoke the old key"), tr("At %1").arg(provider)},
        {tr("Finish"), key.nextRotation() ? dayText(*key.nextRotation(), m_task.today) : tr("No next date")},
    });
    m_rail->setCurrent(at == Finished ? 5 : at);

    const bool under = m_task.state.has_value() && at != Finished;
    const int left = at == Places && m_task.state ? m_task.placesLeft() : 0;
    m_leave->setText(under ? tr("Leave for later") : tr("Cancel"));
    m_leave->setVisible(at != Finished);
    m_kept->setText(under ? tr("Everything is kept. Home reminds you.") : QString());
    m_kept->setVisible(under && m_problem->isHidden() && width() >= scaled(narrowBelow, this));
    m_back->setVisible(at == Paste || (at == Revoke && !m_toRevoke));
    m_hint->setVisible(left > 0);
    m_hint->setText(placesLeftText(left));
    m_without->setVisible(at == Revoke && !m_toRevoke);
    m_without->setEnabled(!m_busy);
    const std::array words{tr("I have the new key"), tr("Save the new key"), tr("Revoke the old key"),
        tr("I have revoked it"), tr("Back to the key")};
    m_next->setText(words[static_cast<std::size_t>(at)]);
    const bool pastable = at != Paste || (!m_paste->value().empty() && !m_paste->isOld());
    m_next->setEnabled(!m_busy && left == 0 && pastable);
}

void RotatePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < scaled(narrowBelow, this);
    m_middle->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int margin = width() < scaled(narrowBelow / 2, this) ? space::S3 : space::S8;
    m_middle->setContentsMargins(margin, space::S3, margin, space::S4);
    m_rail->setCompact(narrow);
    const int side = scaled(width::Rail - space::S6, this);
    m_side->setMinimumWidth(narrow ? 0 : side);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : side);
    describe();
}

} // namespace keyfold::ui
