// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace keyfold::ui {

/// Says when the desktop locks its screen or the computer goes to sleep. One file a platform implements it; this is the
/// whole of what the rest knows.
class ScreenLockMonitor final : public QObject {
    Q_OBJECT

public:
    explicit ScreenLockMonitor(QObject* parent = nullptr);
    ~ScreenLockMonitor() override;

    /// Begins to listen. Apart from the constructor, because reaching the message bus takes time that the first window
    /// need not wait for.
    void start();

    /// After goingToSleep(): what had to be done first is done. The system waits for this for a few seconds at most, where it
    /// lets itself be asked to.
    void letSleep();

signals:
    void screenLocked();
    void goingToSleep();

private:
    struct Delay;
    std::unique_ptr<Delay> m_delay; // the system's sleep is held up while we have one
    void delaySleep();
};

} // namespace keyfold::ui
