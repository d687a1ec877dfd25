// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/paint.h"

#include <QComboBox>
#include <QWidget>

#include "ui/style/control_kind.h"
#include "ui/style/icon.h"

namespace keyfold::ui::paint {
namespace {

constexpr int chevronSide = 16;

// 1.5 px outlines of boxes lie on half pixels; a 20 px box at 10 pt.
constexpr qreal boxLine = 1.5;

QColor boxLineColour(const QStyleOption& option)
{
    return colour(option.state & QStyle::State_Enabled ? Role::Control : Role::Line, option.palette);
}

} // namespace

void field(QPainter& painter, const QRect& rect, const QPalette& palette, QStyle::State state, const QWidget* widget)
{
    if (!(state & QStyle::State_Enabled)) {
        panel(painter, rect, radius::Control, {}, colour(Role::Line, palette));
        return;
    }
    const bool wrong = stateOf(widget) == FieldState::Wrong;
    const bool focused = state & QStyle::State_HasFocus;
    const Role line = wrong ? Role::Critical : focused ? Role::Focus : Role::Control;
    panel(painter, rect, radius::Control, colour(Role::Raised, palette), colour(line, palette),
        wrong || focused ? 2.0 : 1.0);
}

void checkBox(QPainter& painter, const QStyleOption& option)
{
    const QRectF rect = option.rect;
    const qreal round = rect.height() / 4;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool marked = option.state & (QStyle::State_On | QStyle::State_NoChange);
    if (!marked) {
        panel(painter, rect, round, enabled ? colour(Role::Raised, option.palette) : QColor(), boxLineColour(option),
            boxLine);
        return;
    }
    panel(painter, rect, round, colour(enabled ? Role::Accent : Role::Disabled, option.palette), {});
    const QColor ink = colour(enabled ? Role::OnAccent : Role::Raised, option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, rect.height() / 10, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&rect](qreal x, qreal y) {
        return QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height());
    };
    if (option.state & QStyle::State_NoChange)
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter.drawPolyline(QPolygonF({at(0.27, 0.53), at(0.43, 0.68), at(0.73, 0.34)}));
    painter.restore();
}

void radioButton(QPainter& painter, const QStyleOption& option)
{
    const QRectF rect = option.rect;
    const bool enabled = option.state & QStyle::State_Enabled;
    const qreal round = rect.height() / 2;
    if (option.state & QStyle::State_On) {
        panel(painter, rect, round, colour(enabled ? Role::Accent : Role::Disabled, option.palette), {});
        const qreal in = rect.height() * 0.3;
        panel(painter, rect.adjusted(in, in, -in, -in), round, colour(Role::OnAccent, option.palette), {});
        return;
    }
    panel(painter, rect, round, enabled ? colour(Role::Raised, option.palette) : QColor(), boxLineColour(option),
        boxLine);
}

void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget, const QStyle& style)
{
    field(painter, option.rect, option.palette, option.state, widget);
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    const Role ink = option.state & QStyle::State_Enabled ? Role::Muted : Role::Disabled;
    paintGlyph(
        painter, Glyph::ChevronDown, arrow, scaled(chevronSide, option.fontMetrics), colour(ink, option.palette));
}

void comboBoxLabel(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget, const QStyle& style)
{
    QRect rect = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, widget);
    rect.adjust(2, 0, -2, 0); // what a line edit keeps free at its sides
    const QColor ink = colour(option.state & QStyle::State_Enabled ? Role::Text : Role::Disabled, option.palette);
    if (!option.currentIcon.isNull()) {
        const int side = scaled(20, option.fontMetrics);
        const QRect place(rect.x(), rect.y(), side, rect.height());
        paintIcon(painter, option.currentIcon, QStyle::visualRect(option.direction, rect, place), side, ink);
        rect = QStyle::visualRect(option.direction, rect, rect.adjusted(side + 8, 0, 0, 0));
    }
    if (option.editable) // its line edit draws the text
        return;
    const auto* combo = qobject_cast<const QComboBox*>(widget);
    const bool hint = combo != nullptr && combo->currentIndex() < 0;
    painter.save();
    painter.setPen(hint ? colour(Role::Muted, option.palette) : ink);
    const QString text = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, rect.width());
    painter.drawText(
        rect, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)), text);
    painter.restore();
}

void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget, const QStyle& style)
{
    if (option.frame)
        field(painter, option.rect, option.palette, option.state, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const auto part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        const bool up = part == QStyle::SC_SpinBoxUp;
        const bool enabled = option.state & QStyle::State_Enabled
            && option.stepEnabled & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        const QColor ink = colour(enabled ? Role::Muted : Role::Disabled, option.palette);
        const QRect rect = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF c = QRectF(rect).center() + QPointF(0, up ? 1 : -1);
        const qreal dy = up ? -2 : 2;
        painter.drawPolyline(QPolygonF({c + QPointF(-4, -dy), c + QPointF(0, dy), c + QPointF(4, -dy)}));
        painter.restore();
    }
}

} // namespace keyfold::ui::paint
