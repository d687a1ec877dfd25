// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tags.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include "ui/style/icon.h"
#include "ui/style/paint.h"
#include "ui/style/type_scale.h"

namespace keyfold::ui {
namespace {

constexpr int tagHeight = 20;
constexpr int tagPad = 6;
constexpr int chipHeight = 28;
constexpr int chipPad = 12;
constexpr int chipIcon = 16;
constexpr int chipGap = 6;

} // namespace

Tag::Tag(const QString& text, Kind kind, QWidget* parent) : Painted(QAccessible::StaticText, parent), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

Tag::Tag(const QString& text, Severity severity, QWidget* parent) : Tag(text, Kind::Plain, parent)
{
    m_severity = severity;
}

void Tag::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextStyle::Caption, font()));
    return {metrics.horizontalAdvance(m_text) + 2 * tagPad, std::max(tagHeight, metrics.height() + 4)};
}

void Tag::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool outline = m_kind == Kind::Outline;
    const QColor ground = m_severity ? tint(severitySoftRole(*m_severity)) : tint(Role::Hover);
    const QColor ink = m_severity ? tint(severityRole(*m_severity)) : tint(outline ? Role::Text : Role::Muted);
    paint::panel(
        painter, rect(), radius::Tag, outline ? QColor() : ground, outline ? tint(Role::LineStrong) : QColor());
    painter.setFont(fontFor(TextStyle::Caption, font()));
    painter.setPen(ink);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_text);
}

Chip::Chip(const QString& text, Kind kind, QWidget* parent) : QAbstractButton(parent), m_kind(kind)
{
    setText(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (kind == Kind::Removable)
        setAccessibleDescription(tr("Press Delete to remove it"));
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextStyle::Caption, font()));
    int wide = metrics.horizontalAdvance(text()) + 2 * chipPad;
    if (m_kind != Kind::Normal)
        wide += scaled(chipIcon, metrics) + chipGap - 4;
    return {wide, std::max(chipHeight, metrics.height() + 12)};
}

QRect Chip::crossRect() const
{
    const int side = scaled(chipIcon, QFontMetrics(fontFor(TextStyle::Caption, font())));
    const QRect place(width() - side - 8, 0, side, height());
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto tint = [this](Role role) { return colour(role, palette()); };
    const bool on = isChecked() || m_kind == Kind::Removable;
    const bool add = m_kind == Kind::Add;
    const QColor hovered = underMouse() && isEnabled() ? tint(Role::Hover) : QColor();
    QPen line(tint(Role::LineStrong), 1);
    if (add)
        line.setDashPattern({3, 3});
    painter.setPen(on ? QPen(Qt::NoPen) : line);
    painter.setBrush(on         ? tint(Role::Selection)
            : hovered.isValid() ? hovered
            : add               ? QColor(Qt::transparent)
                                : tint(Role::Raised));
    const qreal round = height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), round - 0.5, round - 0.5);
    painter.setFont(fontFor(TextStyle::Caption, font()));
    painter.setPen(tint(!isEnabled() ? Role::Disabled : add ? Role::Muted : Role::Text));
    QRect words = rect().adjusted(chipPad, 0, -chipPad, 0);
    if (m_kind == Kind::Removable) {
        paintGlyph(painter, Glyph::Close, crossRect(), crossRect().width(), tint(Role::Muted));
    } else if (add) {
        const int side = crossRect().width();
        const QRect place(8, 0, side, height());
        paintGlyph(painter, Glyph::Add, QStyle::visualRect(layoutDirection(), rect(), place), side, tint(Role::Muted));
        words.setLeft(8 + side + chipGap);
    }
    words = QStyle::visualRect(layoutDirection(), rect(), words);
    const bool middle = m_kind == Kind::Normal;
    const auto side = middle ? Qt::AlignHCenter : QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(words, static_cast<int>(Qt::AlignVCenter | side) | Qt::TextSingleLine | Qt::TextDontClip, text());
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (removes && m_kind == Kind::Removable)
        emit removed();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    const bool onCross = m_kind == Kind::Removable && crossRect().contains(event->position().toPoint());
    if (onCross && isDown()) {
        setDown(false);
        emit removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
    QAbstractButton::changeEvent(event);
}

} // namespace keyfold::ui
