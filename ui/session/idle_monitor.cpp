// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/idle_monitor.h"

#include <QCoreApplication>
#include <QEvent>

namespace keyfold::ui {

namespace {

bool isActivity(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

ApplicationIdleMonitor::ApplicationIdleMonitor(const Clock& clock, QObject* parent)
    : IdleMonitor(parent)
    , m_clock(clock)
{
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &ApplicationIdleMonitor::check);
}

void ApplicationIdleMonitor::start(std::chrono::seconds limit)
{
    stop();
    if (limit.count() <= 0)
        return;
    m_limit = limit;
    restart();
    m_tick.start();
    QCoreApplication::instance()->installEventFilter(this);
    emit remaining(limit);
}

void ApplicationIdleMonitor::stop()
{
    m_tick.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool ApplicationIdleMonitor::eventFilter(QObject*, QEvent* event)
{
    if (event->spontaneous() && isActivity(event->type())) {
        check();
        restart();
    }
    return false;
}

void ApplicationIdleMonitor::restart()
{
    m_steady.start();
    m_wall = m_clock.now();
}

void ApplicationIdleMonitor::check()
{
    if (!m_tick.isActive())
        return;
    const auto passed = elapsed();
    if (passed >= m_limit) {
        stop();
        emit idle();
        return;
    }
    emit remaining(std::chrono::ceil<std::chrono::seconds>(m_limit - passed));
}

std::chrono::milliseconds ApplicationIdleMonitor::elapsed() const
{
    const auto steady = std::chrono::milliseconds(m_steady.elapsed());
    return std::max(steady, m_clock.now() - m_wall);
}

} // namespace keyfold::ui
