// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeline.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

#include "ui/models/words.h"

namespace keyfold::ui {

namespace {

class Timeline {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr int weeks = 13; // 90 days and what is left of the last week
constexpr int crowd = 3;
constexpr std::size_t shownDates = 4;

Date firstOfWeek(Date today)
{
    const auto day = QDate(1970, 1, 1).addDays(today.dayNumber());
    const int since = (day.dayOfWeek() - static_cast<int>(QLocale().firstDayOfWeek()) + 7) % 7;
    return today.plusDays(-since);
}

QString weekLabel(Date from)
{
    return QLocale().toString(QDate(1970, 1, 1).addDays(from.dayNumber()), Timeline::tr("d MMM", "a week's first day"));
}

TimelineDate dueDate(const DueKey& due, Date today)
{
    const bool expires = due.why == DueKey::Why::Expiry;
    const auto name = toQString(due.key.name);
    const auto day = dayText(due.date, today);
    return {expires ? TimelineDate::Kind::Expires : TimelineDate::Kind::Rotate, due.key.id,
        toQString(due.key.provider.empty() ? due.key.name : due.key.provider),
        expires ? Timeline::tr("%1. Expires on %2.").arg(name, day)
                : Timeline::tr("%1. To be rotated on %2.").arg(name, day)};
}

TimelineDate endDate(const AccessEnd& end, Date today)
{
    return {TimelineDate::Kind::AccessEnds, end.key.id, toQString(end.party),
        Timeline::tr("The access of %1 to %2 ends on %3.")
            .arg(toQString(end.party), toQString(end.key.name), dayText(end.date, today))};
}

} // namespace

std::vector<TimelineColumn> timelineOf(const Overview& overview)
{
    const auto first = firstOfWeek(overview.today);
    TimelineColumn late{TimelineColumn::Kind::Overdue, {}, Timeline::tr("Overdue"), {}, 0};
    std::vector<TimelineColumn> columns;
    for (int week = 0; week < weeks; ++week) {
        const auto from = first.plusDays(7 * week);
        columns.push_back({week == 0 ? TimelineColumn::Kind::ThisWeek : TimelineColumn::Kind::Week, from,
            week == 0 ? Timeline::tr("This week") : weekLabel(from), {}, 0});
    }
    const auto columnOf = [&](Date day) -> TimelineColumn* {
        const auto week = static_cast<std::size_t>(std::max(0, day.daysSince(first) / 7));
        if (day < overview.today)
            return &late;
        return week < columns.size() ? &columns[week] : nullptr;
    };
    const auto add = [&](Date day, const auto& about, auto words) {
        auto* column = columnOf(day);
        if (column && static_cast<std::size_t>(column->count++) < shownDates)
            column->dates.push_back(words(about, overview.today));
    };
    for (const auto& due : overview.due)
        add(due.date, due, dueDate);
    for (const auto& end : overview.ends)
        add(end.date, end, endDate);
    if (!late.dates.empty())
        columns.insert(columns.begin(), std::move(late));
    return columns;
}

std::optional<QString> crowdedWeek(const std::vector<TimelineColumn>& columns, Date today)
{
    const TimelineColumn* fullest = nullptr;
    for (const auto& column : columns)
        if (column.kind == TimelineColumn::Kind::Week && column.count >= crowd
            && (!fullest || column.count > fullest->count))
            fullest = &column;
    if (!fullest)
        return {};
    return Timeline::tr("%1 dates fall into the week of %2. Some could be done earlier.")
        .arg(fullest->count)
        .arg(dayText(fullest->from, today));
}

} // namespace keyfold::ui
