// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/dates.h"
#include "core/base/result.h"
#include "core/wallet/rotation_store.h"

namespace keyfold {

/// What stands in a calendar: names and dates, never a value.
struct CalendarOptions {
    std::vector<int> remindDaysBefore{14, 7, 1}; ///< setting reminders.days
    std::string_view before;                     ///< the calendar file from last time; empty where there is none
};

/// Rotations and expiries as an iCalendar (RFC 5545), one whole day each. A calendar that took in the file before is brought up to
/// date: the UID of an entry is made of the key's id and never changes; its SEQUENCE goes up when its day, its text or
/// its alarms did, and its DTSTAMP then too; an entry that is no longer due stays as a cancelled one. FileExists where `before` is something else than a
/// calendar of Keyfold's.
Result<std::string> calendarOf(const std::vector<DueKey>& due, Timestamp now, const CalendarOptions& options = {});

} // namespace keyfold
