// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/device_choices.h"

#include <QSettings>

namespace keyfold::ui {

namespace {

constexpr QLatin1StringView trayIconKey("desktop/tray-icon");
constexpr QLatin1StringView keepInTrayKey("desktop/keep-in-tray");
constexpr QLatin1StringView notificationsKey("desktop/notifications");

} // namespace

DeviceChoices DeviceChoices::read(const QSettings& settings)
{
    const DeviceChoices standard;
    DeviceChoices choices;
    choices.trayIcon = settings.value(trayIconKey, standard.trayIcon).toBool();
    choices.keepInTray = settings.value(keepInTrayKey, standard.keepInTray).toBool();
    choices.notifications = settings.value(notificationsKey, standard.notifications).toBool();
    return choices;
}

void DeviceChoices::store(QSettings& settings) const
{
    settings.setValue(trayIconKey, trayIcon);
    settings.setValue(keepInTrayKey, keepInTray);
    settings.setValue(notificationsKey, notifications);
}

} // namespace keyfold::ui
