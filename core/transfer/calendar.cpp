// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/calendar.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <set>

#include <fmt/format.h>
#include <libical/ical.h>

#include "core/base/text.h"

namespace keyfold {

namespace {

constexpr const char* productId = "-//Keyfold//Keyfold//EN";
constexpr int secondsOfADay = 24 * 60 * 60;

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
/// Owns itself and everything that was added to it.
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

/// One line of a calendar cannot hold control characters (RFC 5545, section 3.3.11).
std::string oneLine(std::string_view text)
{
    std::string line(text);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    return line;
}

icaltimetype dayOf(Date date)
{
    const std::chrono::year_month_day day(date.days());
    auto time = icaltime_null_date();
    time.year = static_cast<int>(day.year());
    time.month = static_cast<int>(static_cast<unsigned>(day.month()));
    time.day = static_cast<int>(static_cast<unsigned>(day.day()));
    return time;
}

icaltimetype momentOf(Timestamp moment)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(moment).time_since_epoch().count();
    return icaltime_from_timet_with_zone(static_cast<time_t>(seconds), 0, icaltimezone_get_utc_timezone());
}

std::string uidOf(const DueKey& due)
{
    return fmt::format("{}-{}@keyfold", due.key.id.text(), due.why == DueKey::Why::Rotation ? "rotation" : "expiry");
}

std::string summaryOf(const DueKey& due)
{
    const auto name = oneLine(due.key.name);
    return due.why == DueKey::Why::Rotation ? "Rotate " + name : name + " expires";
}

std::string textOf(const char* text)
{
    return text == nullptr ? std::string() : std::string(text);
}

/// The entries of the calendar from last time, by UID.
class Before {
public:
    static Result<Before> read(std::string_view text)
    {
        Before before;
        if (text.empty())
            return before;
        before.m_calendar.reset(icalparser_parse_string(std::string(text).c_str()));
        auto* calendar = before.m_calendar.get();
        if (calendar == nullptr || icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT)
            return failure(ErrorCode::FileExists);
        auto* product = icalcomponent_get_first_property(calendar, ICAL_PRODID_PROPERTY);
        if (product == nullptr || textOf(icalproperty_get_prodid(product)) != productId)
            return failure(ErrorCode::FileExists);
        for (auto* event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event != nullptr;
             event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
            before.m_events[textOf(icalcomponent_get_uid(event))] = event;
        return before;
    }

    /// nullptr where it is new. What is taken is not left over.
    icalcomponent* take(const std::string& uid)
    {
        const auto found = m_events.find(uid);
        if (found == m_events.end())
            return nullptr;
        auto* event = found->second;
        m_events.erase(found);
        return event;
    }

    const std::map<std::string, icalcomponent*>& leftOver() const { return m_events; }

private:
    Component m_calendar;
    std::map<std::string, icalcomponent*> m_events;
};

bool isCancelled(icalcomponent* event)
{
    return icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED;
}

/// On how many days before the day it alarms, most first: as remindersOn() has it, so counted from the day on which it has to be
/// asked for, and put off with a rotation that is.
std::set<int, std::greater<>> alarmDays(const DueKey& due, const std::vector<int>& remindDaysBefore)
{
    std::set<int, std::greater<>> days;
    if (due.leadDays > 0)
        days.insert(due.leadDays);
    for (const int ahead : remindDaysBefore)
        days.insert(due.leadDays + ahead);
    if (due.why == DueKey::Why::Rotation && due.snooze) {
        const int awake = due.date.daysSince(due.snooze->until);
        std::erase_if(days, [awake](int before) { return before > awake; });
        days.insert(awake);
    }
    return days;
}

std::set<int, std::greater<>> alarmDays(icalcomponent* event)
{
    std::set<int, std::greater<>> days;
    for (auto* alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT); alarm != nullptr;
         alarm = icalcomponent_get_next_component(event, ICAL_VALARM_COMPONENT))
        if (auto* trigger = icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY))
            days.insert(-icaldurationtype_as_int(icalproperty_get_trigger(trigger).duration) / secondsOfADay);
    return days;
}

void addAlarm(icalcomponent* event, int days, const std::string& summary)
{
    auto* alarm = icalcomponent_new_valarm();
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_from_int(-days * secondsOfADay);
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
    icalcomponent_add_property(alarm, icalproperty_new_description(summary.c_str()));
    icalcomponent_add_component(event, alarm);
}

icalcomponent* eventFor(const DueKey& due, Timestamp now, const CalendarOptions& options, icalcomponent* before)
{
    const auto summary = summaryOf(due);
    const auto day = dayOf(due.date);
    const auto alarms = alarmDays(due, options.remindDaysBefore);
    const bool same = before != nullptr && !isCancelled(before) && textOf(icalcomponent_get_summary(before)) == summary
        && icaltime_compare_date_only(icalcomponent_get_dtstart(before), day) == 0 && alarmDays(before) == alarms;
    auto* event = icalcomponent_new_vevent();
    icalcomponent_set_uid(event, uidOf(due).c_str());
    icalcomponent_set_dtstamp(event, same ? icalcomponent_get_dtstamp(before) : momentOf(now));
    const int sequence = before == nullptr ? 0 : icalcomponent_get_sequence(before);
    icalcomponent_set_sequence(event, before == nullptr || same ? sequence : sequence + 1);
    icalcomponent_set_dtstart(event, day);
    icalcomponent_set_summary(event, summary.c_str());
    // A day that shows as busy would get in the way of appointments.
    icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    for (const int days : alarms)
        addAlarm(event, days, summary);
    return event;
}

icalcomponent* cancelled(icalcomponent* before, Timestamp now)
{
    auto* event = icalcomponent_new_clone(before);
    if (isCancelled(before))
        return event;
    while (auto* alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT)) {
        icalcomponent_remove_component(event, alarm);
        icalcomponent_free(alarm);
    }
    icalcomponent_set_status(event, ICAL_STATUS_CANCELLED);
    icalcomponent_set_sequence(event, icalcomponent_get_sequence(before) + 1);
    icalcomponent_set_dtstamp(event, momentOf(now));
    return event;
}

} // namespace

Result<std::string> calendarOf(const std::vector<DueKey>& due, Timestamp now, const CalendarOptions& options)
{
    icalerror_set_errors_are_fatal(0); // else a calendar that is damaged ends the program
    auto before = Before::read(options.before);
    if (!before)
        return failure(before);
    const Component calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid(productId));
    for (const auto& one : due)
        icalcomponent_add_component(calendar.get(), eventFor(one, now, options, before->take(uidOf(one))));
    for (const auto& [uid, event] : before->leftOver())
        icalcomponent_add_component(calendar.get(), cancelled(event, now));
    const std::unique_ptr<char, void (*)(char*)> text(
        icalcomponent_as_ical_string_r(calendar.get()), [](char* memory) { icalmemory_free_buffer(memory); });
    if (!text)
        return failure(ErrorCode::OutOfMemory);
    return std::string(text.get());
}

} // namespace keyfold
