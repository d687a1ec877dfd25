// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What SettingsPage offers of this computer: how the program looks, starts and reminds.
#include <QComboBox>

#include <algorithm>

#include "ui/pages/action_row.h"
#include "ui/pages/layouts.h"
#include "ui/pages/settings_page.h"
#include "ui/style/language.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"

namespace keyfold::ui {

void SettingsPage::buildReminders()
{
    auto* reminders = addSection(Glyph::Bell, tr("Reminders"),
        tr("Once a day and wallet, while Keyfold runs. What is due stands on Home all the same."), "reminders");
    reminders->addWidget(cardOf({
        deviceRow(Glyph::Bell, &DeviceChoices::notifications, "notifications", tr("Notifications of the desktop"),
            tr("They name keys only while the wallet is unlocked, and go when it locks")),
        textRow("reminders.days", tr("Days ahead"), tr("How long before a date you want to hear of it: 14, 7, 1")),
        switchRow(Glyph::Lock, "reminders.while-locked", tr("Also while the wallet is locked"),
            tr("Says how many keys are due, and nothing else. For that, dates and counts are kept on this computer.")),
    }));
    reminders->addStretch();
}

QWidget* SettingsPage::buildAppearance()
{
    auto* line = new ActionRow(Glyph::Palette, tr("Light or dark"), tr("Switches at once"));
    m_theme = new QComboBox;
    m_theme->setObjectName(QStringLiteral("theme"));
    m_theme->addItem(tr("As the system"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    line->addControl(m_theme);
    connect(m_theme, &QComboBox::activated, this,
        [this] { emit themeChosen(static_cast<ThemeChoice>(m_theme->currentData().toInt())); });
    auto* speaks = new ActionRow(
        Glyph::Globe, tr("Language"), tr("The wallet is locked, and the windows come back in it"));
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the system"), QString());
    for (const auto& code : Language::available())
        m_language->addItem(Language::nameOf(code), code);
    speaks->addControl(m_language);
    connect(
        m_language, &QComboBox::activated, this, [this] { emit languageChosen(m_language->currentData().toString()); });
    m_trayRow = deviceRow(Glyph::Shield, &DeviceChoices::trayIcon, "trayIcon", tr("Icon in the system tray"),
        tr("Shows whether the wallet is locked, and how long a copied value stays"));
    m_keepRow = deviceRow(Glyph::Close, &DeviceChoices::keepInTray, "keepInTray",
        tr("Closing the window keeps it running"), tr("The icon in the tray brings it back. Locking goes on as set."));
    auto* start = deviceRow(Glyph::Home, &DeviceChoices::startWithComputer, "startWithComputer",
        tr("Start when you log in"), tr("Locked, and out of the way where there is a tray"));
    return cardOf({line, speaks, m_trayRow, m_keepRow, start});
}

ActionRow* SettingsPage::deviceRow(
    Glyph glyph, bool DeviceChoices::*choice, const char* name, const QString& title, const QString& text)
{
    auto* line = new ActionRow(glyph, title, text);
    auto* on = new Switch(title);
    on->setObjectName(QLatin1StringView(name));
    line->addControl(on);
    connect(on, &QCheckBox::toggled, this, [this, choice](bool checked) {
        if (m_device.*choice == checked)
            return;
        m_device.*choice = checked;
        emit deviceChanged(m_device);
    });
    m_fillDevice.emplace_back([this, on, choice] { on->setChecked(m_device.*choice); });
    return line;
}

void SettingsPage::setLanguage(const QString& code)
{
    m_language->setCurrentIndex(std::max(m_language->findData(code), 0));
}

void SettingsPage::setTheme(ThemeChoice choice)
{
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(choice)));
}

void SettingsPage::setDevice(const DeviceChoices& choices, bool trayPossible)
{
    m_device = choices;
    for (const auto& fill : m_fillDevice)
        fill();
    m_trayRow->setEnabled(trayPossible);
    m_keepRow->setEnabled(trayPossible && choices.trayIcon);
}

} // namespace keyfold::ui
