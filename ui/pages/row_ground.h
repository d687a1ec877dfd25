// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace keyfold::ui {

/// The ground of a list's row: under the pointer, or selected with a bar at the leading edge, in one colour while the list
/// has the focus and another while it has not.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option);

/// `rect`, written for left-to-right, within the row and in its direction.
QRect inRow(const QStyleOptionViewItem& option, const QRect& rect);

} // namespace keyfold::ui
