// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/row_ground.h"

#include <QPainter>
#include <QStyleOptionViewItem>

#include "ui/style/tokens.h"

namespace keyfold::ui {

namespace {

constexpr int barWidth = 3; // LOOK section 3: the state does not hang on colour alone

} // namespace

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    if (option.state & QStyle::State_Selected) {
        const bool active = option.state & QStyle::State_HasFocus || option.state & QStyle::State_Active;
        const bool focused = active && option.widget && option.widget->hasFocus();
        painter.fillRect(option.rect, colour(focused ? Role::Selection : Role::SelectionIdle, option.palette));
        const QRect bar(option.rect.topLeft(), QSize(barWidth, option.rect.height()));
        painter.fillRect(inRow(option, bar), colour(focused ? Role::AccentText : Role::Control, option.palette));
    } else if (option.state & QStyle::State_MouseOver) {
        painter.fillRect(option.rect, colour(Role::Hover, option.palette));
    }
}

QRect inRow(const QStyleOptionViewItem& option, const QRect& rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace keyfold::ui
