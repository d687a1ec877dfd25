// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyleOption>

#include "ui/style/tokens.h"

namespace keyfold::ui::paint {

// The parts of KeyfoldStyle, by control. Inside ui/style and for own widgets that look like a control.

/// A filled rounded rectangle with a hairline inside its bounds; an invalid colour leaves that part out.
void panel(
    QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& line, qreal width = 1.0);

/// The ground of a field: base, outline; 2 px in the focus or critical colour when it has the focus or is wrong.
void field(QPainter& painter, const QRect& rect, const QPalette& palette, QStyle::State state, const QWidget* widget);

void pushButton(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void toolButton(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget, const QStyle& style);
void checkBox(QPainter& painter, const QStyleOption& option);
void radioButton(QPainter& painter, const QStyleOption& option);
void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget, const QStyle& style);
void comboBoxLabel(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget, const QStyle& style);
void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget, const QStyle& style);
void menuItem(QPainter& painter, const QStyleOptionMenuItem& option);
void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option);
void progressBar(QPainter& painter, const QStyleOptionProgressBar& option);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider);

QSize pushButtonSize(const QStyleOptionButton& option, const QWidget* widget);
QSize toolButtonSize(const QStyleOptionToolButton& option, const QWidget* widget);
QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents);

/// Where the parts of a scroll bar without arrows are.
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);

} // namespace keyfold::ui::paint
