// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"

#include <charconv>
#include <ctime>
#include <optional>

#include <fmt/format.h>

#include "core/base/clock.h"

namespace keyfold {

namespace {

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.front() == '-')
        return std::nullopt;
    return value;
}

std::string isoDay(std::chrono::year_month_day day)
{
    const int year = static_cast<int>(day.year());
    const auto rest = static_cast<unsigned>(day.month()) * 100 + static_cast<unsigned>(day.day());
    if (year < 0 || year > 9999)
        return fmt::format("{:04}-{:02}-{:02}", year, rest / 100, rest % 100);
    // By hand: a long list has two of them a line.
    std::string text = "0000-00-00";
    const auto put = [&](std::size_t at, unsigned digit) { text[at] = static_cast<char>('0' + digit % 10); };
    for (unsigned at = 4, left = static_cast<unsigned>(year); at > 0; left /= 10)
        put(--at, left);
    put(5, rest / 1000), put(6, rest / 100), put(8, rest / 10), put(9, rest);
    return text;
}

} // namespace

std::string toIso(Timestamp moment)
{
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const auto seconds = std::chrono::floor<std::chrono::seconds>(moment - day).count();
    return fmt::format("{}T{:02}:{:02}:{:02}Z", isoDay(std::chrono::year_month_day(day)), seconds / 3600,
        seconds / 60 % 60, seconds % 60);
}

Result<Date> Date::parse(std::string_view iso)
{
    const auto invalid = [&] { return failure(ErrorCode::InvalidDate, std::string(iso)); };
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        return invalid();
    const auto year = digits(iso.substr(0, 4));
    const auto month = digits(iso.substr(5, 2));
    const auto day = digits(iso.substr(8, 2));
    if (!year || !month || !day || *year < 1970)
        return invalid();
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
        std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok())
        return invalid();
    return Date(std::chrono::sys_days(date));
}

std::string Date::toIso() const
{
    return isoDay(std::chrono::year_month_day(m_days));
}

Date localDay(Timestamp moment)
{
    const std::time_t seconds = std::chrono::floor<std::chrono::seconds>(moment).time_since_epoch().count();
    std::tm local{};
    ::tzset(); // localtime_r() alone need not notice that the time zone was changed
    ::localtime_r(&seconds, &local);
    return Date(std::chrono::sys_days(std::chrono::year_month_day{std::chrono::year(local.tm_year + 1900),
        std::chrono::month(static_cast<unsigned>(local.tm_mon + 1)),
        std::chrono::day(static_cast<unsigned>(local.tm_mday))}));
}

Timestamp SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

Date SystemClock::today() const
{
    return localDay(now());
}

} // namespace keyfold
