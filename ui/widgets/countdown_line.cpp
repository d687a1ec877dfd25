// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countdown_line.h"

#include <algorithm>

#include <QPainter>
#include <QTimerEvent>

#include "ui/style/paint.h"

namespace keyfold::ui {

CountdownLine::CountdownLine(int thickness, QWidget* parent)
    : Painted(QAccessible::Graphic, parent)
    , m_thickness(thickness)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void CountdownLine::start(std::chrono::milliseconds total)
{
    start(total, total);
}

void CountdownLine::start(std::chrono::milliseconds total, std::chrono::milliseconds left)
{
    m_total = total;
    m_atStart = left;
    m_seconds = -1;
    m_since.start();
    // 30 pictures a second look smooth for so slow a line.
    m_timer.start(duration(33, this) == 0 ? 1000 : 33, this);
    tick();
}

void CountdownLine::stop()
{
    m_timer.stop();
    m_share = 0;
    update();
}

void CountdownLine::showShare(double share)
{
    m_timer.stop();
    m_share = share;
    update();
}

QSize CountdownLine::sizeHint() const
{
    return {scaled(120, this), m_thickness};
}

std::chrono::milliseconds CountdownLine::left() const
{
    return std::max(m_atStart - std::chrono::milliseconds(m_since.elapsed()), std::chrono::milliseconds(0));
}

void CountdownLine::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_timer.timerId())
        tick();
}

void CountdownLine::tick()
{
    const auto remaining = left();
    m_share = m_total.count() > 0 ? double(remaining.count()) / double(m_total.count()) : 0;
    update();
    const int seconds = static_cast<int>((remaining.count() + 999) / 1000);
    if (seconds != m_seconds) {
        m_seconds = seconds;
        emit secondsLeft(seconds);
    }
    if (remaining.count() == 0 && m_timer.isActive()) {
        m_timer.stop();
        emit ranOut();
    }
}

void CountdownLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const qreal round = height() / 2.0;
    paint::panel(painter, rect(), round, tint(Role::Line), {});
    const int wide = qRound(width() * m_share);
    if (wide > 0)
        paint::panel(painter, mirrored({0, 0, wide, height()}), round, tint(Role::Accent), {});
}

} // namespace keyfold::ui
