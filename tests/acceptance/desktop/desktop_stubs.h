// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

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
