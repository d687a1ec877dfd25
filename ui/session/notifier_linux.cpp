// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Desktop Notifications Specification 1.2, https://specifications.freedesktop.org/notification-spec/
#include "ui/session/notifier.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include "ui/session/dbus_proxies_linux.h"

namespace keyfold::ui {

Notifier::Notifier(QObject* parent) : QObject(parent)
{
}

void Notifier::show(const QString& title, const QString& text, const QString& action)
{
    const auto request = ++m_request;
    if (m_service)
        return send(title, text, action);
    m_service = new NotificationsProxy(this);
    connect(m_service, &NotificationsProxy::ActivationToken, this, [this](uint number, const QString& token) {
        if (number == m_shown)
            m_activation = token.toUtf8();
    });
    connect(m_service, &NotificationsProxy::ActionInvoked, this, [this](uint number) {
        if (number == m_shown && number != 0)
            emit activated(std::exchange(m_activation, {}));
    });
    connect(m_service, &NotificationsProxy::NotificationClosed, this, [this](uint number) {
        if (number == m_shown)
            m_shown = 0;
    });
    auto* watcher = new QDBusPendingCallWatcher(m_service->asyncCall(QStringLiteral("GetCapabilities")), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [=, this] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> can = *watcher;
        m_markup = !can.isError() && can.value().contains(QLatin1StringView("body-markup"));
        if (!can.isError() && request == m_request)
            send(title, text, action);
    });
}

void Notifier::send(const QString& title, const QString& text, const QString& action)
{
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("keyfold")},
        {QStringLiteral("urgency"), QVariant::fromValue(uchar(1))}};
    const auto call = m_service->asyncCall(QStringLiteral("Notify"), QStringLiteral("Keyfold"), m_shown,
        QStringLiteral("keyfold"), title, m_markup ? text.toHtmlEscaped() : text,
        QStringList{QStringLiteral("default"), action}, hints, -1);
    auto* watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, request = m_request] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> number = *watcher;
        if (number.isError())
            return;
        // Taken back meanwhile, or another is on its way.
        if (request != m_request)
            m_service->asyncCall(QStringLiteral("CloseNotification"), number.value());
        else
            m_shown = number.value();
    });
}

void Notifier::withdraw()
{
    ++m_request;
    if (m_shown != 0)
        m_service->asyncCall(QStringLiteral("CloseNotification"), std::exchange(m_shown, 0));
}

} // namespace keyfold::ui
