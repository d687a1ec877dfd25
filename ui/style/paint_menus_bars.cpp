// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/paint.h"

#include <algorithm>

#include "ui/style/icon.h"

namespace keyfold::ui::paint {
namespace {

constexpr int menuPad = 10;
constexpr int menuIcon = 20;
constexpr int menuGap = 10;
constexpr int shortcutGap = 32;
constexpr int separatorHeight = 9;

void menuMark(QPainter& painter, const QStyleOptionMenuItem& option, const QRect& place, const QColor& ink)
{
    const int side = scaled(menuIcon, option.fontMetrics);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintGlyph(painter, Glyph::Check, place, side, colour(Role::AccentText, option.palette));
    } else if (!option.icon.isNull()) {
        paintIcon(painter, option.icon, place, side, ink);
    }
}

} // namespace

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), separatorHeight};
    const int side = scaled(menuIcon, option.fontMetrics);
    const int wide = contents.width() + 2 * menuPad + side + menuGap + shortcutGap;
    return {wide, controlHeight(height::Target, option.fontMetrics)};
}

void menuItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(
            option.rect.x(), option.rect.center().y(), option.rect.width(), 1, colour(Role::Line, option.palette));
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.state & QStyle::State_Selected && enabled)
        panel(painter, option.rect, radius::Control - 1, colour(Role::Selection, option.palette), {});
    const int side = scaled(menuIcon, option.fontMetrics);
    const auto visual = [&option](
                            const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect inner = option.rect.adjusted(menuPad, 0, -menuPad, 0);
    menuMark(painter, option, visual({inner.x(), inner.y(), side, inner.height()}),
        colour(enabled ? Role::Muted : Role::Disabled, option.palette));
    const QRect text = inner.adjusted(side + menuGap, 0, 0, 0);
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine | Qt::TextDontClip;
    const QStringList parts = option.text.split(u'\t');
    painter.save();
    painter.setFont(option.font);
    painter.setPen(colour(enabled ? Role::Text : Role::Disabled, option.palette));
    painter.drawText(visual(text), flags | static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
        parts.first());
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect place(text.right() + 1 - 16, text.y(), 16, text.height());
        paintGlyph(painter, forwardChevron(option.direction), visual(place), 16, colour(Role::Muted, option.palette));
    } else if (parts.size() > 1) {
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.9);
        painter.setFont(small);
        painter.setPen(colour(enabled ? Role::Muted : Role::Disabled, option.palette));
        painter.drawText(visual(text),
            flags | static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight)), parts[1]);
    }
    painter.restore();
}

void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
    painter.fillRect(option.rect, colour(Role::Window, option.palette));
    if (option.state & (QStyle::State_Selected | QStyle::State_Sunken))
        panel(painter, option.rect.adjusted(0, 2, 0, -2), radius::Tag, colour(Role::Hover, option.palette), {});
    painter.setPen(colour(option.state & QStyle::State_Enabled ? Role::Text : Role::Disabled, option.palette));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

void progressBar(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const qreal round = option.rect.height() / 2.0;
    panel(painter, option.rect, round, colour(Role::Line, option.palette), {});
    const bool measured = option.maximum > option.minimum;
    const double share = measured
        ? std::clamp(double(option.progress - option.minimum) / (option.maximum - option.minimum), 0.0, 1.0)
        : 0.4;
    if (share <= 0)
        return;
    QRect done = option.rect;
    done.setWidth(std::max(done.height(), qRound(option.rect.width() * share)));
    const bool fromRight = (option.direction == Qt::RightToLeft) != option.invertedAppearance;
    panel(painter, fromRight ? QStyle::visualRect(Qt::RightToLeft, option.rect, done) : done, round,
        colour(Role::Accent, option.palette), {});
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? option.rect.width() : option.rect.height();
    const int range = option.maximum - option.minimum;
    const int shortest = std::min(length, 32);
    const int handle = range <= 0
        ? length
        : std::clamp(int(qint64(option.pageStep) * length / (qint64(range) + option.pageStep)), shortest, length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto span = [&](int from, int size) {
        return across ? QRect(option.rect.x() + from, option.rect.y(), size, option.rect.height())
                      : QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), size);
    };
    QRect rect;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        rect = option.rect;
        break;
    case QStyle::SC_ScrollBarSlider:
        rect = span(start, handle);
        break;
    case QStyle::SC_ScrollBarSubPage:
        rect = span(0, start);
        break;
    case QStyle::SC_ScrollBarAddPage:
        rect = span(start + handle, length - start - handle);
        break;
    default:
        return {};
    }
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider)
{
    if (option.maximum <= option.minimum)
        return;
    const bool across = option.orientation == Qt::Horizontal;
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int in = active ? 2 : 3;
    const QRect handle = across ? slider.adjusted(2, in, -2, -in) : slider.adjusted(in, 2, -in, -2);
    panel(painter, handle, std::min(handle.width(), handle.height()) / 2.0,
        colour(active ? Role::Muted : Role::Control, option.palette), {});
}

} // namespace keyfold::ui::paint
