// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/screen_lock_monitor.h"

#include <QDBusConnection>

namespace keyfold::ui {

namespace {

struct ScreenSaver {
    const char* service;
    const char* path;
};

// Each desktop tells it under its own name; all of them with ActiveChanged(bool).
constexpr ScreenSaver screenSavers[] = {
    {"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"},
    {"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"},
    {"org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"},
    {"org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"},
    {"org.mate.ScreenSaver", "/org/mate/ScreenSaver"},
};

constexpr auto login = "org.freedesktop.login1";

} // namespace

void ScreenLockMonitor::start()
{
    auto session = QDBusConnection::sessionBus();
    for (const auto& saver : screenSavers)
        session.connect(QLatin1StringView(saver.service), QLatin1StringView(saver.path),
            QLatin1StringView(saver.service), QStringLiteral("ActiveChanged"), this, SLOT(onActiveChanged(bool)));

    auto system = QDBusConnection::systemBus();
    system.connect(QLatin1StringView(login), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
        SLOT(onPrepareForSleep(bool)));
    // No path: Lock of any session that the bus lets us see, which are the user's own.
    system.connect(QLatin1StringView(login), QString(), QStringLiteral("org.freedesktop.login1.Session"),
        QStringLiteral("Lock"), this, SLOT(onLock()));
}

void ScreenLockMonitor::onActiveChanged(bool active)
{
    if (active)
        emit screenLocked();
}

void ScreenLockMonitor::onPrepareForSleep(bool start)
{
    if (start)
        emit goingToSleep();
}

void ScreenLockMonitor::onLock()
{
    emit screenLocked();
}

} // namespace keyfold::ui
