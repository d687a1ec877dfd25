// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/list_arrangement.h"

#include <QSettings>

#include <algorithm>

namespace keyfold::desktop {

namespace {

constexpr QLatin1StringView orderName("list/order");
constexpr QLatin1StringView groupingName("list/grouping");
constexpr QLatin1StringView columnsName("list/columns");

template <typename Choice>
Choice read(const QSettings& settings, QLatin1StringView name, Choice last)
{
    return static_cast<Choice>(std::clamp(settings.value(name).toInt(), 0, static_cast<int>(last)));
}

} // namespace

ui::KeyArrangement readArrangement(const QSettings& settings)
{
    ui::KeyArrangement arrangement;
    arrangement.order = read(settings, orderName, ui::KeyOrder::LastUsed);
    arrangement.grouping = read(settings, groupingName, ui::KeyGrouping::Owner);
    if (settings.contains(columnsName))
        arrangement.columns = ui::KeyColumns::fromWords(settings.value(columnsName).toStringList());
    return arrangement;
}

void keepArrangement(QSettings& settings, const ui::KeyArrangement& arrangement)
{
    settings.setValue(orderName, static_cast<int>(arrangement.order));
    settings.setValue(groupingName, static_cast<int>(arrangement.grouping));
    settings.setValue(columnsName, arrangement.columns.words());
}

} // namespace keyfold::desktop
