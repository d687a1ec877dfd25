// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QShortcut>
#include <QTimer>

#include "app/desktop/list_arrangement.h"
#include "app/desktop/window_places.h"
#include "core/catalogue/recogniser.h"
#include "ui/models/words.h"
#include "ui/pages/due_page.h"
#include "ui/pages/handoff_page.h"
#include "ui/pages/health_page.h"
#include "ui/pages/help_panel.h"
#include "ui/pages/history_page.h"
#include "ui/pages/home_page.h"
#include "ui/pages/import_page.h"
#include "ui/pages/incidents_page.h"
#include "ui/pages/key_detail.h"
#include "ui/pages/key_list_pane.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/logo.h"
#include "ui/pages/new_wallet_page.h"
#include "ui/pages/open_handoff_page.h"
#include "ui/pages/open_notes_bar.h"
#include "ui/pages/password_page.h"
#include "ui/pages/people_page.h"
#include "ui/pages/recovery_page.h"
#include "ui/pages/request_page.h"
#include "ui/pages/rotate_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/sidebar.h"
#include "ui/pages/top_bar.h"
#include "ui/pages/trouble_page.h"
#include "ui/pages/undo_note.h"
#include "ui/pages/unlock_page.h"
#include "ui/pages/wallet_page.h"
#include "ui/pages/welcome_page.h"
#include "ui/session/boot_id.h"
#include "ui/session/sentences.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/rows.h"

namespace keyfold::desktop {

using ui::LockReason;
using ui::Session;

namespace {

constexpr auto languageSetting = "window/language";
constexpr std::chrono::minutes idleWithoutWallet{5}; // the default of wallets too

} // namespace

Application::Application(const ui::Surroundings& surroundings)
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("keyfold"), QStringLiteral("keyfold"))
    , m_recent(m_settings)
    , m_session(surroundings)
    , m_clipboard(*QApplication::clipboard())
    , m_idle(surroundings.clock)
    , m_quick(m_session, m_settings, ui::bootId())
    , m_welcome(new ui::WelcomePage)
    , m_newWallet(new ui::NewWalletPage(surroundings.random))
    , m_unlock(new ui::UnlockPage)
    , m_trouble(new ui::TroublePage)
    , m_wallet(new ui::WalletPage(m_commands, m_sidebarModel))
    , m_keys(new ui::KeysPage(m_commands))
    , m_editor(new ui::KeyEditorPage)
    , m_password(new ui::PasswordPage(surroundings.random))
    , m_home(new ui::HomePage)
    , m_due(new ui::DuePage)
    , m_health(new ui::HealthPage)
    , m_people(new ui::PeoplePage)
    , m_incidents(new ui::IncidentsPage)
    , m_rotatePage(new ui::RotatePage)
    , m_history(new ui::HistoryPage)
    , m_settingsPage(new ui::SettingsPage)
    , m_recoveryPage(new ui::RecoveryPage(surroundings.random))
    , m_handoffPage(new ui::HandoffPage)
    , m_openHandoffPage(new ui::OpenHandoffPage(ui::OpenHandoffPage::Where::InWallet))
    , m_openAlone(new ui::OpenHandoffPage(ui::OpenHandoffPage::Where::Alone))
    , m_requestPage(new ui::RequestPage)
    , m_importPage(new ui::ImportPage)
    , m_exportPage(new ui::ExportPage)
    , m_rescue(m_session, m_window, *m_trouble)
    , m_walletController(m_session, {m_window, *m_welcome, *m_newWallet, *m_unlock, *m_wallet}, m_recent, m_rescue)
    , m_list(m_session, *m_keys, *m_wallet->topBar()->search(), m_sidebarModel)
    , m_use(m_session, m_clipboard, *m_keys->detail(), *m_wallet->status())
    , m_undo(*m_wallet->undoNote())
    , m_edit(m_session, {*m_wallet, *m_keys, *m_editor, m_list, m_undo})
    , m_selection(m_session, {*m_keys, m_list, m_undo})
    , m_passwords(m_session, *m_wallet, *m_password)
    , m_overview(m_session, {*m_home, *m_due, *m_health, *m_people, *m_incidents, m_sidebarModel})
    , m_putOff(m_session, {*m_health, *m_due, *m_keys->detail(), m_list, m_undo})
    , m_sections({*m_wallet, *m_home, *m_keys, *m_due, *m_health, *m_people, *m_incidents, *m_history, *m_settingsPage,
          m_list, m_edit})
    , m_rotate(m_session, {*m_wallet, *m_rotatePage, m_list, m_use}, &QDesktopServices::openUrl)
    , m_peopleController(m_session, {*m_wallet, *m_people, m_list, m_undo})
    , m_incidentController(m_session, {*m_wallet, *m_incidents, m_list}, &QDesktopServices::openUrl)
    , m_historyController(m_session, *m_history)
    , m_settingsController(m_session, {*m_wallet, *m_settingsPage, *m_recoveryPage, m_quick})
    , m_handoff(m_session, {*m_wallet, *m_handoffPage, m_list, m_use}, &QDesktopServices::openUrl)
    , m_openHandoff(m_session, {m_window, *m_wallet, *m_openHandoffPage, *m_openAlone, m_list})
    , m_request(
          m_session, {*m_wallet, *m_requestPage}, [](const QString& text) { QApplication::clipboard()->setText(text); })
    , m_import(m_session, {*m_wallet, *m_importPage, m_list})
    , m_drafts(m_session, *m_editor, m_list)
    , m_tray(m_commands, m_clipboard)
    , m_reminders(m_session, m_settings)
    , m_autostart(QCoreApplication::applicationFilePath())
    , m_device(ui::DeviceChoices::read(m_settings))
    , m_help(new ui::HelpPanel(m_commands, &m_window))
    , m_export(m_session, {*m_wallet, *m_exportPage})
{
    QApplication::setWindowIcon(ui::logoIcon());
    buildPages();
    connectCommands();
    connectSession();
    connectRescue();
    connectPasswords();
    connectLists();
    connectSections();
    connectSettings();
    connectHandoffs();
    connectOpening();
    connectLocks();
    buildShell();
    connectShell();
    connectReminders();
    connectQuickUnlock();
}

Application::~Application()
{
    keepPlaces(m_settings, m_window, *m_keys, m_sections);
    quit();
}

void Application::buildPages()
{
    for (auto* page :
        std::initializer_list<ui::Page*>{m_welcome, m_newWallet, m_unlock, m_trouble, m_wallet, m_openAlone})
        m_window.addPage(page);
    for (auto* page : std::initializer_list<ui::Page*>{m_home, m_keys, m_due, m_health, m_people, m_incidents, m_editor,
             m_rotatePage, m_password, m_history, m_settingsPage, m_recoveryPage})
        m_wallet->addPage(page);
    for (auto* page :
        std::initializer_list<ui::Page*>{m_handoffPage, m_openHandoffPage, m_requestPage, m_importPage, m_exportPage})
        m_wallet->addPage(page);
    m_wallet->sidebar()->setMenu(&m_walletMenu);
    m_window.addActions(m_commands.all());
    restorePlaces(m_settings, m_window, *m_keys, m_sections);
}

void Application::connectCommands()
{
    const auto on = [this](QAction& action, auto what) { connect(&action, &QAction::triggered, this, what); };
    on(m_commands.newWallet, [this] { m_walletController.beginNew(); });
    on(m_commands.openWallet, [this] { m_walletController.chooseFile(); });
    on(m_commands.addKey, [this] { m_edit.add(); });
    on(m_commands.editKey, [this] { m_edit.edit(ui::KeyEditorPage::Begin::Name); });
    on(m_commands.copyValue, [this] {
        if (const auto id = m_keys->list()->chosen(); id && m_wallet->page() == m_keys)
            m_use.copyMain(*id);
    });
    on(m_commands.revealValue, [this] { m_use.toggleMain(); });
    on(m_commands.removeKey, [this] { m_edit.remove(); });
    on(m_commands.rotateKey, [this] {
        if (const auto id = m_keys->list()->chosen(); id && m_wallet->page() == m_keys)
            m_rotate.rotate(*id);
    });
    on(m_commands.undo, [this] { m_undo.undo(); });
    on(m_commands.search, [this] { m_wallet->topBar()->search()->setFocus(Qt::ShortcutFocusReason); });
    on(m_commands.showKeys, [this] { m_wallet->showPage(m_keys); });
    on(m_commands.showHome, [this] { m_sections.show(ui::SidebarSection::Home); });
    on(m_commands.showDue, [this] { m_sections.show(ui::SidebarSection::Due); });
    on(m_commands.showHealth, [this] { m_sections.show(ui::SidebarSection::Health); });
    on(m_commands.showIncidents, [this] { m_sections.show(ui::SidebarSection::Incidents); });
    on(m_commands.reportLeak, [this] {
        const auto& key = m_keys->detail()->key();
        if (key && m_wallet->page() == m_keys)
            m_incidentController.report(key->id, ui::toQString(key->name));
    });
    on(m_commands.goBack, [this] {
        auto* page = m_wallet->page();
        if (!page || !page->stepBack())
            m_sections.goBack();
    });
    on(m_commands.showPeople, [this] { m_sections.show(ui::SidebarSection::People); });
    on(m_commands.showHistory, [this] { m_sections.show(ui::SidebarSection::History); });
    on(m_commands.showSettings, [this] { m_sections.show(ui::SidebarSection::Settings); });
    on(m_commands.nextPane, [this] { m_wallet->focusNextPane(1); });
    on(m_commands.previousPane, [this] { m_wallet->focusNextPane(-1); });
    on(m_commands.lock, [this] { m_session.lock(LockReason::Asked); });
    on(m_commands.quit, [this] {
        m_window.setHidesOnClose(false);
        m_window.close();
        if (m_tray.isShown())
            QCoreApplication::quit(); // the last window may have been closed before
    });
    connect(m_wallet->notes(), &ui::OpenNotesBar::openAnotherRequested, &m_commands.openWallet, &QAction::trigger);
    connect(&m_walletController, &ui::WalletController::firstKeyRequested, this, [this] { m_edit.add(); });
    connect(&m_walletController, &ui::WalletController::demoFilled, this, [this] { m_list.refresh(); });
    connect(&m_walletController, &ui::WalletController::failed, this, &Application::showFailure);
    auto* back = new QShortcut(Qt::Key_Escape, &m_window);
    connect(back, &QShortcut::activated, this, &Application::stepBack);
    connect(&m_window, &ui::MainWindow::closing, this, &Application::quit);
    connect(&m_window, &ui::MainWindow::hidden, m_keys, &ui::Page::dropSecrets);
}

void Application::connectSession()
{
    connect(&m_session, &Session::stateChanged, this, &Application::onState);
    connect(&m_session, &Session::opened, this, &Application::onOpened);
    connect(&m_session, &Session::locking, this, [this] {
        m_clipboard.clear();
        m_wallet->dropSecrets();
        m_wallet->notes()->clear();
        m_undo.forget();
        m_sections.remember();
        m_list.clear();
        m_overview.clear();
        m_commands.setKeyChosen(false);
    });
}

void Application::connectRescue()
{
    connect(m_trouble, &ui::TroublePage::openRequested, &m_commands.openWallet, &QAction::trigger);
    connect(m_trouble, &ui::TroublePage::copyRequested, this,
        [](const QString& details) { QApplication::clipboard()->setText(details); });
    connect(&m_session.queue(), &ui::WalletQueue::backupFailed, this, [this](const Error& error) {
        m_wallet->status()->showDone(tr("Today’s backup could not be made. %1").arg(ui::sentenceFor(error).text()));
    });
    connect(&m_rescue, &ui::RescueController::restored, this, [this](const Path& kept) { m_replaced = kept; });
}

void Application::connectPasswords()
{
    auto* notes = m_wallet->notes();
    connect(&m_passwords, &ui::PasswordController::left, &m_sections, &ui::SectionController::showLast);
    connect(&m_passwords, &ui::PasswordController::putOff, notes, &ui::OpenNotesBar::addForgottenPassword);
    connect(notes, &ui::OpenNotesBar::newPasswordRequested, this,
        [this] { m_passwords.begin(ui::PasswordPage::Task::Forgotten); });
}

void Application::connectLists()
{
    auto* sidebar = m_wallet->sidebar();
    connect(sidebar, &ui::Sidebar::filterChosen, this,
        [this](ui::SidebarKind kind, const QString& value) { m_list.setFilter(kind, value.toStdString()); });
    connect(&m_list, &ui::KeyListController::listWanted, this, [this] {
        // Without taking the keyboard away from the search field.
        if (m_wallet->page() != m_keys) {
            auto* focused = QApplication::focusWidget();
            m_wallet->showPage(m_keys);
            if (focused == m_wallet->topBar()->search())
                focused->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(&m_list, &ui::KeyListController::keyShown, &m_commands, &ui::Commands::setKeyChosen);
    connect(m_keys, &ui::KeysPage::addRequested, &m_commands.addKey, &QAction::trigger);
    connect(&m_undo, &ui::UndoController::possible, &m_commands.undo, &QAction::setEnabled);
    connect(&m_list, &ui::KeyListController::failed, this, &Application::showFailure);
    connect(&m_use, &ui::KeyUseController::failed, this, &Application::showFailure);
    connect(&m_edit, &ui::KeyEditController::failed, this, &Application::showFailure);
    connect(&m_selection, &ui::KeySelectionController::failed, this, &Application::showFailure);
    connectArrangement();
    // Down leads from the search to what it found.
    auto* down = new QShortcut(Qt::Key_Down, m_wallet->topBar()->search());
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, [this] { m_wallet->showPage(m_keys); });
    connect(m_wallet->topBar()->search(), &QLineEdit::returnPressed, this, [this] { m_wallet->showPage(m_keys); });
    connect(&m_walletMenu, &QMenu::aboutToShow, this, &Application::fillWalletMenu);
}

void Application::connectArrangement()
{
    m_list.setArrangement(readArrangement(m_settings));
    connect(&m_list, &ui::KeyListController::arrangementChosen, this,
        [this](const ui::KeyArrangement& arrangement) { keepArrangement(m_settings, arrangement); });
}

void Application::connectSections()
{
    connect(&m_list, &ui::KeyListController::refreshed, &m_overview, &ui::OverviewController::refresh);
    connect(&m_overview, &ui::OverviewController::chosen, &m_sections, &ui::SectionController::carryOut);
    connect(&m_overview, &ui::OverviewController::findingsKnown, &m_list, &ui::KeyListController::setFindings);
    auto* detail = m_keys->detail();
    connect(&m_overview, &ui::OverviewController::keyFindingsKnown, detail, &ui::KeyDetail::setFindings);
    connect(detail, &ui::KeyDetail::findingChosen, &m_sections, &ui::SectionController::carryOut);
    connect(&m_putOff, &ui::PutOffController::failed, this, &Application::showFailure);
    connect(&m_overview, &ui::OverviewController::failed, this, &Application::showFailure);
    connect(&m_sections, &ui::SectionController::rotateRequested, &m_rotate, &ui::RotateController::rotate);
    connect(&m_sections, &ui::SectionController::revokeRequested, &m_rotate, &ui::RotateController::revokeOld);
    connect(&m_rotate, &ui::RotateController::closed, &m_sections, &ui::SectionController::showKey);
    connect(&m_rotate, &ui::RotateController::left, &m_sections, &ui::SectionController::showLast);
    connect(
        &m_sections, &ui::SectionController::personRequested, &m_peopleController, &ui::PeopleController::showPerson);
    connect(&m_peopleController, &ui::PeopleController::chosen, &m_sections, &ui::SectionController::carryOut);
    connect(
        &m_sections, &ui::SectionController::incidentRequested, &m_incidentController, &ui::IncidentController::show);
    connect(&m_incidentController, &ui::IncidentController::rotateRequested, &m_rotate, &ui::RotateController::rotate);
    connect(&m_incidentController, &ui::IncidentController::keyRequested, &m_sections, &ui::SectionController::showKey);
    connect(&m_incidentController, &ui::IncidentController::failed, this, &Application::showFailure);
    connect(&m_peopleController, &ui::PeopleController::failed, this, &Application::showFailure);
    connect(m_keys->detail(), &ui::KeyDetail::giveRequested, this, [this] {
        if (const auto& key = m_keys->detail()->key())
            m_peopleController.give({}, key->id);
    });
    connect(&m_rotate, &ui::RotateController::failed, this, &Application::showFailure);
    connect(m_home, &ui::HomePage::addRequested, &m_commands.addKey, &QAction::trigger);
}

void Application::connectSettings()
{
    using Task = ui::PasswordPage::Task;
    auto* page = m_settingsPage;
    connect(page, &ui::SettingsPage::changePasswordRequested, this, [this] { m_passwords.begin(Task::Change); });
    connect(page, &ui::SettingsPage::addPersonRequested, this, [this] { m_passwords.begin(Task::AddPerson); });
    connect(page, &ui::SettingsPage::restoreRequested, &m_rescue, &ui::RescueController::restore);
    connect(&m_settingsController, &ui::SettingsController::settingsChanged, this, &Application::startWatching);
    connect(&m_settingsController, &ui::SettingsController::failed, this, &Application::showFailure);
    connect(&m_historyController, &ui::HistoryController::failed, this, &Application::showFailure);
    connect(m_history, &ui::HistoryPage::keyRequested, &m_sections, &ui::SectionController::showKey);
    page->setTheme(theme());
    page->setLanguage(chosenLanguage());
    connect(page, &ui::SettingsPage::languageChosen, this, [this](const QString& code) {
        m_settings.setValue(QLatin1StringView(languageSetting), code);
        QApplication::exit(languageChanged);
    });
    connect(page, &ui::SettingsPage::themeChosen, this, [this](ui::ThemeChoice choice) {
        m_settings.setValue(QStringLiteral("window/theme"), static_cast<int>(choice));
        emit themeChosen(choice);
    });
}

QString Application::chosenLanguage()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("keyfold"), QStringLiteral("keyfold"))
        .value(QLatin1StringView(languageSetting))
        .toString();
}

ui::ThemeChoice Application::theme() const
{
    const int stored = m_settings.value(QStringLiteral("window/theme")).toInt();
    return stored == 1 ? ui::ThemeChoice::Light : stored == 2 ? ui::ThemeChoice::Dark : ui::ThemeChoice::System;
}

void Application::connectLocks()
{
    // Secrets that are open without a wallet have their time too.
    connect(&m_window, &ui::MainWindow::pageShown, this, [this](const ui::Page* page) {
        if (page == m_openAlone || page == m_newWallet)
            m_idle.start(idleWithoutWallet);
        else if (!m_session.isUnlocked())
            m_idle.stop();
    });
    connect(&m_idle, &ui::IdleMonitor::idle, this, [this] { leaveUnlocked(LockReason::Idle); });
    connect(&m_idle, &ui::IdleMonitor::remaining, this, [this](std::chrono::seconds left) {
        const auto minutes = left.count() / 60;
        const auto seconds = left.count() % 60;
        m_wallet->status()->setLockText(
            tr("Locks in %1:%2", "minutes:seconds").arg(minutes).arg(seconds, 2, 10, QLatin1Char('0')));
    });
    connect(&m_screenLock, &ui::ScreenLockMonitor::screenLocked, this, [this] {
        if (m_lockWithScreen)
            leaveUnlocked(LockReason::ScreenLocked);
    });
    connect(&m_screenLock, &ui::ScreenLockMonitor::goingToSleep, this, [this] {
        leaveUnlocked(LockReason::Suspend);
        // When what is waiting has been done, and the wallet is out of memory.
        m_session.queue().compute(
            this, [] { return true; }, [this](bool) { m_screenLock.letSleep(); });
    });
}

// The person is away. Without a wallet there may be secrets too: a handoff that was opened alone, a wallet that is being made.
void Application::leaveUnlocked(LockReason reason)
{
    m_session.lock(reason);
    m_openHandoff.forget();
    if (m_window.page() != m_openAlone && m_window.page() != m_newWallet)
        return;
    if (m_session.state() == Session::State::Closed)
        m_walletController.start({});
    else
        m_window.showPage(m_unlock);
}

void Application::start(const Path& file, Appear appear)
{
    // Anything but a wallet opens over what would be there without it.
    const bool isWallet = file.extension() == ".keyfold";
    m_walletController.start(isWallet ? file : Path());
    if (!isWallet)
        open(file);
    if (appear == Appear::Window || !m_tray.isShown())
        m_window.show();
    // After the first picture is on the screen: the message bus is not needed for it.
    QTimer::singleShot(0, &m_screenLock, &ui::ScreenLockMonitor::start);
    // Nor is what recognises keys, which takes 30 ms to make.
    QTimer::singleShot(0, this, [this] {
        m_session.queue().computeAside(
            this, [] { return &Recogniser::builtIn(); }, [](const Recogniser*) {});
    });
}

void Application::comeToFront(const QByteArray& activation)
{
    // Where Qt looks for it when a window asks to come to the front.
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation);
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Application::onState(Session::State state)
{
    const bool unlocked = state == Session::State::Unlocked;
    m_commands.setUnlocked(unlocked);
    m_wallet->sidebar()->setWalletName(m_session.walletName());
    if (state == Session::State::Closed) {
        m_editor->close();
        m_rotatePage->close();
        m_handoffPage->close();
        m_sections.forget();
    }
    if (state == Session::State::Locked && (m_editor->isHalfWritten() || m_drafts.isKeeping()))
        m_unlock->setNote(tr("Your half-written key is kept and opens with the wallet."));
    if (!unlocked) {
        m_clipboard.clearMarked();
        m_idle.stop();
        return;
    }
    // Half-written work waits where it was left.
    const bool rotating = m_wallet->page() == m_rotatePage;
    const bool handingOver = m_wallet->page() == m_handoffPage;
    if (m_editor->isHalfWritten())
        m_wallet->showPage(m_editor);
    else
        m_sections.showLast();
    if (rotating)
        m_rotate.resume();
    if (handingOver)
        m_handoff.resume();
    m_openHandoff.resume();
    m_import.resume();
    takeRequest(std::exchange(m_waitingRequest, {}));
    m_list.refresh(m_sections.remembered());
    startWatching();
}

// How long values stay and when to lock are the wallet's own settings.
void Application::startWatching()
{
    struct Times {
        Result<int> reveal;
        Result<int> clipboard;
        Result<int> idle;
        Result<std::string> withScreen;
    };
    m_session.queue().ask(
        this,
        [](Wallet& wallet) {
            auto& settings = wallet.settings();
            return Times{settings.integer("reveal.seconds"), settings.integer("clipboard.clear-seconds"),
                settings.integer("lock.idle-minutes"), settings.get("lock.on-screen-lock")};
        },
        [this](const Times& times) {
            using std::chrono::seconds;
            m_use.setTimes({seconds(times.reveal.value_or(15)), seconds(times.clipboard.value_or(20))});
            m_lockWithScreen = times.withScreen.value_or("on") == "on";
            m_idle.start(std::chrono::minutes(times.idle.value_or(5)));
        });
}

void Application::onOpened(const OpenNotes& notes)
{
    m_wallet->notes()->setNotes(notes);
    if (!m_replaced.empty())
        m_wallet->notes()->addRestored(std::exchange(m_replaced, {}));
    m_passwords.askAfterRecovery();
}

// Esc empties the search, closes what covers the list, leaves the task: whatever is in front.
void Application::stepBack()
{
    if (m_help->closePanel())
        return;
    // On another page what was searched for before stays: there it is the page that is left.
    const bool searching = m_wallet->page() == m_keys || m_wallet->topBar()->search()->hasFocus();
    if (m_window.page() == m_wallet && searching && m_list.stepBack())
        return;
    auto* page = m_window.page();
    if (page && !page->stepBack() && page == m_wallet && m_wallet->page() == m_keys)
        m_wallet->showPage(m_keys);
}

void Application::fillWalletMenu()
{
    m_walletMenu.clear();
    for (const auto& path : m_recent.all()) {
        if (path == m_session.path())
            continue;
        auto* action = m_walletMenu.addAction(ui::toQString(path.stem()));
        connect(action, &QAction::triggered, this, [this, path] { m_session.choose(path); });
    }
    if (!m_walletMenu.isEmpty())
        m_walletMenu.addSeparator();
    m_walletMenu.addActions({&m_commands.openWallet, &m_commands.newWallet});
    m_walletMenu.addSeparator();
    m_walletMenu.addAction(&m_commands.lock);
}

void Application::showFailure(const Error& error)
{
    m_wallet->status()->showDone(ui::sentenceFor(error).text());
}

void Application::quit()
{
    m_clipboard.clear();
    m_session.lock(LockReason::Quit);
}

} // namespace keyfold::desktop
