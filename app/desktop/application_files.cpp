// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in and goes out as a file: handoffs, requests, imports, exports, other wallets.
#include "app/desktop/application.h"
#include "ui/models/handoff_reading.h"
#include "ui/pages/export_page.h"
#include "ui/pages/handoff_page.h"
#include "ui/pages/import_page.h"
#include "ui/pages/key_detail.h"
#include "ui/pages/key_list_pane.h"
#include "ui/pages/key_selection_view.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/new_wallet_page.h"
#include "ui/pages/people_page.h"
#include "ui/pages/person_view.h"
#include "ui/pages/unlock_page.h"
#include "ui/pages/wallet_page.h"
#include "ui/pages/welcome_page.h"
#include "ui/widgets/rows.h"

namespace keyfold::desktop {

using ui::Session;

namespace {

bool isSameFile(const Path& one, const Path& other)
{
    std::error_code unknown;
    return !other.empty() && (one == other || std::filesystem::equivalent(one, other, unknown));
}

} // namespace

void Application::connectHandoffs()
{
    connect(&m_commands.handOff, &QAction::triggered, this, [this] {
        if (const auto id = m_keys->list()->chosen(); id && m_wallet->page() == m_keys)
            m_handoff.handOver({*id});
    });
    connect(&m_handoff, &ui::HandoffController::failed, this, &Application::showFailure);
    connect(&m_handoff, &ui::HandoffController::closed, &m_sections, &ui::SectionController::showLast);
    connect(&m_commands.requestKey, &QAction::triggered, this, [this] { m_request.begin(); });
    connect(m_people->person(), &ui::PersonView::askRequested, this, [this] { m_request.begin(m_people->chosen()); });
    connect(&m_request, &ui::RequestController::failed, this, &Application::showFailure);
    connect(&m_request, &ui::RequestController::closed, &m_sections, &ui::SectionController::showLast);
    connect(&m_handoff, &ui::HandoffController::addKeyRequested, &m_commands.addKey, &QAction::trigger);
}

void Application::connectOpening()
{
    connect(&m_commands.openHandoff, &QAction::triggered, &m_openHandoff, &ui::OpenHandoffController::begin);
    connect(m_welcome, &ui::WelcomePage::handoffRequested, &m_openHandoff, &ui::OpenHandoffController::begin);
    connect(&m_window, &ui::MainWindow::fileDropped, this, &Application::open);
    connect(&m_openHandoff, &ui::OpenHandoffController::closed, &m_sections, &ui::SectionController::showLast);
    connect(&m_openHandoff, &ui::OpenHandoffController::closedAlone, this, [this] {
        if (m_session.state() == Session::State::Closed)
            m_walletController.start({});
        else
            m_window.showPage(m_unlock);
    });
    connect(&m_openHandoff, &ui::OpenHandoffController::createWalletRequested, &m_walletController,
        &ui::WalletController::beginNew);
    connect(m_newWallet, &ui::NewWalletPage::cancelled, &m_openHandoff, &ui::OpenHandoffController::forget);
    connect(&m_openHandoff, &ui::OpenHandoffController::waiting, this, &Application::sayItWaits);
    connect(&m_import, &ui::ImportController::waiting, this, &Application::sayItWaits);
    connect(&m_commands.exportKeys, &QAction::triggered, this, [this] {
        const auto& key = m_keys->detail()->key();
        m_export.begin(key ? std::optional(key->id) : std::nullopt, key ? ui::toQString(key->name) : QString());
    });
    m_keys->selection()->setHandOffPossible(true);
    connect(&m_selection, &ui::KeySelectionController::handOffRequested, &m_handoff, &ui::HandoffController::handOver);
    connect(&m_export, &ui::ExportController::handOffRequested, this,
        [this](const KeyId& key) { m_handoff.handOver({key}); });
    connect(&m_export, &ui::ExportController::closed, &m_sections, &ui::SectionController::showLast);
    connect(&m_commands.importKeys, &QAction::triggered, &m_import, &ui::ImportController::begin);
    connect(&m_import, &ui::ImportController::failed, this, &Application::showFailure);
    connect(&m_import, &ui::ImportController::closed, &m_sections, &ui::SectionController::showLast);
}

// What it is can only be told by reading it, which may wait for a slow drive.
void Application::open(const Path& file)
{
    // Not even looked at while it is open: closing another handle on it drops its locks (POSIX).
    if (file.empty() || isSameFile(file, m_session.path()))
        return;
    // Not on this thread: the file may lie on a stick that has to wake up.
    m_session.queue().computeAside(
        this, [file] { return ui::kindOf(file); },
        [this, file](ui::FileKind kind) {
            switch (kind) {
            case ui::FileKind::Wallet:
                m_session.choose(file);
                break;
            case ui::FileKind::Handoff:
                m_openHandoff.open(file);
                break;
            case ui::FileKind::Request:
                takeRequest(file);
                break;
            case ui::FileKind::Import:
                m_import.open(file);
                break;
            case ui::FileKind::None:
                sayItIsNone(ui::toQString(file.filename()));
                break;
            }
        });
}

// A request is answered with the key that is chosen; while the wallet is locked, it waits.
void Application::takeRequest(const Path& file)
{
    if (file.empty())
        return;
    if (!m_session.isUnlocked()) {
        m_waitingRequest = file;
        sayItWaits(ui::toQString(file.filename()));
        return;
    }
    m_session.queue().computeAside(
        this, [file] { return ui::readRequestFile(file); },
        [this](const Result<RequestFile>& request) {
            if (request)
                answer(*request);
            else
                showFailure(request.error());
        });
}

void Application::answer(const RequestFile& request)
{
    const auto id = m_keys->list()->chosen();
    if (m_wallet->page() == m_handoffPage)
        m_handoffPage->answer(request);
    else if (id && m_wallet->page() == m_keys)
        m_handoff.answer({*id}, request);
    else
        m_wallet->status()->showDone(
            tr("This is a request for a key. Choose the key that answers it, then drop it again."));
}

void Application::sayItIsNone(const QString& name)
{
    const auto sentence = tr("%1 is not a file that can be read. Choose a file, not a folder or a device.").arg(name);
    if (m_session.isUnlocked())
        m_wallet->status()->showDone(sentence);
    else
        m_unlock->setNote(sentence);
}

void Application::sayItWaits(const QString& name)
{
    m_unlock->setNote(tr("%1 opens together with the wallet.").arg(name));
}

} // namespace keyfold::desktop
