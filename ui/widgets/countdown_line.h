// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QBasicTimer>
#include <QElapsedTimer>

#include "ui/widgets/painted.h"

namespace keyfold::ui {

/// A line that runs out: how long a value stays shown, or in the clipboard. Runs smoothly; with motion turned off it
/// steps once a second. It is decoration beside words that say the same, so screen readers pass over it.
class CountdownLine final : public Painted {
    Q_OBJECT

public:
    /// 4 px beside text, 2 px under a value.
    explicit CountdownLine(int thickness = 4, QWidget* parent = nullptr);

    /// Begins at full length, or at `left` of `total`.
    void start(std::chrono::milliseconds total);
    void start(std::chrono::milliseconds total, std::chrono::milliseconds left);
    void stop();
    bool isRunning() const { return m_timer.isActive(); }

    /// For pictures: stands still at a share between 0 and 1.
    void showShare(double share);

    QSize sizeHint() const override;

signals:
    /// Whole seconds left, whenever that number changes.
    void secondsLeft(int seconds);
    void ranOut();

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    std::chrono::milliseconds left() const;
    void tick();

    int m_thickness;
    std::chrono::milliseconds m_total{0};
    std::chrono::milliseconds m_atStart{0};
    QElapsedTimer m_since;
    QBasicTimer m_timer;
    int m_seconds = -1;
    double m_share = 0;
};

} // namespace keyfold::ui
