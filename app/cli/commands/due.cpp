// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/json_writer.h"
#include "app/cli/options.h"

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

Outcome<ExitCode> due(Context& context, const std::optional<int>& within)
{
    constexpr int usual = 30;
    auto wallet = context.open();
    if (!wallet)
        return problem(wallet);
    const auto keys = wallet->rotations().due(within.value_or(usual));
    if (!keys)
        return problem(keys);
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
    if (keys->empty())
        note(fmt::format("Nothing is due within {} days.", within.value_or(usual)));
    for (const auto& one : *keys)
        context.out().line(fmt::format("{}  {:12}  {:8}  {}{}", one.date.toIso(), when(one.days),
            one.why == DueKey::Why::Rotation ? "rotate" : "expires", onOneLine(one.key.name), remarks(one)));
    return ExitCode::Done;
}

} // namespace

Command dueCommand()
{
    return {"due", "List what must be rotated or expires", R"(
Soonest first. What is overdue is always in it.

Example:
  keyfold-cli due --within 14)",
        [](CLI::App& app) -> Run {
            auto within = std::make_shared<std::optional<int>>();
            addNumber(app, "--within", *within, 0, 3650, "DAYS", "How far ahead to look (30)");
            return [within](Context& context) { return due(context, *within); };
        }};
}

} // namespace keyfold::cli
