// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/open_handoff_page.h"

#include "ui/models/words.h"
#include "ui/pages/open_handoff_steps.h"
#include "ui/session/sentences.h"
#include "ui/session/session.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/progress.h"

namespace keyfold::ui {

OpenHandoffPage::OpenHandoffPage(Where where, QWidget* parent)
    : TaskPage(tr("Open a handoff"), parent)
    , m_where(where)
    , m_fileStep(new ChooseHandoffStep)
    , m_look(new LookHandoffStep)
    , m_done(new TakenInStep)
{
    setObjectName(where == Where::Alone ? QStringLiteral("openHandoffAlone") : QStringLiteral("openHandoffPage"));
    setMark(new GlyphLabel(Glyph::Handoff, Role::Muted, 24));
    for (auto* step : std::initializer_list<TaskStep*>{m_fileStep, m_look, m_done})
        addStep(step);
    m_cancel = addButton(tr("Cancel"), "cancelOpen", ButtonKind::Quiet);
    m_next = addButton({}, "nextStep", ButtonKind::Primary);
    connect(m_cancel, &Button::clicked, this, &OpenHandoffPage::closed);
    connect(m_next, &Button::clicked, this, &OpenHandoffPage::goOn);
    connect(m_fileStep, &ChooseHandoffStep::chooseRequested, this, &OpenHandoffPage::chooseRequested);
    connect(m_fileStep, &ChooseHandoffStep::keyFileRequested, this, &OpenHandoffPage::keyFileRequested);
    connect(m_fileStep, &ChooseHandoffStep::edited, this, &OpenHandoffPage::describe);
    connect(m_fileStep, &ChooseHandoffStep::returnPressed, this, &OpenHandoffPage::goOn);
    connect(m_look, &LookHandoffStep::edited, this, &OpenHandoffPage::describe);
    connect(m_done, &TakenInStep::undoRequested, this, &OpenHandoffPage::undoRequested);
    describe();
}

void OpenHandoffPage::begin()
{
    close();
    m_fileStep->begin();
    showStep(File);
}

void OpenHandoffPage::setFile(SealedHandoff sealed)
{
    begin();
    m_file = std::move(sealed);
    m_fileStep->showFile(m_file->path, m_file->wantsPassphrase);
    showStep(File);
}

void OpenHandoffPage::showDocument(
    std::shared_ptr<const HandoffDocument> document, const std::vector<std::string>& present, Date today)
{
    m_busy = false;
    m_fileStep->setBusy(false);
    m_look->clear(); // it refers to the document before
    m_document = std::move(document);
    m_look->begin(*m_document, present, today);
    showStep(Look);
}

std::vector<std::size_t> OpenHandoffPage::chosen() const
{
    return m_look->chosen();
}

void OpenHandoffPage::showTakenIn(const ImportedHandoff& imported)
{
    m_busy = false;
    m_done->begin(imported, m_document->from.empty() ? tr("somebody who gave no name") : toQString(m_document->from));
    showStep(Done);
    m_look->clear();
    m_document.reset();
    describe();
}

void OpenHandoffPage::showUndone()
{
    setBusy(false);
    m_done->showUndone();
}

void OpenHandoffPage::showError(const Error& error)
{
    setBusy(false);
    const auto sentence = sentenceFor(error).text();
    if (step() == File)
        m_fileStep->showProblem(sentence);
    else
        showProblem(sentence);
}

void OpenHandoffPage::offerKeyFile(const Error& error)
{
    setBusy(false);
    const bool sealedForOthers = error.code == ErrorCode::WrongIdentity || error.code == ErrorCode::IdentityWanted;
    m_fileStep->offerKeyFile();
    if (!sealedForOthers)
        m_fileStep->showProblem(sentenceFor(error).text());
    else if (m_where == Where::Alone)
        m_fileStep->showProblem(
            tr("The file is sealed for a public key. Open the wallet that it belongs to, or choose the key’s file."));
    else
        m_fileStep->showProblem(
            tr("The file is sealed for another key than this wallet’s. Choose that key’s file, or ask for it again."));
    if (isVisible() && firstFocus())
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void OpenHandoffPage::setBusy(bool busy)
{
    m_busy = busy;
    m_fileStep->setBusy(busy);
    describe();
}

void OpenHandoffPage::close()
{
    m_file.reset();
    m_busy = false;
    m_fileStep->setBusy(false);
    for (int i = File; i <= Done; ++i)
        stepAt(i)->clear();
    m_document.reset();
    showStep(File);
}

void OpenHandoffPage::dropSecrets()
{
    m_fileStep->dropSecrets();
    m_look->hideValues();
    describe();
}

bool OpenHandoffPage::stepBack()
{
    emit closed();
    return true;
}

QWidget* OpenHandoffPage::nextButton()
{
    return m_next->isEnabled() ? m_next : m_cancel;
}

void OpenHandoffPage::goOn()
{
    if (m_busy || !m_next->isEnabled())
        return;
    switch (static_cast<Step>(step())) {
    case File:
        emit openRequested(std::make_shared<Secret>(m_fileStep->takePassphrase()));
        break;
    case Look:
        if (m_where == Where::Alone)
            emit createWalletRequested();
        else
            emit takeInRequested();
        break;
    case Done:
        emit closed();
        break;
    }
}

void OpenHandoffPage::describe()
{
    const auto at = static_cast<Step>(step());
    const bool alone = m_where == Where::Alone;
    const int inside = m_document ? static_cast<int>(m_document->keys.size()) : 0;
    rail()->setSteps({
        {tr("Choose the file"), m_file ? toQString(m_file->path.filename()) : QString()},
        {tr("Look inside"), inside > 0 ? keysText(inside) : tr("Values stay masked")},
        {alone ? tr("Make a wallet for them") : tr("Take them in"),
            alone ? tr("Takes three minutes") : tr("Can be undone")},
    });
    rail()->setCurrent(at == Done ? 3 : at);
    m_cancel->setVisible(at != Done);
    m_cancel->setText(alone && at == Look ? tr("Close") : tr("Cancel"));
    m_cancel->setEnabled(!m_busy || at == File);
    switch (at) {
    case File:
        m_next->setText(m_busy ? tr("Opening…") : tr("Open it"));
        m_next->setEnabled(!m_busy && m_file && (!m_file->wantsPassphrase || m_fileStep->hasPassphrase()));
        break;
    case Look: {
        const int count = static_cast<int>(chosen().size());
        m_next->setText(alone ? tr("Create a wallet")
                : m_busy      ? tr("Taking in…")
                : count == 1  ? tr("Take in one key")
                              : tr("Take in %n keys", nullptr, count));
        m_next->setEnabled(!m_busy && (alone || count > 0));
        break;
    }
    case Done:
        m_next->setText(tr("Show all keys"));
        m_next->setEnabled(!m_busy);
        break;
    }
    setHint(at == Look && alone ? tr("Nothing is stored so far. A wallet keeps them locked.") : QString());
}

} // namespace keyfold::ui
