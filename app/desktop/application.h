// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QSettings>

#include "ui/models/sidebar_model.h"
#include "ui/pages/commands.h"
#include "ui/pages/history_controller.h"
#include "ui/pages/incident_controller.h"
#include "ui/pages/key_edit_controller.h"
#include "ui/pages/key_list_controller.h"
#include "ui/pages/key_selection_controller.h"
#include "ui/pages/key_use_controller.h"
#include "ui/pages/main_window.h"
#include "ui/pages/overview_controller.h"
#include "ui/pages/password_controller.h"
#include "ui/pages/people_controller.h"
#include "ui/pages/put_off_controller.h"
#include "ui/pages/rescue_controller.h"
#include "ui/pages/rotate_controller.h"
#include "ui/pages/section_controller.h"
#include "ui/pages/settings_controller.h"
#include "ui/pages/undo_controller.h"
#include "ui/pages/wallet_controller.h"
#include "ui/session/clipboard_guard.h"
#include "ui/session/idle_monitor.h"
#include "ui/session/recent_wallets.h"
#include "ui/session/screen_lock_monitor.h"
#include "ui/session/session.h"

namespace keyfold::ui {
class DuePage;
class HealthPage;
class HistoryPage;
class HomePage;
class IncidentsPage;
class KeyEditorPage;
class KeysPage;
class NewWalletPage;
class PasswordPage;
class TroublePage;
class PeoplePage;
class RecoveryPage;
class RotatePage;
class SettingsPage;
class UnlockPage;
class WalletPage;
class WelcomePage;
} // namespace keyfold::ui

namespace keyfold::desktop {

/// The one place where objects are made and connected. Made after the QApplication, gone before it.
class Application final : public QObject {
    Q_OBJECT

public:
    explicit Application(const ui::Surroundings& surroundings);
    /// Clears the clipboard, locks, and waits until what was being saved is saved.
    ~Application() override;

    /// Shows the window, with the wallet given or the one opened last.
    void start(const Path& wallet);

    /// Light, dark or as the system: what was chosen on this computer.
    ui::ThemeChoice theme() const;

    ui::MainWindow& window() { return m_window; }
    ui::Session& session() { return m_session; }

signals:
    void themeChosen(keyfold::ui::ThemeChoice choice);

private:
    void buildPages();
    void connectCommands();
    void connectSession();
    void connectRescue();
    void connectPasswords();
    void connectLists();
    void connectArrangement();
    void connectSections();
    void connectSettings();
    void connectLocks();
    void fillWalletMenu();
    void onState(ui::Session::State state);
    void onOpened(const OpenNotes& notes);
    void startWatching();
    void stepBack();
    void showFailure(const Error& error);
    void quit();

    // In the order in which they need each other.
    QSettings m_settings;
    ui::RecentWallets m_recent;
    ui::Session m_session;
    ui::ClipboardGuard m_clipboard;
    ui::ApplicationIdleMonitor m_idle;
    ui::ScreenLockMonitor m_screenLock;
    ui::SidebarModel m_sidebarModel;
    ui::Commands m_commands;
    ui::MainWindow m_window;
    QMenu m_walletMenu;
    bool m_lockWithScreen = true;
    Path m_replaced; // what a backup took the place of, until it is said

    // Owned by the window.
    ui::WelcomePage* m_welcome;
    ui::NewWalletPage* m_newWallet;
    ui::UnlockPage* m_unlock;
    ui::TroublePage* m_trouble;
    ui::WalletPage* m_wallet;
    ui::KeysPage* m_keys;
    ui::KeyEditorPage* m_editor;
    ui::PasswordPage* m_password;
    ui::HomePage* m_home;
    ui::DuePage* m_due;
    ui::HealthPage* m_health;
    ui::PeoplePage* m_people;
    ui::IncidentsPage* m_incidents;
    ui::RotatePage* m_rotatePage;
    ui::HistoryPage* m_history;
    ui::SettingsPage* m_settingsPage;
    ui::RecoveryPage* m_recoveryPage;

    ui::RescueController m_rescue;
    ui::WalletController m_walletController;
    ui::KeyListController m_list;
    ui::KeyUseController m_use;
    ui::UndoController m_undo;
    ui::KeyEditController m_edit;
    ui::KeySelectionController m_selection;
    ui::PasswordController m_passwords;
    ui::OverviewController m_overview;
    ui::PutOffController m_putOff;
    ui::SectionController m_sections;
    ui::RotateController m_rotate;
    ui::PeopleController m_peopleController;
    ui::IncidentController m_incidentController;
    ui::HistoryController m_historyController;
    ui::SettingsController m_settingsController;
};

} // namespace keyfold::desktop
