// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline_chart.h"

#include <algorithm>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include "ui/style/paint.h"
#include "ui/style/type_scale.h"
#include "ui/widgets/marks.h"

namespace keyfold::ui {
namespace {

constexpr int mostMarks = 4; // LOOK section 5: at most four, then "+3"
constexpr int markToken = 24;
constexpr int markGap = 6;
constexpr int labelToken = 32;
constexpr int labelGap = 8;
constexpr int inset = 4; // between the ground of this week and its neighbours

} // namespace

TimelineChart::TimelineChart(QWidget* parent) : Painted(QAccessible::Chart, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void TimelineChart::setWeeks(std::vector<TimelineWeek> weeks)
{
    m_weeks = std::move(weeks);
    m_at = {};
    describe();
    update();
}

int TimelineChart::markSide() const
{
    return scaled(markToken, this);
}

int TimelineChart::axis() const
{
    return height() - controlHeight(labelToken, this);
}

QSize TimelineChart::sizeHint() const
{
    const int stack = mostMarks * (markSide() + markGap) + markGap;
    return {scaled(600, this), stack + controlHeight(labelToken, this)};
}

QSize TimelineChart::minimumSizeHint() const
{
    return {scaled(160, this), sizeHint().height()};
}

QRect TimelineChart::weekRect(int week) const
{
    const auto count = std::max(1, static_cast<int>(m_weeks.size()));
    const int left = width() * week / count;
    return {left, 0, width() * (week + 1) / count - left, height()};
}

int TimelineChart::shownMarks(int week) const
{
    const auto& about = m_weeks[static_cast<std::size_t>(week)];
    return about.count > mostMarks ? mostMarks - 1 : static_cast<int>(about.marks.size());
}

QRect TimelineChart::markRect(Place place) const
{
    const auto column = weekRect(place.week);
    const int side = std::min(markSide(), column.width() - 4);
    const int bottom = axis() - markGap - place.mark * (markSide() + markGap);
    return mirrored({column.center().x() - side / 2, bottom - side, side, side});
}

TimelineChart::Place TimelineChart::placeAt(const QPoint& point) const
{
    for (int week = 0; week < static_cast<int>(m_weeks.size()); ++week)
        for (int mark = 0; mark < shownMarks(week); ++mark)
            if (markRect({week, mark}).adjusted(-2, -2, 2, 2).contains(point))
                return {week, mark};
    return {};
}

bool TimelineChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return Painted::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto at = placeAt(help->pos()); at != Place())
        QToolTip::showText(help->globalPos(),
            m_weeks[static_cast<std::size_t>(at.week)].marks[static_cast<std::size_t>(at.mark)].spoken, this);
    else
        QToolTip::hideText();
    return true;
}

void TimelineChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (int week = 0; week < static_cast<int>(m_weeks.size()); ++week)
        paintWeek(painter, week);
    paintLabels(painter);
    if (hasFocus() && m_at != Place()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tint(Role::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(markRect(m_at)).adjusted(-2, -2, 2, 2), radius::Mark, radius::Mark);
    }
}

void TimelineChart::paintWeek(QPainter& painter, int week) const
{
    const auto& about = m_weeks[static_cast<std::size_t>(week)];
    const bool now = about.kind == TimelineWeek::Kind::Current;
    const bool late = about.kind == TimelineWeek::Kind::Overdue;
    const auto column = mirrored(weekRect(week).adjusted(inset / 2, 0, -inset / 2, 0));
    if (now)
        painter.fillRect(QRect(column.left(), 0, column.width(), axis()), tint(Role::AccentSoft));
    painter.fillRect(QRect(column.left(), axis(), column.width(), 2),
        tint(now       ? Role::Accent
                : late ? Role::Warning
                       : Role::LineStrong));
    // The topmost place says how many more there are.
    const int count = std::max(about.count, static_cast<int>(about.marks.size()));
    const int marks = count > mostMarks ? mostMarks - 1 : count;
    for (int mark = 0; mark < marks; ++mark)
        paintMark(painter, {week, mark});
    if (count > mostMarks) {
        painter.setFont(fontFor(TextStyle::Caption, font()));
        painter.setPen(tint(Role::Text));
        painter.drawText(markRect({week, mostMarks - 1}).adjusted(-8, 0, 8, 0), Qt::AlignCenter,
            QStringLiteral("+%1").arg(count - marks));
    }
}

QFont TimelineChart::labelFont(int week) const
{
    auto caption = fontFor(TextStyle::Caption, font());
    if (m_weeks[static_cast<std::size_t>(week)].kind == TimelineWeek::Kind::Current)
        caption.setWeight(QFont::DemiBold);
    return caption;
}

std::vector<QRect> TimelineChart::labelRects() const
{
    const int count = static_cast<int>(m_weeks.size());
    std::vector<QRect> rects(m_weeks.size());
    // This week comes first, then what is late; a date that has no room beside them is left out.
    std::vector<int> order;
    for (const auto kind : {TimelineWeek::Kind::Current, TimelineWeek::Kind::Overdue, TimelineWeek::Kind::Coming})
        for (int week = 0; week < count; ++week)
            if (m_weeks[static_cast<std::size_t>(week)].kind == kind)
                order.push_back(week);
    int thisWeek = width(); // where its label begins
    for (const int week : order) {
        const auto& about = m_weeks[static_cast<std::size_t>(week)];
        const bool named = about.kind != TimelineWeek::Kind::Coming;
        const QFontMetrics metrics(labelFont(week));
        const auto column = weekRect(week);
        int wide = metrics.horizontalAdvance(about.label) + labelGap;
        if (named && wide > column.width()) // in two lines
            wide = metrics.boundingRect(QRect(0, 0, column.width(), height()), Qt::TextWordWrap, about.label).width()
                + labelGap;
        int left = std::clamp(column.center().x() - wide / 2, 0, std::max(0, width() - wide));
        if (about.kind == TimelineWeek::Kind::Overdue && left + wide > thisWeek) {
            left = std::max(0, thisWeek - wide);
            wide = std::min(wide, thisWeek);
        }
        if (about.kind == TimelineWeek::Kind::Current)
            thisWeek = left;
        const QRect rect(left, axis() + 2, wide, height() - axis() - 2);
        const bool free = std::ranges::none_of(rects, [&rect](const QRect& taken) { return taken.intersects(rect); });
        if (free)
            rects[static_cast<std::size_t>(week)] = rect;
    }
    return rects;
}

void TimelineChart::paintLabels(QPainter& painter) const
{
    const auto rects = labelRects();
    for (int week = 0; week < static_cast<int>(m_weeks.size()); ++week) {
        const auto& about = m_weeks[static_cast<std::size_t>(week)];
        const auto& rect = rects[static_cast<std::size_t>(week)];
        if (rect.isNull())
            continue;
        painter.setFont(labelFont(week));
        painter.setPen(tint(about.kind == TimelineWeek::Kind::Current ? Role::Text
                : about.kind == TimelineWeek::Kind::Overdue           ? Role::Warning
                                                                      : Role::Muted));
        // One that wraps has no word that is too long, but for what is late where there is no room at all.
        const bool oneWord = !about.label.contains(u' ');
        painter.drawText(mirrored(rect), Qt::AlignCenter | Qt::TextWordWrap,
            oneWord ? painter.fontMetrics().elidedText(about.label, Qt::ElideRight, rect.width()) : about.label);
    }
}

void TimelineChart::paintMark(QPainter& painter, Place place) const
{
    const auto& mark = m_weeks[static_cast<std::size_t>(place.week)].marks[static_cast<std::size_t>(place.mark)];
    const auto box = markRect(place);
    if (mark.kind == TimelineMark::Kind::AccessEnds) {
        paintPersonMark(painter, box, mark.letters, palette());
        return;
    }
    paintProviderMark(painter, box, mark.id, mark.letters, palette());
    if (mark.kind != TimelineMark::Kind::Expires)
        return;
    const int half = std::max(4, box.width() / 5);
    const QPoint middle = layoutDirection() == Qt::RightToLeft ? box.bottomLeft() : box.bottomRight();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tint(Role::Raised), 1));
    painter.setBrush(tint(Role::Text));
    painter.drawPolygon(QPolygon(
        {middle + QPoint(0, -half), middle + QPoint(half, 0), middle + QPoint(0, half), middle + QPoint(-half, 0)}));
}

void TimelineChart::keyPressEvent(QKeyEvent* event)
{
    const bool mirror = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        return step(mirror ? 1 : -1);
    case Qt::Key_Right:
        return step(mirror ? -1 : 1);
    case Qt::Key_Up:
        if (m_at.week >= 0 && m_at.mark + 1 < shownMarks(m_at.week))
            moveTo({m_at.week, m_at.mark + 1});
        return;
    case Qt::Key_Down:
        if (m_at.mark > 0)
            moveTo({m_at.week, m_at.mark - 1});
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_at != Place())
            emit chosen(m_at.week, m_at.mark);
        return;
    default:
        Painted::keyPressEvent(event);
    }
}

void TimelineChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (const auto at = placeAt(event->position().toPoint()); at != Place() && event->button() == Qt::LeftButton) {
        moveTo(at);
        emit chosen(at.week, at.mark);
    }
}

void TimelineChart::focusInEvent(QFocusEvent* event)
{
    Painted::focusInEvent(event);
    if (m_at == Place())
        step(1);
    update();
}

void TimelineChart::focusOutEvent(QFocusEvent* event)
{
    Painted::focusOutEvent(event);
    update();
}

/// To the next week on that side that has anything.
void TimelineChart::step(int direction)
{
    for (int week = m_at.week + direction; week >= 0 && week < static_cast<int>(m_weeks.size()); week += direction)
        if (shownMarks(week) > 0)
            return moveTo({week, std::clamp(m_at.mark, 0, shownMarks(week) - 1)});
}

void TimelineChart::moveTo(Place place)
{
    m_at = place;
    describe();
    update();
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void TimelineChart::describe()
{
    if (m_at != Place())
        return setAccessibleName(
            m_weeks[static_cast<std::size_t>(m_at.week)].marks[static_cast<std::size_t>(m_at.mark)].spoken);
    int marks = 0;
    for (const auto& week : m_weeks)
        marks += week.count;
    setAccessibleName(tr("The next 90 days: %n dates. The arrow keys go through them.", nullptr, marks));
}

} // namespace keyfold::ui
