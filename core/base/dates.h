// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace keyfold {

/// A moment, in UTC, to the millisecond.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

/// "2026-10-12T08:41:07Z" (ISO 8601; milliseconds are left out).
std::string toIso(Timestamp moment);

/// A calendar day without a time, between the years 1970 and 9999. "Due on 3 March" means 3 March wherever one is.
class Date {
public:
    constexpr Date() = default;
    constexpr explicit Date(std::chrono::sys_days days) : m_days(days) {}

    /// "2026-02-28"; InvalidDate on anything else, and on days that do not exist.
    static Result<Date> parse(std::string_view iso);

    std::string toIso() const;
    constexpr std::chrono::sys_days days() const { return m_days; }
    /// Days since 1 January 1970: how dates lie in the database.
    constexpr int dayNumber() const { return static_cast<int>(m_days.time_since_epoch().count()); }
    static constexpr Date fromDayNumber(int number) { return Date(std::chrono::sys_days(std::chrono::days(number))); }

    constexpr Date plusDays(int count) const { return Date(m_days + std::chrono::days(count)); }
    /// How many days from `earlier` until this one; negative when this one is before.
    constexpr int daysSince(Date earlier) const { return static_cast<int>((m_days - earlier.m_days).count()); }

    constexpr auto operator<=>(const Date&) const = default;

private:
    std::chrono::sys_days m_days{};
};

/// The day that `moment` falls on at the user's place.
Date localDay(Timestamp moment);

} // namespace keyfold
