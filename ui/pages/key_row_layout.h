// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QRect>

#include <vector>

#include "ui/models/key_groups.h"

namespace keyfold::ui {

/// Where things stand in a row of keys that is `row`, written for left-to-right. A narrow list has two lines; from 600 on
/// (LOOK's measures, growing with the font) what is chosen stands in columns as far as there is room, the rest in a second line.
struct KeyRowLayout {
    struct Place {
        KeyColumn column = KeyColumn::NextDate;
        QRect rect;
    };

    QRect mark;
    QRect texts; ///< name and second line; in two lines also the date
    std::vector<Place>
        columns; ///< empty: two lines. The last one is always NextDate, also for what wants attention alone
    std::vector<KeyColumn> inLine; ///< what the second line says

    bool isTable() const { return !columns.empty(); }
};

/// `listWidth` decides, not the row's: a scroll bar that comes must not take a column away, else it comes and goes for ever.
KeyRowLayout layOutRow(const QRect& row, int listWidth, const KeyArrangement& arrangement, const QFontMetrics& metrics);

} // namespace keyfold::ui
