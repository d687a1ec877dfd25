// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotate_page.h"

#include <QUrl>

#include "ui/models/console_page.h"
#include "ui/models/words.h"
#include "ui/pages/rotate_steps.h"
#include "ui/session/sentences.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/progress.h"

namespace keyfold::ui {

namespace {

constexpr int markSide = 40;
constexpr int wideFrom = 820; // a hint that can be done without

QString placesLeftText(int places)
{
    return places == 1 ? RotatePage::tr("1 place left") : RotatePage::tr("%n places left", nullptr, places);
}

} // namespace

RotatePage::RotatePage(QWidget* parent)
    : TaskPage(tr("Rotate"), parent)
    , m_mark(new ProviderMark(markSide))
    , m_console(new ConsoleStep(ConsoleStep::For::Making))
    , m_paste(new PasteStep)
    , m_placesStep(new PlacesStep)
    , m_revoke(new ConsoleStep(ConsoleStep::For::Revoking))
    , m_finished(new RotatedStep)
{
    setMark(m_mark);
    for (auto* step : std::initializer_list<TaskStep*>{m_console, m_paste, m_placesStep, m_revoke, m_finished})
        addStep(step);
    m_leave = addButton(tr("Leave for later"), "leave", ButtonKind::Quiet);
    m_back = addButton(tr("Back"), "backStep");
    m_without = addButton(tr("Finish, revoke later"), "finishWithout");
    m_next = addButton({}, "nextStep", ButtonKind::Primary);
    connect(m_leave, &Button::clicked, this, &RotatePage::leave);
    connect(m_back, &Button::clicked, this, &RotatePage::goBack);
    connect(m_without, &Button::clicked, this, [this] { emit finishRequested(false); });
    connect(m_next, &Button::clicked, this, &RotatePage::goOn);
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

RotatePage::Step RotatePage::at() const
{
    return static_cast<Step>(step());
}

void RotatePage::begin(const RotationTask& task, bool toRevoke)
{
    m_key = task.key.id;
    m_task = task;
    m_toRevoke = toRevoke && !task.state;
    setBusy(false);
    if (m_toRevoke)
        go(Revoke);
    else if (task.state)
        go(task.placesLeft() == 0 && task.places() > 0 ? Revoke : Places);
    else
        go(Console);
}

void RotatePage::update(const RotationTask& task)
{
    m_task = task;
    setBusy(false);
    const auto now = at();
    if ((now == Console || now == Paste) && task.state) {
        m_paste->clear();
        go(Places);
    } else {
        m_placesStep->show(task);
        describe();
    }
}

void RotatePage::resumePaste(KeyEdit edit)
{
    go(Paste);
    std::vector<Field> plain;
    for (const auto& value : edit.plain)
        plain.push_back({{}, value.label, FieldKind::Plain, std::string(value.value.exposeText())});
    m_paste->setFields(plain);
    m_paste->resume(std::move(edit.secrets));
}

void RotatePage::blank()
{
    dropSecrets();
    m_task = {};
    for (int i = Console; i <= Finished; ++i)
        stepAt(i)->clear();
    TaskPage::showStep(Console);
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

void RotatePage::showError(const Error& error)
{
    setBusy(false);
    const auto sentence = sentenceFor(error).text();
    if (at() == Paste) {
        m_paste->showProblem(error.code == ErrorCode::SecretUsedBefore
                ? tr("This is a key that was used here before. Make a new one at %1, then paste it here.")
                      .arg(m_task.providerText())
                : sentence);
        return;
    }
    showProblem(sentence);
}

void RotatePage::showFinished(const RotationTask& task, bool revoked)
{
    const int places = m_task.places();
    m_placesDone = m_task.placesDone(); // what is over has no state to count them in
    m_task = task;
    m_finished->setOutcome(m_toRevoke ? 0 : places, revoked);
    setBusy(false);
    go(Finished);
}

void RotatePage::setBusy(bool busy)
{
    m_busy = busy;
    describe();
}

void RotatePage::go(Step next)
{
    static_cast<RotateStep*>(stepAt(next))->show(m_task);
    showStep(next);
}

void RotatePage::goOn()
{
    switch (at()) {
    case Console:
        go(Paste);
        break;
    case Paste:
        if (m_next->isEnabled())
            emit saveRequested();
        break;
    case Places:
        go(Revoke);
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
    if (at() == Paste) {
        dropSecrets();
        go(Console);
        emit valueEdited();
    } else if (at() == Revoke) {
        go(Places);
    }
}

void RotatePage::leave()
{
    // Before the new value is in there is nothing that could wait.
    if (m_task.state && at() != Finished)
        emit left();
    else
        emit closed();
}

bool RotatePage::stepBack()
{
    leave();
    return true;
}

QWidget* RotatePage::nextButton()
{
    return m_next->isEnabled() ? m_next : m_leave;
}

void RotatePage::describe()
{
    const auto at = this->at();
    const auto& key = m_task.key;
    const auto shown = toQString(key.provider.empty() ? key.name : key.provider);
    m_mark->setProvider(providerId(shown), shown, providerLetters(shown));
    setCrumb(key.name.empty() ? QString() : tr("All keys › %1").arg(toQString(key.name)));
    const auto provider = m_task.providerText();
    const auto console = consolePageOf(key, m_task.providers->catalogue());
    const auto pasted = m_paste->recognisedText();
    rail()->setSteps({
        {tr("Open %1").arg(provider), console ? console->host : tr("Make a new key")},
        {tr("Paste the new key"), pasted.isEmpty() ? tr("The old one is kept") : pasted},
        {tr("Update the places"),
            tr("%1 of %2 done").arg(at == Finished ? m_placesDone : m_task.placesDone()).arg(m_task.places())},
        {tr("Revoke the old key"), tr("At %1").arg(provider)},
        {tr("Finish"), key.nextRotation() ? dayText(*key.nextRotation(), m_task.today) : tr("No next date")},
    });
    rail()->setCurrent(at == Finished ? 5 : at);

    const bool under = m_task.state.has_value() && at != Finished;
    const int left = at == Places && m_task.state ? m_task.placesLeft() : 0;
    m_leave->setText(under ? tr("Leave for later") : tr("Cancel"));
    m_leave->setVisible(at != Finished);
    m_back->setVisible(at == Paste || (at == Revoke && !m_toRevoke));
    const bool wide = width() >= scaled(wideFrom, this);
    setHint(left > 0 ? placesLeftText(left) : under && wide ? tr("Everything is kept. Home reminds you.") : QString());
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
    TaskPage::resizeEvent(event);
    describe();
}

} // namespace keyfold::ui
