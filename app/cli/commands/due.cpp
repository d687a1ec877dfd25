// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/json_writer.h"
#include "app/cli/options.h"
#include "core/base/files.h"
#include "core/transfer/calendar.h"

namespace keyfold::cli {

namespace {

std::string_view nameOf(DueKey::Why why)
{
    return why == DueKey::Why::Rotation ? "rotation" : "expiry";
}

std::string when(int days)
{
    if (days == 0)
        return "today";
    const int count = days < 0 ? -days : days;
    const auto span = fmt::format("{} day{}", count, count == 1 ? "" : "s");
    return days < 0 ? span + " ago" : "in " + span;
}

std::string remarks(const DueKey& one)
{
    std::string text;
    if (one.leadDays > 0)
        text += fmt::format(", to be asked for {} days before", one.leadDays);
    if (one.snooze && one.why == DueKey::Why::Rotation)
        text += fmt::format(", put off until {}: {}", one.snooze->until.toIso(), onOneLine(one.snooze->reason));
    return text;
}

struct DueChoices {
    std::optional<int> within;
    std::optional<std::string> ics;
};

constexpr int usualDays = 30;
constexpr int mostDays = 3650;

/// Takes the place of the calendar that was there, whole or not at all; of another file never.
Outcome<> writeCalendar(Context& context, const Path& path, Wallet& wallet, const std::vector<DueKey>& keys)
{
    constexpr std::uint64_t mostBytes = 64 * 1024 * 1024;
    const auto before = readFile(path, mostBytes);
    if (!before && before.error().code != ErrorCode::FileNotFound)
        return problem(before);
    const auto ahead = wallet.settings().days("reminders.days");
    if (!ahead)
        return problem(ahead);
    CalendarOptions options{*ahead, {}};
    if (before)
        options.before = asText(*before);
    if (before && before->empty())
        return problem(Error{ErrorCode::FileExists, path.string(), {}, {}});
    const auto calendar = calendarOf(keys, context.clock().now(), options);
    if (!calendar && calendar.error().code == ErrorCode::FileExists)
        return problem(Error{ErrorCode::FileExists, path.string(), {}, {}});
    if (!calendar)
        return problem(calendar);
    if (const auto written = writeFileAtomically(path, asBytes(*calendar)); !written)
        return problem(written);
    note(fmt::format("{} has {} date{}, with the names of the keys in the clear.", onOneLine(path.string()),
        keys.size(), keys.size() == 1 ? "" : "s"));
    return {};
}

Outcome<ExitCode> due(Context& context, const DueChoices& choices)
{
    // A calendar is looked into far ahead; a date that fell out of it would count as no longer due.
    const int within = choices.within.value_or(choices.ics ? mostDays : usualDays);
    auto wallet = context.open();
    if (!wallet)
        return problem(wallet);
    const auto keys = wallet->rotations().due(within);
    if (!keys)
        return problem(keys);
    if (choices.ics)
        if (const auto written = writeCalendar(context, *choices.ics, *wallet, *keys); !written)
            return problem(written);
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginArray();
        for (const auto& one : *keys) {
            json.beginObject();
            json.member("key", one.key.name);
            json.member("id", one.key.id.text());
            json.member("why", nameOf(one.why));
            json.member("date", one.date.toIso());
            json.member("days", one.days);
            if (one.leadDays > 0)
                json.member("lead_days", one.leadDays);
            if (one.snooze)
                json.member("snoozed_until", one.snooze->until.toIso());
            json.endObject();
        }
        json.endArray();
        return ExitCode::Done;
    }
    if (choices.ics)
        return ExitCode::Done;
    if (keys->empty())
        note(fmt::format("Nothing is due within {} days.", within));
    for (const auto& one : *keys)
        context.out().line(fmt::format("{}  {:12}  {:8}  {}{}", one.date.toIso(), when(one.days),
            one.why == DueKey::Why::Rotation ? "rotate" : "expires", onOneLine(one.key.name), remarks(one)));
    return ExitCode::Done;
}

} // namespace

Command dueCommand()
{
    return {"due", "List what must be rotated or expires", R"(
Soonest first. What is overdue is always in it. With --ics it goes into a calendar file instead, which any calendar takes in, with
alarms as the setting reminders.days has them (14, 7 and 1 days); written again, it brings the same entries up to date.

Example:
  keyfold-cli due --within 14
  keyfold-cli due --ics keys.ics)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<DueChoices>();
            addNumber(
                app, "--within", choices->within, 0, mostDays, "DAYS", "How far ahead to look (30; with --ics 3650)");
            addText(app, "--ics", choices->ics, "FILE", "Write a calendar, in the place of the one from last time");
            return [choices](Context& context) { return due(context, *choices); };
        }};
}

} // namespace keyfold::cli
