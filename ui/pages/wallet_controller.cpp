// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wallet_controller.h"

#include <QApplication>
#include <QDialog>
#include <QStandardPaths>

#include "ui/models/demo_wallet.h"
#include "ui/pages/file_choice.h"
#include "ui/pages/main_window.h"
#include "ui/pages/new_wallet_page.h"
#include "ui/pages/places.h"
#include "ui/pages/rescue_controller.h"
#include "ui/pages/unlock_page.h"
#include "ui/pages/welcome_page.h"
#include "ui/session/sentences.h"

namespace keyfold::ui {

namespace {

Path documents()
{
    return toPath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

} // namespace

WalletController::WalletController(
    Session& session, const Pages& pages, RecentWallets& recent, RescueController& rescue, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_pages(pages)
    , m_recent(recent)
    , m_rescue(rescue)
    , m_measure(
          session.queue(), [this]() -> const Secret& { return m_pages.newWallet.password(); },
          [this](const PasswordStrength& strength) { m_pages.newWallet.showStrength(strength); })
{
    connect(&m_session, &Session::stateChanged, this, &WalletController::onState);
    connect(&m_session, &Session::failed, this, &WalletController::onFailed);
    connect(&m_session, &Session::locking, this, &WalletController::onLocking);
    connectPages();
}

void WalletController::connectPages()
{
    auto& [window, welcome, newWallet, unlockPage, wallet] = m_pages;
    connect(&welcome, &WelcomePage::createRequested, this, &WalletController::beginNew);
    connect(&welcome, &WelcomePage::openRequested, this, &WalletController::chooseFile);
    connect(&welcome, &WelcomePage::demoRequested, this, &WalletController::tryDemo);
    connect(&unlockPage, &UnlockPage::unlockRequested, this, &WalletController::unlock);
    connect(&unlockPage, &UnlockPage::cancelRequested, this, [this] { m_session.lock(LockReason::Asked); });
    connect(&unlockPage, &UnlockPage::openRequested, this, &WalletController::chooseFile);
    connect(&unlockPage, &UnlockPage::createRequested, this, &WalletController::beginNew);
    connect(&newWallet, &NewWalletPage::cancelled, this, [this] { start({}); });
    connect(&newWallet, &NewWalletPage::folderRequested, this, &WalletController::chooseFolder);
    connect(&newWallet, &NewWalletPage::passwordEdited, &m_measure, &StrengthMeasure::measure);
    connect(&newWallet, &NewWalletPage::printSheetRequested, this, &WalletController::printSheet);
    connect(&newWallet, &NewWalletPage::saveSheetRequested, this, &WalletController::saveSheet);
    connect(&newWallet, &NewWalletPage::createRequested, this, [this] {
        m_making = true;
        m_session.create(m_pages.newWallet.wallet());
    });
    connect(&newWallet, &NewWalletPage::finished, this, &WalletController::enterWallet);
    connect(&newWallet, &NewWalletPage::addKeyRequested, this, [this] {
        enterWallet();
        emit firstKeyRequested();
    });
}

void WalletController::start(const Path& given)
{
    const auto recent = m_recent.all();
    if (!given.empty())
        open(given);
    else if (!recent.empty())
        open(recent.front());
    else
        m_pages.window.showPage(&m_pages.welcome);
}

void WalletController::open(const Path& path)
{
    std::error_code ignored;
    m_session.choose(std::filesystem::absolute(path, ignored));
}

void WalletController::chooseFile()
{
    const auto start = m_session.path().empty() ? documents() : m_session.path().parent_path();
    ui::chooseFile(&m_pages.window, FileChoice::OpenWallet, start, [this](const Path& file) { open(file); });
}

void WalletController::beginNew()
{
    m_session.close();
    m_measure.reset(); // its answer is dropped with the session's others
    m_pages.newWallet.begin(documents());
    m_pages.window.showPage(&m_pages.newWallet);
}

Path WalletController::demoPath() const
{
    return m_session.surroundings().folders.state / toPath(tr("Demo") + QStringLiteral(".keyfold"));
}

void WalletController::tryDemo()
{
    std::error_code ignored;
    std::filesystem::create_directories(demoPath().parent_path(), ignored);
    std::filesystem::remove(demoPath(), ignored);
    m_emptyDemo = true;
    m_session.create({demoPath(), Password(Secret::copyOf(demoPassword)), std::nullopt});
}

void WalletController::fillDemo()
{
    m_session.queue().change(
        this, [today = m_session.clock().today()](Wallet& wallet) { return ui::fillDemo(wallet, today); },
        [this](const Result<void>& filled) {
            if (filled)
                emit demoFilled();
            else
                emit failed(filled.error());
        });
}

void WalletController::onState(Session::State state)
{
    m_pages.window.setWalletName(m_session.walletName());
    m_pages.unlock.setBusy(state == Session::State::Unlocking);
    switch (state) {
    case Session::State::Closed:
        m_lockNote.clear();
        break;
    case Session::State::Locked:
        m_making = false;
        m_pages.unlock.setWallet(m_session.walletName(), placeText(m_session.path()));
        m_pages.unlock.setNote(isDemo()
                ? tr("The password of the demo is: %1").arg(QLatin1StringView(demoPassword.data(), demoPassword.size()))
                : m_lockNote);
        m_pages.window.showPage(&m_pages.unlock);
        m_rescue.examine();
        break;
    case Session::State::Unlocking:
        break;
    case Session::State::Unlocked:
        m_lockNote.clear();
        if (!isDemo())
            m_recent.add(m_session.path());
        if (std::exchange(m_emptyDemo, false))
            fillDemo();
        if (m_making)
            m_pages.newWallet.showReady(m_session.walletName());
        else
            enterWallet();
        break;
    }
}

void WalletController::onFailed(const Error& error)
{
    const auto sentence = sentenceFor(error);
    if (m_making) {
        m_making = false;
        m_pages.newWallet.showProblem(error);
        return;
    }
    if (std::exchange(m_emptyDemo, false)) {
        m_pages.welcome.showProblem(sentence.what, sentence.next);
        return;
    }
    if (m_rescue.show(error))
        return;
    const bool recovery = m_pages.unlock.way() == UnlockPage::Way::RecoverySheet;
    if (error.code == ErrorCode::WrongPassword && recovery)
        m_pages.unlock.showProblem(tr("This recovery key does not open the wallet. It may belong to another one."));
    else
        m_pages.unlock.showProblem(sentence.text());
}

void WalletController::onLocking(LockReason reason)
{
    switch (reason) {
    case LockReason::Idle:
        m_lockNote = tr("Locked by itself, because nothing was done for a while.");
        break;
    case LockReason::ScreenLocked:
        m_lockNote = tr("Locked together with the screen.");
        break;
    case LockReason::Suspend:
        m_lockNote = tr("Locked when the computer went to sleep.");
        break;
    case LockReason::Asked:
    case LockReason::Quit:
        m_lockNote.clear();
        break;
    }
    // Menus and dialogs close before anything else is seen of them.
    while (auto* popup = QApplication::activePopupWidget())
        popup->close();
    for (auto* dialog : m_pages.window.findChildren<QDialog*>())
        dialog->reject();
}

void WalletController::unlock()
{
    if (m_session.state() != Session::State::Locked)
        return;
    auto typed = m_pages.unlock.takeTyped();
    if (m_pages.unlock.way() == UnlockPage::Way::Password) {
        m_session.unlock(Password(std::move(typed)));
        return;
    }
    auto key = parseRecoveryKey(typed.expose());
    if (key)
        m_session.unlock(std::move(*key));
    else
        m_pages.unlock.showProblem(sentenceFor(key.error()).text());
}

void WalletController::chooseFolder()
{
    ui::chooseFile(&m_pages.window, FileChoice::Folder, m_pages.newWallet.folder(),
        [this](const Path& folder) { m_pages.newWallet.setFolder(folder); });
}

SheetFacts WalletController::sheetFacts() const
{
    const auto path = m_pages.newWallet.path();
    return {toQString(path.stem()), toQString(path.filename()), QDate::currentDate()};
}

void WalletController::saveSheet()
{
    auto& page = m_pages.newWallet;
    offerPdf(&m_pages.window, page.recoveryStep(), sheetFacts(), page.folder());
}

void WalletController::printSheet()
{
    offerPrint(&m_pages.window, m_pages.newWallet.recoveryStep(), sheetFacts());
}

void WalletController::enterWallet()
{
    m_making = false;
    m_pages.window.showPage(&m_pages.wallet);
}

} // namespace keyfold::ui
