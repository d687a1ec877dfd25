// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/keyfold_style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QTextEdit>

#include "ui/style/paint.h"

namespace keyfold::ui {
namespace {

bool isTextArea(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget) != nullptr || qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
}

bool showsHover(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) != nullptr || qobject_cast<const QComboBox*>(widget) != nullptr
        || qobject_cast<const QScrollBar*>(widget) != nullptr;
}

// Rows of plain item views: our selection colours instead of the palette's accent.
QStyleOptionViewItem quietSelection(const QStyleOptionViewItem& option)
{
    QStyleOptionViewItem changed = option;
    const bool active = option.state & QStyle::State_Active;
    changed.palette.setColor(
        QPalette::Highlight, colour(active ? Role::Selection : Role::SelectionIdle, option.palette));
    changed.palette.setColor(QPalette::HighlightedText, colour(Role::Text, option.palette));
    return changed;
}

} // namespace

KeyfoldStyle::KeyfoldStyle() : QProxyStyle(QStringLiteral("fusion"))
{
}

void KeyfoldStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (showsHover(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* bar = qobject_cast<QProgressBar*>(widget); bar != nullptr && bar->orientation() == Qt::Horizontal) {
        bar->setTextVisible(false); // the words stand beside it
        bar->setFixedHeight(4);     // its own minimum would leave room for the text
    }
    if (auto* menu = qobject_cast<QMenu*>(widget)) {
        menu->setAttribute(Qt::WA_TranslucentBackground); // round corners
        menu->setWindowFlag(Qt::FramelessWindowHint);
    }
}

void KeyfoldStyle::unpolish(QWidget* widget)
{
    if (qobject_cast<QMenu*>(widget) != nullptr)
        widget->setAttribute(Qt::WA_TranslucentBackground, false);
    QProxyStyle::unpolish(widget);
}

void KeyfoldStyle::polish(QPalette&)
{
} // the theme sets all of it

void KeyfoldStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return; // FocusRing
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame != nullptr && frame->lineWidth > 0)
            paint::field(*painter, option->rect, option->palette, option->state, widget);
        return;
    }
    case PE_FrameLineEdit:
        return; // drawn with its panel
    case PE_Frame:
        if (isTextArea(widget))
            paint::field(*painter, option->rect, option->palette, option->state, widget);
        else
            paint::panel(*painter, option->rect, radius::Control, {}, colour(Role::Line, option->palette));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paint::radioButton(*painter, *option);
        return;
    case PE_PanelMenu:
        paint::panel(*painter, option->rect, radius::Mark, colour(Role::Raised, option->palette),
            colour(Role::LineStrong, option->palette));
        return;
    case PE_FrameMenu:
        return; // drawn with its panel
    case PE_PanelTipLabel:
        paint::panel(*painter, option->rect, radius::Tag, colour(Role::Raised, option->palette),
            colour(Role::LineStrong, option->palette));
        return;
    case PE_PanelItemViewRow:
        return; // the rows paint themselves
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void KeyfoldStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return paint::pushButton(*painter, *button, widget);
        break;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return paint::comboBoxLabel(*painter, *combo, widget, *this);
        break;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return paint::menuItem(*painter, *item);
        break;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return paint::menuBarItem(*painter, *item);
        break;
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, colour(Role::Window, option->palette));
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return paint::progressBar(*painter, *bar);
        break;
    case CE_Splitter:
        return painter->fillRect(option->rect, colour(Role::Line, option->palette));
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            const QStyleOptionViewItem quiet = quietSelection(*item);
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void KeyfoldStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            return paint::toolButton(*painter, *button, widget, *this);
        break;
    case CC_ComboBox:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return paint::comboBox(*painter, *combo, widget, *this);
        break;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return paint::spinBox(*painter, *spin, widget, *this);
        break;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return paint::scrollBar(*painter, *bar, paint::scrollBarPart(*bar, SC_ScrollBarSlider));
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace keyfold::ui
