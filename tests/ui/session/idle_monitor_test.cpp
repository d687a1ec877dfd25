// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>
#include <QWindow>

#include "ui/session/idle_monitor.h"

using namespace keyfold;
using namespace keyfold::ui;
using namespace std::chrono_literals;

namespace {

class MovableClock final : public Clock {
public:
    Timestamp now() const override { return m_now; }
    Date today() const override { return Date(std::chrono::floor<std::chrono::days>(m_now)); }
    void move(std::chrono::milliseconds by) { m_now += by; }

private:
    Timestamp m_now{};
};

} // namespace

class IdleMonitorTest final : public QObject {
    Q_OBJECT

private slots:
    void saysHowMuchIsLeft()
    {
        const MovableClock clock;
        ApplicationIdleMonitor monitor(clock);
        QSignalSpy remaining(&monitor, &IdleMonitor::remaining);
        monitor.start(5min);
        QCOMPARE(remaining.front().front().value<std::chrono::seconds>(), std::chrono::seconds(300));
    }

    void isIdleWhenTheWallClockSaysSo()
    {
        MovableClock clock;
        ApplicationIdleMonitor monitor(clock);
        QSignalSpy idle(&monitor, &IdleMonitor::idle);
        monitor.start(5min);
        clock.move(5min); // as after suspend: the steady clock stood still
        QVERIFY(idle.wait(3000));
        QCOMPARE(idle.size(), 1);
    }

    void activityStartsAgain()
    {
        MovableClock clock;
        ApplicationIdleMonitor monitor(clock);
        QSignalSpy idle(&monitor, &IdleMonitor::idle);
        QWindow window;
        window.show();
        monitor.start(5min);
        clock.move(4min);
        QTest::mouseClick(&window, Qt::LeftButton);
        clock.move(4min);
        QTest::mouseClick(&window, Qt::LeftButton);
        QVERIFY(idle.isEmpty());
    }

    void theFirstEventAfterWakingIsJudgedBeforeItCounts()
    {
        MovableClock clock;
        ApplicationIdleMonitor monitor(clock);
        QSignalSpy idle(&monitor, &IdleMonitor::idle);
        QWindow window;
        window.show();
        monitor.start(5min);
        clock.move(8h);
        QTest::mouseClick(&window, Qt::LeftButton);
        QCOMPARE(idle.size(), 1);
    }

    void zeroMeansNever()
    {
        const MovableClock clock;
        ApplicationIdleMonitor monitor(clock);
        QSignalSpy remaining(&monitor, &IdleMonitor::remaining);
        monitor.start(0s);
        QVERIFY(remaining.isEmpty());
    }
};

QTEST_MAIN(IdleMonitorTest)
#include "idle_monitor_test.moc"
