// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace keyfold::ui {

class NotificationsProxy;

/// One notification of the desktop at a time. Where there is no service for them, nothing is shown. A file a platform.
///
/// Not QSystemTrayIcon::showMessage(), which needs a tray icon, and which GNOME does not show.
class Notifier final : public QObject {
    Q_OBJECT

public:
    explicit Notifier(QObject* parent = nullptr);

    /// Plain texts; what was shown before is replaced. Returns at once.
    void show(const QString& title, const QString& text, const QString& action);
    /// Takes back what is shown, also from the desktop's list of past ones where it can.
    void withdraw();

signals:
    /// The person clicked it. `activation` is the desktop's leave to come to the front; may be empty.
    void activated(const QByteArray& activation);

private:
    void send(const QString& title, const QString& text, const QString& action);

    NotificationsProxy* m_service = nullptr; // a child
    bool m_markup = false;
    QByteArray m_activation;
    quint32 m_shown = 0; // the service's number of it; 0: none
    quint32 m_request = 0;
};

} // namespace keyfold::ui
