// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/keyfold_style.h"

#include <algorithm>

#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include "ui/style/control_kind.h"
#include "ui/style/paint.h"

// The sizes and places of KeyfoldStyle; what it paints is in keyfold_style.cpp.

namespace keyfold::ui {
namespace {

constexpr int boxSide = 20;   // check boxes and radio buttons
constexpr int comboSlack = 2; // a text is measured in whole pixels and elided in parts of them
constexpr int fieldInset = 8; // QLineEdit adds 2 of its own
constexpr int arrowWidth = 32;
constexpr int spinWidth = 28;
constexpr int menuFrame = 5; // hairline and 4 px round the rows
constexpr int barHeight = 4;

QFontMetrics metricsOf(const QStyleOption* option, const QWidget* widget)
{
    if (option != nullptr)
        return option->fontMetrics;
    return widget != nullptr ? widget->fontMetrics() : QFontMetrics(QFont());
}

bool isTextArea(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget) != nullptr || qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
}

QRect comboPart(const QStyleOptionComplex& option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const int arrow = scaled(arrowWidth, option.fontMetrics);
    QRect place;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        place = QRect(rect.right() + 1 - arrow, rect.y(), arrow, rect.height());
        break;
    case QStyle::SC_ComboBoxEditField:
        place = rect.adjusted(fieldInset, 2, -arrow, -2);
        break;
    case QStyle::SC_ComboBoxListBoxPopup:
        return rect;
    default:
        place = rect;
    }
    return QStyle::visualRect(option.direction, rect, place);
}

QRect spinPart(const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const int wide = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : scaled(spinWidth, option.fontMetrics);
    const int half = rect.height() / 2;
    QRect place;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        place = QRect(rect.right() + 1 - wide, rect.y(), wide, half);
        break;
    case QStyle::SC_SpinBoxDown:
        place = QRect(rect.right() + 1 - wide, rect.y() + half, wide, half);
        break;
    case QStyle::SC_SpinBoxEditField:
        place = rect.adjusted(fieldInset, 2, -std::max(wide, fieldInset), -2);
        break;
    default:
        place = rect;
    }
    return QStyle::visualRect(option.direction, rect, place);
}

QRect splitPart(const QStyleOptionToolButton& option, QStyle::SubControl part)
{
    const bool split = option.features & QStyleOptionToolButton::MenuButtonPopup;
    const int arrow = split ? scaled(height::Target, option.fontMetrics) : 0;
    QRect place = option.rect.adjusted(0, 0, -arrow, 0);
    if (part == QStyle::SC_ToolButtonMenu)
        place = QRect(option.rect.right() + 1 - arrow, option.rect.y(), arrow, option.rect.height());
    return QStyle::visualRect(option.direction, option.rect, place);
}

} // namespace

QRect KeyfoldStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int in = frame != nullptr && frame->lineWidth > 0 ? fieldInset : 0;
        return option->rect.adjusted(in, 0, -in, 0);
    }
    if (element == SE_ProgressBarContents || element == SE_ProgressBarGroove)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect KeyfoldStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl subControl, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        return comboPart(*option, subControl);
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return spinPart(*spin, subControl);
        break;
    case CC_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            return splitPart(*button, subControl);
        break;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return paint::scrollBarPart(*bar, subControl);
        break;
    default:
        break;
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize KeyfoldStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    const QFontMetrics metrics = metricsOf(option, widget);
    const int tall = controlHeight(heightToken(sizeOf(widget)), metrics);
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return paint::pushButtonSize(*button, widget);
        break;
    case CT_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            return paint::toolButtonSize(*button, widget);
        break;
    case CT_LineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth == 0)
            return size;
        return {size.width() + 2 * fieldInset, tall};
    case CT_ComboBox:
        return {size.width() + fieldInset + 4 + comboSlack + scaled(arrowWidth, metrics), tall};
    case CT_SpinBox:
        return {size.width() + 2 * fieldInset, tall};
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return paint::menuItemSize(*item, size);
        break;
    case CT_MenuBarItem:
        return {size.width() + 16, controlHeight(28, metrics)};
    case CT_ProgressBar:
        return {size.width(), barHeight};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(base.height(), scaled(boxSide, metrics))};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 8, std::max(base.height(), controlHeight(height::Target, metrics))};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int KeyfoldStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(boxSide, metricsOf(option, widget));
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::S2;
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return scaled(20, metricsOf(option, widget));
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuPanelWidth:
        return menuFrame;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 0;
    case PM_DefaultFrameWidth:
        return isTextArea(widget) ? 4 : 1; // keeps the text area's square viewport out of the round corners
    case PM_ScrollBarExtent:
        return 12;
    case PM_SplitterWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::S2;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::S4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int KeyfoldStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return m_reducedMotion ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_LineEdit_PasswordMaskDelay:
        return 0;
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_FormLayoutLabelAlignment:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace keyfold::ui
