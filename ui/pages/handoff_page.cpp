// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handoff_page.h"

#include <QUrl>

#include <algorithm>

#include "ui/models/words.h"
#include "ui/pages/handoff_aside.h"
#include "ui/pages/handoff_file_step.h"
#include "ui/pages/handoff_keys_step.h"
#include "ui/pages/handoff_person_step.h"
#include "ui/pages/handoff_tell_step.h"
#include "ui/pages/handoff_words_step.h"
#include "ui/pages/layouts.h"
#include "ui/pages/places.h"
#include "ui/session/sentences.h"
#include "ui/session/session.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/progress.h"

namespace keyfold::ui {

namespace {

constexpr int markSide = 40;
constexpr int mostTries = 100; // of numbers behind a name that is taken

/// "name.age", "name-2.age"…: the first that is free.
Path freePath(const Path& folder, const QString& name)
{
    const Path wanted = toPath(name);
    auto path = folder / wanted;
    std::error_code ignored;
    for (int number = 2; number < mostTries && std::filesystem::exists(path, ignored); ++number)
        path = folder / Path(wanted.stem().string() + "-" + std::to_string(number) + wanted.extension().string());
    return path;
}

} // namespace

HandoffPage::HandoffPage(QWidget* parent)
    : TaskPage(tr("Hand off"), parent)
    , m_mark(new ProviderMark(markSide))
    , m_keys(new HandoffKeysStep)
    , m_person(new HandoffPersonStep)
    , m_words(new HandoffWordsStep)
    , m_fileStep(new HandoffFileStep)
    , m_tell(new HandoffTellStep)
    , m_aside(new HandoffAside)
{
    setObjectName(QStringLiteral("handoffPage"));
    setMark(m_mark);
    for (auto* step : std::initializer_list<TaskStep*>{m_keys, m_person, m_words, m_fileStep, m_tell})
        addStep(step);
    m_cancel = addButton(tr("Cancel"), "cancelHandoff", ButtonKind::Quiet);
    m_back = addButton(tr("Back"), "backStep");
    m_next = addButton(tr("Go on"), "nextStep", ButtonKind::Primary);
    setAside(m_aside);
    connect(m_cancel, &Button::clicked, this, &HandoffPage::closed);
    connect(m_back, &Button::clicked, this, &HandoffPage::goBack);
    connect(m_next, &Button::clicked, this, &HandoffPage::goOn);
    connect(m_keys, &HandoffKeysStep::consoleRequested, this, &HandoffPage::consoleRequested);
    connect(m_keys, &HandoffKeysStep::addKeyRequested, this, &HandoffPage::addKeyRequested);
    connect(m_keys, &HandoffKeysStep::edited, this, &HandoffPage::describe);
    connect(m_person, &HandoffPersonStep::requestFileWanted, this, &HandoffPage::requestFileWanted);
    connect(m_person, &HandoffPersonStep::edited, this, &HandoffPage::describe);
    connect(m_person, &HandoffPersonStep::returnPressed, this, &HandoffPage::goOn);
    connect(m_words, &HandoffWordsStep::edited, this, &HandoffPage::describe);
    connect(m_fileStep, &HandoffFileStep::placeRequested, this, [this] { emit placeRequested(m_file); });
    connect(m_fileStep, &HandoffFileStep::formChosen, this, [this] {
        m_placeChosen = false;
        proposePlace();
        describe();
    });
    connect(m_tell, &HandoffTellStep::copyRequested, this, &HandoffPage::copyPassphraseRequested);
    connect(m_tell, &HandoffTellStep::folderRequested, this, [this] {
        if (m_made)
            emit folderRequested(m_made->file);
    });
    describe();
}

void HandoffPage::begin(const HandoffTask& task, const Path& folder)
{
    close();
    m_task = task;
    m_folder = folder;
    m_keys->begin(task);
    m_person->begin(task);
    m_words->begin(task);
    const auto shown = task.keys.empty()
        ? QString()
        : toQString(task.keys.front().provider.empty() ? task.keys.front().name : task.keys.front().provider);
    m_mark->setProvider(providerId(shown), shown, providerLetters(shown));
    showStep(Keys);
}

void HandoffPage::answer(const RequestFile& request)
{
    m_person->setRequest(request);
    if (!request.asked.empty())
        m_words->setMessage(tr("You asked for: %1").arg(toQString(request.asked)));
    describe();
}

std::optional<HandoffDraft> HandoffPage::draft() const
{
    if (m_task.keys.empty() || m_made || step() == Keys)
        return {};
    HandoffDraft draft;
    draft.step = step();
    m_keys->keep(draft);
    m_person->keep(draft);
    m_words->keep(draft);
    m_fileStep->keep(draft);
    if (m_placeChosen)
        draft.file = m_file;
    return draft;
}

void HandoffPage::resume(const HandoffDraft& draft)
{
    m_keys->resume(draft);
    m_person->resume(draft);
    m_words->resume(draft);
    const auto at = std::clamp(draft.step, static_cast<int>(Keys), static_cast<int>(File));
    if (at == File) {
        m_fileStep->begin(m_person->withPassphrase());
        m_fileStep->resume(draft);
        m_placeChosen = !draft.file.empty();
        m_file = draft.file;
        proposePlace();
    }
    showStep(at);
}

std::vector<KeyId> HandoffPage::keyIds() const
{
    std::vector<KeyId> ids;
    for (const auto& key : m_task.keys)
        ids.push_back(key.id);
    return ids;
}

HandoffWish HandoffPage::wish() const
{
    HandoffWish wish;
    wish.keys = m_keys->choices();
    m_person->store(wish);
    m_words->store(wish);
    wish.form = m_fileStep->form();
    wish.file = m_file;
    return wish;
}

bool HandoffPage::withPassphrase() const
{
    return m_person->withPassphrase();
}

void HandoffPage::setPlace(const Path& file)
{
    m_placeChosen = true;
    m_file = file;
    m_fileStep->setPlace(file);
    hideProblem();
    describe();
}

void HandoffPage::proposePlace()
{
    if (!m_placeChosen)
        m_file = freePath(m_folder, handoffFileName(m_task, m_person->name(), m_fileStep->form()));
    m_fileStep->setPlace(m_file);
}

void HandoffPage::setBusy(bool busy)
{
    m_busy = busy;
    describe();
}

void HandoffPage::showError(const Error& error)
{
    setBusy(false);
    showProblem(sentenceFor(error).text());
}

void HandoffPage::showMade(const HandoffMade& made, Secret passphrase)
{
    m_made = made;
    m_busy = false;
    m_tell->begin(made, m_person->name(), std::move(passphrase));
    showStep(Tell);
}

void HandoffPage::dropSecrets()
{
    if (m_made && !m_tell->passphrase().empty()) {
        m_tell->dropSecrets();
        m_tell->showForgotten();
    }
}

void HandoffPage::close()
{
    m_task = {};
    m_made.reset();
    m_file.clear();
    m_placeChosen = false;
    m_busy = false;
    for (int i = Keys; i <= Tell; ++i)
        stepAt(i)->clear();
    m_aside->clear();
    showStep(Keys);
}

bool HandoffPage::stepBack()
{
    if (!m_busy)
        emit closed();
    return true;
}

QWidget* HandoffPage::nextButton()
{
    return m_next->isEnabled() ? m_next : m_cancel;
}

void HandoffPage::goOn()
{
    switch (static_cast<Step>(step())) {
    case Keys:
        showStep(Person);
        break;
    case Person:
        if (m_person->check())
            showStep(Words);
        break;
    case Words:
        if (!m_words->check())
            break;
        m_fileStep->begin(m_person->withPassphrase());
        proposePlace();
        showStep(File);
        break;
    case File:
        hideProblem();
        emit saveRequested();
        break;
    case Tell:
        emit closed();
        break;
    }
}

void HandoffPage::goBack()
{
    if (step() > Keys && step() < Tell)
        showStep(step() - 1);
}

void HandoffPage::describe()
{
    const auto at = static_cast<Step>(step());
    const auto who = m_person->name();
    const auto person = who.isEmpty() ? tr("they", "the person who gets a key") : who;
    setTitle(who.isEmpty() || at == Keys ? tr("Hand off") : tr("Hand off to %1").arg(who));
    setCrumb(m_task.keys.empty() ? QString() : tr("All keys › %1").arg(m_task.whatText()));
    const auto until = m_words->until();
    const auto now = wish();
    rail()->setSteps({
        {tr("Choose the keys"), m_task.keys.empty() ? QString() : keysText(static_cast<int>(m_task.keys.size()))},
        {tr("Choose who gets them"),
            who.isEmpty()                    ? QString()
                : m_person->withPassphrase() ? tr("%1, by passphrase").arg(who)
                                             : tr("%1, by public key").arg(who)},
        {tr("Say what for"), until ? tr("Until %1").arg(dayText(*until, m_task.today)) : tr("Without an end")},
        {tr("Save the file"), m_file.empty() ? QString() : placeText(m_file.parent_path())},
        {m_person->withPassphrase() ? tr("Tell the passphrase") : tr("Send the file"),
            m_person->withPassphrase() ? tr("By another way than the file") : tr("By any way")},
    });
    rail()->setCurrent(at);
    m_cancel->setVisible(at != Tell);
    m_cancel->setEnabled(!m_busy);
    m_back->setVisible(at > Keys && at < Tell);
    m_back->setEnabled(!m_busy);
    const std::array words{
        tr("Hand over as it is"), tr("Go on"), tr("Go on"), m_busy ? tr("Saving…") : tr("Save the file"), tr("Done")};
    m_next->setText(words[at]);
    m_next->setEnabled(!m_busy && (at != Keys || m_keys->isComplete()));
    setHint(at == Tell && !m_tell->passphrase().empty() ? tr("After Done the passphrase cannot be shown again.")
            : at == File                                ? tr("Values leave the wallet in this step.")
                                                        : QString());
    if (at >= Words)
        m_aside->show(m_task, now, person);
    showAside(at >= Words);
    emit edited();
}

} // namespace keyfold::ui
