// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>

namespace keyfold::ui {

// What we hear on the message bus, as signals with the names they have there.

class ScreenSaverProxy final : public QDBusAbstractInterface {
    Q_OBJECT

public:
    ScreenSaverProxy(const QString& service, const QString& path, QObject* parent)
        : QDBusAbstractInterface(service, path, service.toLatin1().constData(), QDBusConnection::sessionBus(), parent)
    {
    }

signals:
    void ActiveChanged(bool active);
};

class LoginProxy final : public QDBusAbstractInterface {
    Q_OBJECT

public:
    explicit LoginProxy(QObject* parent)
        : QDBusAbstractInterface(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
            "org.freedesktop.login1.Manager", QDBusConnection::systemBus(), parent)
    {
    }

signals:
    void PrepareForSleep(bool start);
};

class LoginSessionProxy final : public QDBusAbstractInterface {
    Q_OBJECT

public:
    LoginSessionProxy(const QString& path, QObject* parent)
        : QDBusAbstractInterface(QStringLiteral("org.freedesktop.login1"), path, "org.freedesktop.login1.Session",
            QDBusConnection::systemBus(), parent)
    {
    }

signals:
    void Lock();
};

class NotificationsProxy : public QDBusAbstractInterface {
    Q_OBJECT

public:
    explicit NotificationsProxy(QObject* parent)
        : QDBusAbstractInterface(QStringLiteral("org.freedesktop.Notifications"),
            QStringLiteral("/org/freedesktop/Notifications"), "org.freedesktop.Notifications",
            QDBusConnection::sessionBus(), parent)
    {
    }

signals:
    void ActionInvoked(uint number, const QString& action);
    void ActivationToken(uint number, const QString& token);
    void NotificationClosed(uint number, uint reason);
};

} // namespace keyfold::ui
