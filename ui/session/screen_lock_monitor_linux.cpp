// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/screen_lock_monitor.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

#include "ui/session/dbus_proxies_linux.h"

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

// `loginctl lock-session` and many screen lockers go through the login session.
void listenToLoginSession(ScreenLockMonitor* monitor, LoginProxy* login)
{
    const auto id = qEnvironmentVariable("XDG_SESSION_ID");
    if (id.isEmpty())
        return;
    auto* watcher = new QDBusPendingCallWatcher(login->asyncCall(QStringLiteral("GetSession"), id), monitor);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, monitor, [monitor, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> session = *watcher;
        if (session.isError())
            return;
        auto* proxy = new LoginSessionProxy(session.value().path(), monitor);
        QObject::connect(proxy, &LoginSessionProxy::Lock, monitor, &ScreenLockMonitor::screenLocked);
    });
}

} // namespace

/// logind's inhibitor lock: a descriptor that counts while it is open (org.freedesktop.login1, "Inhibitor Locks").
struct ScreenLockMonitor::Delay {
    QDBusUnixFileDescriptor held;
};

ScreenLockMonitor::ScreenLockMonitor(QObject* parent) : QObject(parent)
{
}

ScreenLockMonitor::~ScreenLockMonitor() = default;

void ScreenLockMonitor::delaySleep()
{
    LoginProxy login(nullptr);
    auto* watcher = new QDBusPendingCallWatcher(
        login.asyncCall(QStringLiteral("Inhibit"), QStringLiteral("sleep"), QStringLiteral("Keyfold"),
            tr("Locking the wallet"), QStringLiteral("delay")),
        this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (reply.isValid())
            m_delay = std::make_unique<Delay>(Delay{reply.value()});
    });
}

void ScreenLockMonitor::letSleep()
{
    m_delay.reset();
}

void ScreenLockMonitor::start()
{
    for (const auto& saver : screenSavers) {
        auto* proxy = new ScreenSaverProxy(QLatin1StringView(saver.service), QLatin1StringView(saver.path), this);
        connect(proxy, &ScreenSaverProxy::ActiveChanged, this, [this](bool active) {
            if (active)
                emit screenLocked();
        });
    }
    auto* login = new LoginProxy(this);
    connect(login, &LoginProxy::PrepareForSleep, this, [this](bool start) {
        if (start)
            emit goingToSleep();
        else
            delaySleep();
    });
    delaySleep();
    listenToLoginSession(this, login);
}

} // namespace keyfold::ui
