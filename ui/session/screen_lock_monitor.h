// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace keyfold::ui {

/// Says when the desktop locks its screen or the computer goes to sleep. One file a platform implements it; this is the
/// whole of what the rest knows.
class ScreenLockMonitor final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins to listen. Apart from the constructor, because reaching the message bus takes time that the first window
    /// need not wait for.
    void start();

signals:
    void screenLocked();
    void goingToSleep();
};

} // namespace keyfold::ui
