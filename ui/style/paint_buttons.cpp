// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/paint.h"

#include <algorithm>

#include <QToolButton>

#include "ui/style/control_kind.h"
#include "ui/style/icon.h"

namespace keyfold::ui::paint {
namespace {

constexpr int chevronSide = 16;
constexpr int iconGap = 8;

// 16 in small buttons, beside a word; icons that stand alone keep 20.
int iconSideFor(const QWidget* widget, const QString& text, const QFontMetrics& metrics)
{
    return scaled(!text.isEmpty() && sizeOf(widget) == ControlSize::Small ? 16 : 20, metrics);
}

struct ButtonColours {
    QColor fill;
    QColor line;
    QColor text;
};

Role fillRole(ButtonKind kind, bool hovered, bool pressed)
{
    if (kind == ButtonKind::Primary)
        return pressed ? Role::AccentPress : hovered ? Role::AccentHover : Role::Accent;
    return pressed ? Role::Line : hovered ? Role::Hover : Role::Raised;
}

ButtonColours buttonColours(ButtonKind kind, const QStyleOption& option)
{
    const auto of = [&option](Role role) { return colour(role, option.palette); };
    const bool outlined = kind == ButtonKind::Secondary || kind == ButtonKind::Danger || kind == ButtonKind::Primary;
    if (!(option.state & QStyle::State_Enabled))
        return {{}, outlined ? of(Role::Line) : QColor(), of(Role::Disabled)};
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const QColor fill = of(fillRole(kind, hovered, pressed));
    switch (kind) {
    case ButtonKind::Primary:
        return {fill, {}, of(Role::OnAccent)};
    case ButtonKind::Secondary:
        return {fill, of(Role::LineStrong), of(Role::Text)};
    case ButtonKind::Danger:
        return {fill, of(Role::LineStrong), of(Role::Critical)};
    case ButtonKind::Tertiary:
        return {hovered || pressed ? fill : QColor(), {}, of(Role::AccentText)};
    case ButtonKind::Quiet:
        return {hovered || pressed ? fill : QColor(), {}, of(Role::Text)};
    }
    return {};
}

QFont labelFont(const QFont& base, ButtonKind kind)
{
    QFont font = base;
    if (kind != ButtonKind::Quiet)
        font.setWeight(kind == ButtonKind::Primary ? QFont::DemiBold : QFont::Medium);
    return font;
}

// 14 at each side, 10 where there is no outline or an icon leads, 12 in the small size.
int padding(ButtonKind kind, const QWidget* widget)
{
    if (kind == ButtonKind::Tertiary || kind == ButtonKind::Quiet)
        return 10;
    return sizeOf(widget) == ControlSize::Small ? 12 : 14;
}

QFont widgetFont(const QWidget* widget, ButtonKind kind)
{
    return labelFont(widget != nullptr ? widget->font() : QFont(), kind);
}

// Icon, text and chevron from the leading side, centred as one.
struct LabelParts {
    QRect icon;
    QRect text;
};

LabelParts labelParts(const QRect& rect, int iconWidth, int textWidth, Qt::LayoutDirection direction, bool leading)
{
    const int gap = iconWidth > 0 && textWidth > 0 ? iconGap : 0;
    const int total = std::min(iconWidth + gap + textWidth, rect.width());
    const int x = leading ? rect.x() : rect.x() + (rect.width() - total) / 2;
    const QRect icon(x, rect.y(), iconWidth, rect.height());
    const QRect text(x + iconWidth + gap, rect.y(), total - iconWidth - gap, rect.height());
    return {QStyle::visualRect(direction, rect, icon), QStyle::visualRect(direction, rect, text)};
}

void paintLabel(QPainter& painter, const QRect& rect, const QIcon& icon, const QString& text, const QColor& colour,
    const QWidget* widget, Qt::LayoutDirection direction)
{
    const bool leading = hasLeadingLabel(widget);
    const QFontMetrics metrics = painter.fontMetrics();
    const int side = icon.isNull() ? 0 : iconSideFor(widget, text, metrics);
    const int textWidth = text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, text).width();
    const LabelParts parts = labelParts(rect, side, textWidth, direction, leading);
    if (!icon.isNull())
        paintIcon(painter, icon, parts.icon, side, colour);
    painter.setPen(colour);
    painter.drawText(parts.text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, text);
}

} // namespace

void panel(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& line, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal in = line.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(in, in, -in, -in), radius - in, radius - in);
    painter.restore();
}

void pushButton(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const ButtonKind kind = kindOf(widget);
    const ButtonColours colours = buttonColours(kind, option);
    panel(painter, option.rect, radius::Control, colours.fill, colours.line);
    painter.save();
    painter.setFont(widgetFont(widget, kind));
    const int pad = padding(kind, widget);
    QRect inner = option.rect.adjusted(pad, 0, -pad, 0);
    if (option.features & QStyleOptionButton::HasMenu) {
        const int chevron = scaled(chevronSide, painter.fontMetrics());
        const QRect place(inner.right() + 1 - chevron + pad / 2, inner.y(), chevron, inner.height());
        const QRect visual = QStyle::visualRect(option.direction, option.rect, place);
        paintGlyph(painter, Glyph::ChevronDown, visual, chevron, colours.text);
        inner = QStyle::visualRect(option.direction, option.rect, inner.adjusted(0, 0, -chevron, 0));
    }
    paintLabel(painter, inner, option.icon, option.text, colours.text, widget, option.direction);
    painter.restore();
}

QSize pushButtonSize(const QStyleOptionButton& option, const QWidget* widget)
{
    const ButtonKind kind = kindOf(widget);
    const QFontMetrics metrics(widgetFont(widget, kind));
    int wide = 2 * padding(kind, widget) + metrics.size(Qt::TextShowMnemonic, option.text).width();
    if (!option.icon.isNull())
        wide += iconSideFor(widget, option.text, metrics) + (option.text.isEmpty() ? 0 : iconGap);
    if (option.features & QStyleOptionButton::HasMenu)
        wide += scaled(chevronSide, metrics);
    return {wide, controlHeight(heightToken(sizeOf(widget)), metrics)};
}

void toolButton(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget, const QStyle& style)
{
    const bool split = option.features & QStyleOptionToolButton::MenuButtonPopup;
    const ButtonKind kind = split || kindOf(widget) != ButtonKind::Secondary ? kindOf(widget) : ButtonKind::Quiet;
    ButtonColours colours = buttonColours(kind, option);
    const bool iconOnly = option.toolButtonStyle == Qt::ToolButtonIconOnly || option.text.isEmpty();
    if (iconOnly && kind == ButtonKind::Quiet && option.state & QStyle::State_Enabled)
        colours.text = colour(Role::Muted, option.palette);
    panel(painter, option.rect, radius::Control, colours.fill, colours.line);
    painter.save();
    painter.setFont(widgetFont(widget, kind));
    const int chevron = scaled(chevronSide, painter.fontMetrics());
    QRect label = style.subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButton, widget);
    if (split) {
        const QRect arrow = style.subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButtonMenu, widget);
        const int x = option.direction == Qt::RightToLeft ? arrow.right() : arrow.left();
        const Role line = kind == ButtonKind::Primary ? Role::AccentPress : Role::LineStrong;
        painter.fillRect(x, arrow.y(), 1, arrow.height(), colour(line, option.palette));
        paintGlyph(painter, Glyph::ChevronDown, arrow, chevron, colours.text);
    } else if (!iconOnly && option.features & QStyleOptionToolButton::HasMenu) {
        const QRect place(label.right() + 1 - chevron - 8, label.y(), chevron, label.height());
        paintGlyph(
            painter, Glyph::ChevronDown, QStyle::visualRect(option.direction, label, place), chevron, colours.text);
        label = QStyle::visualRect(option.direction, option.rect, label.adjusted(0, 0, -chevron, 0));
    }
    const QString text = iconOnly ? QString() : option.text;
    const QIcon icon = option.toolButtonStyle == Qt::ToolButtonTextOnly ? QIcon() : option.icon;
    paintLabel(painter, label, icon, text, colours.text, widget, option.direction);
    painter.restore();
}

QSize toolButtonSize(const QStyleOptionToolButton& option, const QWidget* widget)
{
    const bool split = option.features & QStyleOptionToolButton::MenuButtonPopup;
    const ButtonKind kind = split || kindOf(widget) != ButtonKind::Secondary ? kindOf(widget) : ButtonKind::Quiet;
    const QFontMetrics metrics(widgetFont(widget, kind));
    const int tall = controlHeight(heightToken(sizeOf(widget)), metrics);
    const bool iconOnly = option.toolButtonStyle == Qt::ToolButtonIconOnly || option.text.isEmpty();
    int wide = tall;
    if (!iconOnly) {
        wide = 2 * padding(kind, widget) + metrics.size(Qt::TextShowMnemonic, option.text).width();
        if (!option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly)
            wide += iconSideFor(widget, option.text, metrics) + iconGap;
        if (!split && option.features & QStyleOptionToolButton::HasMenu)
            wide += scaled(chevronSide, metrics);
    }
    return {wide + (split ? scaled(height::Target, metrics) : 0), tall};
}

} // namespace keyfold::ui::paint
