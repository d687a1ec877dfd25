// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QSettings>

#include "app/desktop/tray.h"
#include "ui/models/sidebar_model.h"
#include "ui/pages/commands.h"
#include "ui/pages/draft_keeper.h"
#include "ui/pages/export_controller.h"
#include "ui/pages/handoff_controller.h"
#include "ui/pages/help_texts.h"
#include "ui/pages/history_controller.h"
#include "ui/pages/import_controller.h"
#include "ui/pages/incident_controller.h"
#include "ui/pages/key_edit_controller.h"
#include "ui/pages/key_list_controller.h"
#include "ui/pages/key_selection_controller.h"
#include "ui/pages/key_use_controller.h"
#include "ui/pages/main_window.h"
#include "ui/pages/open_handoff_controller.h"
#include "ui/pages/overview_controller.h"
#include "ui/pages/password_controller.h"
#include "ui/pages/people_controller.h"
#include "ui/pages/put_off_controller.h"
#include "ui/pages/request_controller.h"
#include "ui/pages/rescue_controller.h"
#include "ui/pages/rotate_controller.h"
#include "ui/pages/section_controller.h"
#include "ui/pages/settings_controller.h"
#include "ui/pages/undo_controller.h"
#include "ui/pages/wallet_controller.h"
#include "ui/session/autostart.h"
#include "ui/session/clipboard_guard.h"
#include "ui/session/device_choices.h"
#include "ui/session/idle_monitor.h"
#include "ui/session/notifier.h"
#include "ui/session/quick_unlock.h"
#include "ui/session/recent_wallets.h"
#include "ui/session/reminder_watch.h"
#include "ui/session/screen_lock_monitor.h"
#include "ui/session/session.h"

namespace keyfold::ui {
class DuePage;
class ExportPage;
class HandoffPage;
class HealthPage;
class HelpPanel;
class HistoryPage;
class HomePage;
class ImportPage;
class IncidentsPage;
class KeyEditorPage;
class KeysPage;
class NewWalletPage;
class OpenHandoffPage;
class PasswordPage;
class TroublePage;
class PeoplePage;
class RecoveryPage;
class RequestPage;
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

    /// Whether the window is shown at the start, or only the icon in the tray, where there is one.
    enum class Appear { Window, Background };
    /// With the file given or the wallet opened last.
    void start(const Path& file, Appear appear = Appear::Window);
    /// In front of other programs' windows, and with the keyboard where the desktop lets us: `activation` is its leave.
    void comeToFront(const QByteArray& activation = {});
    /// A file from outside (command line, double click, drop, a second start): a wallet becomes the session's, one that is in use
    /// already stays; a handoff, a request or an import goes to its page.
    void open(const Path& file);

    /// Light, dark or as the system: what was chosen on this computer.
    ui::ThemeChoice theme() const;

    /// The language that was chosen on this computer, as ui::Language has it; empty: as the system. Asked before one is made.
    static QString chosenLanguage();
    /// What QApplication::exec() gives back when another language was chosen: the windows have to be made anew.
    static constexpr int languageChanged = 100;

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
    void connectHandoffs();
    void connectOpening();
    void takeRequest(const Path& file);
    void answer(const RequestFile& request);
    void sayItWaits(const QString& name);
    void sayItIsNone(const QString& name);
    void leaveUnlocked(ui::LockReason reason);
    void connectLocks();
    void buildShell();
    void connectShell();
    void connectReminders();
    void connectQuickUnlock();
    void setDevice(const ui::DeviceChoices& choices);
    void applyDevice();
    void updateTray();
    ui::HelpTopic helpTopic() const;
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
    ui::QuickUnlock m_quick;
    ui::SidebarModel m_sidebarModel;
    ui::Commands m_commands;
    ui::MainWindow m_window;
    QMenu m_walletMenu;
    bool m_lockWithScreen = true;
    Path m_replaced;       // what a backup took the place of, until it is said
    Path m_waitingRequest; // for the wallet to be unlocked

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
    ui::HandoffPage* m_handoffPage;
    ui::OpenHandoffPage* m_openHandoffPage;
    ui::OpenHandoffPage* m_openAlone;
    ui::RequestPage* m_requestPage;
    ui::ImportPage* m_importPage;
    ui::ExportPage* m_exportPage;

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
    ui::HandoffController m_handoff;
    ui::OpenHandoffController m_openHandoff;
    ui::RequestController m_request;
    ui::ImportController m_import;

    ui::DraftKeeper m_drafts;
    Tray m_tray;
    ui::Notifier m_notifier;
    ui::ReminderWatch m_reminders;
    ui::Autostart m_autostart;
    ui::DeviceChoices m_device;
    QString m_lockedDue;   // what a locked wallet tells of its dates
    ui::HelpPanel* m_help; // owned by the window
    ui::ExportController m_export;
};

} // namespace keyfold::desktop
