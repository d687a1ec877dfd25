// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <poll.h>
#include <unistd.h>

namespace keyfold::test {

/// A desktop's notification service that records what arrives. On a connection of its own, as another program would be.
class NotificationStub final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        QString title;
        QString text;
    };

    NotificationStub()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("notifications")))
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
            QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals);
        isThere = m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    ~NotificationStub() override { QDBusConnection::disconnectFromBus(QStringLiteral("notifications")); }

    bool isThere = false;
    QList<Shown> all;
    QList<uint> closed;

public slots:
    Q_SCRIPTABLE QStringList GetCapabilities() { return {QStringLiteral("body"), QStringLiteral("body-markup")}; }
    Q_SCRIPTABLE uint Notify(const QString&, uint, const QString&, const QString& title, const QString& text,
        const QStringList&, const QVariantMap&, int)
    {
        all.append({title, text});
        return static_cast<uint>(all.size());
    }
    Q_SCRIPTABLE void CloseNotification(uint number) { closed.append(number); }

signals:
    Q_SCRIPTABLE void ActionInvoked(uint number, const QString& action);

private:
    QDBusConnection m_bus;
};

/// logind, as far as sleep goes. Stands on the session's bus, which DBUS_SYSTEM_BUS_ADDRESS has to name.
class LoginStub final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    LoginStub() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("login")))
    {
        m_bus.registerObject(
            QStringLiteral("/org/freedesktop/login1"), this, QDBusConnection::ExportScriptableContents);
        isThere = m_bus.registerService(QStringLiteral("org.freedesktop.login1"));
    }
    ~LoginStub() override
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("login"));
        ::close(m_ours);
    }

    bool isThere = false;
    int delays = 0;
    QString what;

    /// Whether anybody holds sleep up.
    bool isHeldUp() const
    {
        pollfd one{m_ours, POLLIN, 0};
        return m_ours >= 0 && ::poll(&one, 1, 0) == 0;
    }

public slots:
    Q_SCRIPTABLE QDBusUnixFileDescriptor Inhibit(
        const QString& kinds, const QString&, const QString&, const QString& mode)
    {
        what = kinds + QLatin1Char(' ') + mode;
        ++delays;
        int ends[2];
        if (::pipe(ends) != 0)
            return {};
        ::close(m_ours);
        m_ours = ends[0];
        QDBusUnixFileDescriptor theirs(ends[1]); // a copy of it
        ::close(ends[1]);
        return theirs;
    }

signals:
    Q_SCRIPTABLE void PrepareForSleep(bool start);

private:
    QDBusConnection m_bus;
    int m_ours = -1;
};

/// A desktop's screen saver.
class ScreenSaverStub final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    ScreenSaverStub() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("saver")))
    {
        m_bus.registerObject(
            QStringLiteral("/org/freedesktop/ScreenSaver"), this, QDBusConnection::ExportScriptableContents);
        isThere = m_bus.registerService(QStringLiteral("org.freedesktop.ScreenSaver"));
    }
    ~ScreenSaverStub() override { QDBusConnection::disconnectFromBus(QStringLiteral("saver")); }

    bool isThere = false;

signals:
    Q_SCRIPTABLE void ActiveChanged(bool active);

private:
    QDBusConnection m_bus;
};

/// A desktop's tray that records which icons register.
class TrayStub final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost SCRIPTABLE true)

public:
    TrayStub() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("tray")))
    {
        m_bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this, QDBusConnection::ExportScriptableContents);
        isThere = m_bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher"));
    }
    ~TrayStub() override { QDBusConnection::disconnectFromBus(QStringLiteral("tray")); }

    bool hasHost() const { return true; }
    bool isThere = false;
    QStringList icons;

public slots:
    Q_SCRIPTABLE void RegisterStatusNotifierItem(const QString& service) { icons.append(service); }

signals:
    Q_SCRIPTABLE void StatusNotifierHostRegistered();

private:
    QDBusConnection m_bus;
};

} // namespace keyfold::test
