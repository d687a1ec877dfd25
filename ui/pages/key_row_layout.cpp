// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/key_row_layout.h"

#include "ui/style/tokens.h"

namespace keyfold::ui {

namespace {

constexpr int tableFrom = 600;
constexpr int nameLeast = 240;
constexpr int markSide = 32;

int widthOf(KeyColumn column)
{
    switch (column) {
    case KeyColumn::Provider:
    case KeyColumn::Tags:
    case KeyColumn::Owner:
        return 120;
    case KeyColumn::NextDate:
        return 148; // with its sign: "in 14 Tagen fällig"
    case KeyColumn::Environment:
    case KeyColumn::Privilege:
    case KeyColumn::Made:
    case KeyColumn::Added:
    case KeyColumn::LastUsed:
        break;
    }
    return 104;
}

} // namespace

KeyRowLayout layOutRow(const QRect& row, int listWidth, const KeyArrangement& arrangement, const QFontMetrics& metrics)
{
    KeyRowLayout layout;
    const int side = scaled(markSide, metrics);
    const auto area = row.adjusted(space::S4, 0, -space::S4, 0);
    layout.mark = {area.left(), area.top() + (area.height() - side) / 2, side, side};
    layout.texts = area.adjusted(side + space::S3, 0, 0, 0);
    const bool table = listWidth >= scaled(tableFrom, metrics);
    int left = listWidth - 2 * space::S4 - side - space::S3 - scaled(nameLeast, metrics);
    left -= scaled(widthOf(KeyColumn::NextDate), metrics) + space::S3;
    const auto chosen = table ? arrangement.tableColumns() : arrangement.columns;
    for (const auto column : allColumns) {
        const int width = scaled(widthOf(column), metrics) + space::S3;
        if (column == KeyColumn::NextDate || !chosen.has(column))
            continue;
        if (table && width <= left) {
            layout.columns.push_back({column, {}});
            left -= width;
        } else if (column != arrangement.orderColumn()) { // which the end of the line says
            layout.inLine.push_back(column);
        }
    }
    if (!table)
        return layout;
    layout.columns.push_back({KeyColumn::NextDate, {}});
    int end = area.right() + 1;
    for (auto place = layout.columns.rbegin(); place != layout.columns.rend(); ++place) {
        const int width = scaled(widthOf(place->column), metrics);
        place->rect = {end - width, area.top(), width, area.height()};
        end -= width + space::S3;
    }
    layout.texts.setRight(end - 1);
    return layout;
}

} // namespace keyfold::ui
