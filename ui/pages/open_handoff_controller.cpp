// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/open_handoff_controller.h"

#include "ui/models/words.h"
#include "ui/pages/file_choice.h"
#include "ui/pages/key_list_controller.h"
#include "ui/pages/main_window.h"
#include "ui/pages/open_handoff_page.h"
#include "ui/pages/places.h"
#include "ui/pages/wallet_page.h"
#include "ui/session/sentences.h"
#include "ui/widgets/rows.h"

namespace keyfold::ui {

OpenHandoffController::OpenHandoffController(Session& session, const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_parts(parts)
{
    connectPage(&m_parts.inWallet);
    connectPage(&m_parts.alone);
    connect(&m_session, &Session::locking, this, [this] {
        m_added.clear();
        m_kept.reset();
        // What is half opened opens again with the wallet.
        if (const auto& file = m_parts.inWallet.file(); file && m_parts.inWallet.step() < 2)
            m_waiting = file->path;
        m_parts.inWallet.close();
    });
}

void OpenHandoffController::connectPage(OpenHandoffPage* page)
{
    connect(page, &OpenHandoffPage::chooseRequested, this, &OpenHandoffController::chooseFile);
    connect(page, &OpenHandoffPage::keyFileRequested, this, &OpenHandoffController::chooseKeyFile);
    connect(page, &OpenHandoffPage::openRequested, this, &OpenHandoffController::openWithPassphrase);
    connect(page, &OpenHandoffPage::takeInRequested, this, &OpenHandoffController::takeIn);
    connect(page, &OpenHandoffPage::undoRequested, this, &OpenHandoffController::undo);
    connect(page, &OpenHandoffPage::closed, this, &OpenHandoffController::closePage);
    connect(page, &OpenHandoffPage::createWalletRequested, this, [this] {
        m_kept = m_parts.alone.document();
        m_parts.alone.close();
        emit createWalletRequested();
    });
}

OpenHandoffPage& OpenHandoffController::page()
{
    return m_session.isUnlocked() ? m_parts.inWallet : m_parts.alone;
}

void OpenHandoffController::show(OpenHandoffPage& page)
{
    if (page.where() == OpenHandoffPage::Where::InWallet)
        m_parts.wallet.showPage(&page);
    else
        m_parts.window.showPage(&page);
}

void OpenHandoffController::begin()
{
    page().begin();
    show(page());
}

void OpenHandoffController::open(const Path& file)
{
    if (m_session.isUnlocked() || m_session.state() == Session::State::Closed) {
        read(file);
        return;
    }
    m_waiting = file;
    emit waiting(toQString(file.filename()));
}

bool OpenHandoffController::resume()
{
    if (const auto document = std::exchange(m_kept, {})) {
        m_parts.inWallet.begin();
        compareWithWallet(document);
        show(m_parts.inWallet);
        return true;
    }
    if (m_waiting.empty())
        return false;
    read(std::exchange(m_waiting, {}));
    return true;
}

void OpenHandoffController::forget()
{
    m_waiting.clear();
    m_kept.reset();
    m_parts.alone.close();
}

void OpenHandoffController::read(const Path& file)
{
    begin();
    m_session.queue().computeAside(
        this, [file] { return readSealed(file); },
        [this](Result<SealedHandoff> sealed) {
            if (!sealed) {
                page().showError(sealed.error());
                return;
            }
            const bool wantsPassphrase = sealed->wantsPassphrase;
            page().setFile(std::move(*sealed));
            if (!wantsPassphrase)
                tryWallet();
        });
}

void OpenHandoffController::tryWallet()
{
    if (!m_session.isUnlocked()) {
        m_parts.alone.offerKeyFile({ErrorCode::IdentityWanted, {}, {}, {}});
        return;
    }
    m_parts.inWallet.setBusy(true);
    m_session.queue().ask(
        this, [sealed = *m_parts.inWallet.file()](Wallet& wallet) { return openWithWallet(wallet, sealed); },
        [this](Result<HandoffDocument> document) {
            if (document)
                onOpened(std::move(document));
            else
                m_parts.inWallet.offerKeyFile(document.error());
        });
}

void OpenHandoffController::openWithPassphrase(std::shared_ptr<Secret> passphrase)
{
    const auto& file = page().file();
    if (!file)
        return;
    if (!file->wantsPassphrase) {
        tryWallet();
        return;
    }
    page().setBusy(true);
    m_session.queue().computeAside(
        this,
        [sealed = *file, passphrase = std::move(passphrase)] {
            return openSealed(sealed, {nullptr, passphrase.get()});
        },
        [this](Result<HandoffDocument> document) { onOpened(std::move(document)); });
}

void OpenHandoffController::chooseFile()
{
    const FileAsk ask{FileAsk::Mode::Open, tr("Open a handoff"),
        {tr("Encrypted files (*.age *.txt *.asc)"), tr("All files (*)")}, {}};
    ui::chooseFile(&m_parts.window, ask, downloadsFolder(), [this](const Path& file) { read(file); });
}

void OpenHandoffController::chooseKeyFile()
{
    const FileAsk ask{FileAsk::Mode::Open, tr("Choose a key file"), {tr("All files (*)")}, {}};
    ui::chooseFile(&m_parts.window, ask, downloadsFolder(), [this](const Path& identities) {
        if (!page().file())
            return;
        page().setBusy(true);
        m_session.queue().computeAside(
            this, [sealed = *page().file(), identities] { return openWithFile(sealed, identities); },
            [this](Result<HandoffDocument> document) { onOpened(std::move(document)); });
    });
}

void OpenHandoffController::onOpened(Result<HandoffDocument> document)
{
    // Left meanwhile.
    if (!page().file())
        return;
    if (!document) {
        page().showError(document.error());
        return;
    }
    auto opened = std::make_shared<const HandoffDocument>(std::move(*document));
    if (m_session.isUnlocked())
        compareWithWallet(std::move(opened));
    else
        m_parts.alone.showDocument(std::move(opened), {}, m_session.clock().today());
}

void OpenHandoffController::compareWithWallet(std::shared_ptr<const HandoffDocument> document)
{
    m_session.queue().ask(
        this, [document](Wallet& wallet) { return presentHere(wallet, *document); },
        [this, document](const Result<std::vector<std::string>>& present) {
            if (present)
                m_parts.inWallet.showDocument(document, *present, m_session.clock().today());
            else
                m_parts.inWallet.showError(present.error());
        });
}

void OpenHandoffController::takeIn()
{
    const auto document = m_parts.inWallet.document();
    if (!document)
        return;
    m_parts.inWallet.setBusy(true);
    m_session.queue().change(
        this,
        [document, chosen = m_parts.inWallet.chosen()](
            Wallet& wallet) { return ui::takeIn(wallet, *document, chosen); },
        [this](const Result<ImportedHandoff>& imported) {
            if (!m_session.isUnlocked() || !m_parts.inWallet.document())
                return;
            if (!imported) {
                m_parts.inWallet.showError(imported.error());
                return;
            }
            m_added.clear();
            for (const auto& key : imported->added)
                m_added.push_back(key.id);
            m_parts.inWallet.showTakenIn(*imported);
            if (!m_added.empty())
                m_parts.list.refresh(m_added.front());
        });
}

void OpenHandoffController::undo()
{
    m_parts.inWallet.setBusy(true);
    m_session.queue().change(
        this, [added = std::exchange(m_added, {})](Wallet& wallet) { return takeOut(wallet, added); },
        [this](const Result<void>& done) {
            if (!m_session.isUnlocked())
                return;
            if (!done) {
                m_parts.inWallet.showError(done.error());
                return;
            }
            m_parts.inWallet.showUndone();
            m_parts.list.refresh();
        });
}

void OpenHandoffController::closePage()
{
    m_added.clear();
    const bool alone = !m_session.isUnlocked();
    page().close();
    if (alone)
        emit closedAlone();
    else
        emit closed();
}

} // namespace keyfold::ui
