// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "ui/models/overview.h"

namespace keyfold::ui {

/// Something that falls on a day of the next 90.
struct TimelineDate {
    enum class Kind { Rotate, Expires, AccessEnds };

    Kind kind = Kind::Rotate;
    KeyId key;
    QString owner;  ///< provider, or the person whose access ends
    QString spoken; ///< "Stripe – Card payments. To be rotated on 18 October."
};

/// A week of the next 90 days, or what is overdue.
struct TimelineColumn {
    enum class Kind { Overdue, ThisWeek, Week };

    Kind kind = Kind::Week;
    Date from; ///< its first day, by the locale's first day of the week
    QString label;
    std::vector<TimelineDate> dates; ///< the first four: as many as are shown
    int count = 0;                   ///< of all
};

/// What is overdue, where anything is, then 13 weeks.
std::vector<TimelineColumn> timelineOf(const Overview& overview);

/// "Three keys fall due in the week of 19 October." for the fullest coming week of three keys and more.
std::optional<QString> crowdedWeek(const std::vector<TimelineColumn>& columns, Date today);

} // namespace keyfold::ui
