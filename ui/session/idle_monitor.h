// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

#include "core/base/clock.h"

namespace keyfold::ui {

/// Says when nobody has done anything for a while. How it is known (in our windows, in the whole desktop) is up to
/// the class below it.
class IdleMonitor : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts to count from now. Zero: never.
    virtual void start(std::chrono::seconds limit) = 0;
    virtual void stop() = 0;

signals:
    void idle();
    /// Once a second while counting, for the status bar.
    void remaining(std::chrono::seconds left);
};

/// Counts from the last key, click, wheel or pointer movement in a window of this program.
///
/// Time spent in suspend counts: the wall clock is looked at as well as the steady one, which stands still meanwhile,
/// and the first event after waking up is judged before it counts as activity.
class ApplicationIdleMonitor final : public IdleMonitor {
    Q_OBJECT

public:
    explicit ApplicationIdleMonitor(const Clock& clock, QObject* parent = nullptr);

    void start(std::chrono::seconds limit) override;
    void stop() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restart();
    void check();
    std::chrono::milliseconds elapsed() const;

    const Clock& m_clock;
    QTimer m_tick;
    std::chrono::seconds m_limit{0};
    QElapsedTimer m_steady;
    Timestamp m_wall{};
};

} // namespace keyfold::ui
