// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of the program is not about keys: menu bar, help, tray, reminders, and what holds on this computer.
#include <QHash>

#include "app/desktop/application.h"
#include "ui/models/reminder_words.h"
#include "ui/pages/due_page.h"
#include "ui/pages/export_page.h"
#include "ui/pages/handoff_page.h"
#include "ui/pages/health_page.h"
#include "ui/pages/help_panel.h"
#include "ui/pages/history_page.h"
#include "ui/pages/home_page.h"
#include "ui/pages/import_page.h"
#include "ui/pages/incidents_page.h"
#include "ui/pages/key_editor_page.h"
#include "ui/pages/key_list_pane.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/menu_bar.h"
#include "ui/pages/new_wallet_page.h"
#include "ui/pages/open_handoff_page.h"
#include "ui/pages/password_page.h"
#include "ui/pages/people_page.h"
#include "ui/pages/recovery_page.h"
#include "ui/pages/request_page.h"
#include "ui/pages/rotate_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/trouble_page.h"
#include "ui/pages/unlock_page.h"
#include "ui/pages/wallet_page.h"
#include "ui/pages/welcome_page.h"
#include "ui/session/sentences.h"

namespace keyfold::desktop {

void Application::buildShell()
{
    m_window.setMenuBar(new ui::MenuBar(m_commands, &m_window));
}

void Application::connectShell()
{
    const auto on = [this](QAction& action, auto what) { connect(&action, &QAction::triggered, this, what); };
    on(m_commands.help, [this] { m_help->toggleHelp(helpTopic()); });
    on(m_commands.shortcuts, [this] { m_help->toggleShortcuts(); });
    on(m_commands.clearClipboard, [this] { m_clipboard.clear(); });
    on(m_commands.copyAsVariable, [this] {
        if (const auto id = m_keys->list()->chosen(); id && m_wallet->page() == m_keys)
            m_use.copyMainAsVariable(*id);
    });
    on(m_commands.copyAsHeader, [this] {
        if (const auto id = m_keys->list()->chosen(); id && m_wallet->page() == m_keys)
            m_use.copyMainAsHeader(*id);
    });
    connect(&m_session, &ui::Session::stateChanged, m_help, &ui::HelpPanel::closePanel);
    connect(&m_session, &ui::Session::stateChanged, this, &Application::updateTray);
    connect(&m_drafts, &ui::DraftKeeper::resumed, &m_edit, &ui::KeyEditController::goOn);
    connect(&m_drafts, &ui::DraftKeeper::failed, this, &Application::showFailure);
    connect(&m_tray, &Tray::openRequested, this, [this] { comeToFront(); });
    connect(m_settingsPage, &ui::SettingsPage::deviceChanged, this, &Application::setDevice);
    m_device.startWithComputer = m_autostart.isOn();
    applyDevice();
}

void Application::setDevice(const ui::DeviceChoices& choices)
{
    m_device = choices;
    m_device.store(m_settings);
    if (m_autostart.isOn() != choices.startWithComputer)
        if (const auto ok = m_autostart.set(choices.startWithComputer); !ok)
            showFailure(ok.error());
    m_device.startWithComputer = m_autostart.isOn();
    applyDevice();
}

void Application::applyDevice()
{
    const bool possible = Tray::isPossible();
    m_tray.setWanted(m_device.trayIcon && possible);
    m_window.setHidesOnClose(m_device.keepInTray && m_tray.isShown());
    m_reminders.setWanted(m_device.notifications);
    if (!m_device.notifications)
        m_notifier.withdraw();
    m_settingsPage->setDevice(m_device, possible);
    updateTray();
}

void Application::updateTray()
{
    const bool locked = !m_session.isUnlocked();
    m_tray.setLocked(locked);
    m_tray.setWords(m_session.walletName(), locked ? m_lockedDue : QString());
}

void Application::connectReminders()
{
    const auto show = [this](const ui::ReminderText& text) { m_notifier.show(text.title, text.text, tr("Open")); };
    connect(&m_reminders, &ui::ReminderWatch::remind, this,
        [show](const std::vector<Reminder>& reminders) { show(ui::reminderText(reminders)); });
    connect(&m_reminders, &ui::ReminderWatch::remindLocked, this,
        [this, show](int due) { show(ui::lockedReminderText(m_session.walletName(), due)); });
    connect(&m_reminders, &ui::ReminderWatch::lockedDue, this, [this](int due) {
        m_lockedDue = ui::lockedDueText(due);
        m_unlock->setDue(m_lockedDue);
        updateTray();
    });
    // A notification names keys, and stays on the screen when the window no longer shows them.
    connect(&m_session, &ui::Session::locking, &m_notifier, &ui::Notifier::withdraw);
    connect(&m_notifier, &ui::Notifier::activated, this, [this](const QByteArray& activation) {
        comeToFront(activation);
        if (m_session.isUnlocked())
            m_commands.showDue.trigger();
    });
}

void Application::connectQuickUnlock()
{
    using State = ui::QuickUnlock::State;
    connect(m_unlock, &ui::UnlockPage::quickRequested, &m_quick, &ui::QuickUnlock::unlock);
    connect(&m_quick, &ui::QuickUnlock::stateChanged, this, [this](State state) {
        m_unlock->setQuick(state == State::Ready);
        if (state == State::RanOut)
            m_unlock->setNote(tr("It has been 7 days: this time with the password."));
        else if (state == State::Restarted)
            m_unlock->setNote(tr("The computer was restarted: this time with the password."));
        else if (state == State::Unreachable)
            m_unlock->setNote(tr("The keychain of this computer is not open: this time with the password."));
    });
    // After the page has said that the password was wrong, which it was not.
    connect(
        &m_quick, &ui::QuickUnlock::removedElsewhere, this,
        [this] {
            m_unlock->showProblem(
                tr("Quick unlock with this computer was removed elsewhere. Unlock with the password."));
        },
        Qt::QueuedConnection);
}

ui::HelpTopic Application::helpTopic() const
{
    using Topic = ui::HelpTopic;
    const QHash<const ui::Page*, Topic> topics{
        {m_welcome, Topic::Start},
        {m_newWallet, Topic::Start},
        {m_unlock, Topic::Unlock},
        {m_trouble, Topic::Trouble},
        {m_home, Topic::Home},
        {m_keys, Topic::Keys},
        {m_editor, Topic::Editor},
        {m_due, Topic::Due},
        {m_health, Topic::Health},
        {m_people, Topic::People},
        {m_incidents, Topic::Incidents},
        {m_history, Topic::History},
        {m_settingsPage, Topic::Settings},
        {m_rotatePage, Topic::Rotate},
        {m_handoffPage, Topic::Handoff},
        {m_openHandoffPage, Topic::OpenHandoff},
        {m_openAlone, Topic::OpenHandoff},
        {m_requestPage, Topic::Request},
        {m_importPage, Topic::Import},
        {m_exportPage, Topic::Export},
        {m_password, Topic::Password},
        {m_recoveryPage, Topic::RecoverySheet},
    };
    const ui::Page* page = m_window.page() == m_wallet ? m_wallet->page() : m_window.page();
    return topics.value(page, Topic::Task);
}

} // namespace keyfold::desktop
