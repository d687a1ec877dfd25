// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/options.h"
#include "core/base/json_writer.h"

namespace keyfold::cli {

namespace {

struct LogChoices {
    std::optional<std::string> key;
    std::optional<Date> since;
    bool verify = false;
};

/// The first moment of the day at the user's place: within a day and a half of midnight UTC, whatever the time zone.
Timestamp beginningOf(Date day)
{
    Timestamp moment = day.days() - std::chrono::hours(36);
    while (localDay(moment) < day)
        moment += std::chrono::minutes(15); // time zones differ from UTC by multiples of it
    return moment;
}

Outcome<EventFilter> filterFrom(Wallet& wallet, const LogChoices& choices)
{
    EventFilter filter;
    if (choices.since)
        filter.since = beginningOf(*choices.since);
    if (!choices.key)
        return filter;
    // A removed key is found by its id.
    if (const auto id = KeyId::parse(*choices.key)) {
        filter.key = *id;
        return filter;
    }
    const auto found = wallet.keys().find(*choices.key);
    if (!found)
        return problem(found);
    filter.key = *found;
    return filter;
}

void writeJson(Output& out, const std::vector<Event>& events)
{
    JsonWriter json(out);
    json.beginArray();
    for (const auto& event : events) {
        json.beginObject();
        json.member("seq", event.seq);
        json.member("time", toIso(event.time));
        json.member("actor", event.actor);
        json.member("action", nameOf(event.action));
        json.member("key", event.key ? std::optional(event.keyName) : std::nullopt);
        json.member("detail", event.detail);
        json.endObject();
    }
    json.endArray();
}

Outcome<ExitCode> verify(Context& context, Wallet& wallet)
{
    const auto broken = wallet.log().firstBroken();
    if (!broken)
        return problem(broken);
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginObject();
        json.member("whole", !broken->has_value());
        json.name("first_broken");
        broken->has_value() ? json.number(**broken) : json.null();
        json.endObject();
    }
    if (*broken)
        return problem(ExitCode::Damaged,
            fmt::format("Line {} of the history was changed outside Keyfold. Lines before it "
                        "are whole; compare with a backup.",
                **broken));
    if (!context.json())
        context.out().line("The history is whole.");
    return ExitCode::Done;
}

Outcome<ExitCode> log(Context& context, const LogChoices& choices)
{
    auto wallet = context.open();
    if (!wallet)
        return problem(wallet);
    if (choices.verify)
        return verify(context, *wallet);
    const auto filter = filterFrom(*wallet, choices);
    if (!filter)
        return problem(filter);
    const auto events = wallet->log().read(*filter);
    if (!events)
        return problem(events);
    if (context.json()) {
        writeJson(context.out(), *events);
        return ExitCode::Done;
    }
    for (const auto& event : *events)
        context.out().line(fmt::format("{:5}  {}  {}  {:16}  {}{}", event.seq, toIso(event.time),
            fitted(onOneLine(event.actor), 12), nameOf(event.action), onOneLine(event.keyName),
            event.detail.empty() ? "" : (event.keyName.empty() ? "" : ": ") + onOneLine(event.detail)));
    return ExitCode::Done;
}

} // namespace

Command logCommand()
{
    return {"log", "Show what was done, when and by whom", R"(
--verify checks the chain that ties each line to the one before; exit 5 where it is broken.

Example:
  keyfold-cli log --key "Stripe live" --since 2026-10-01)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<LogChoices>();
            addText(app, "--key", choices->key, "KEY", "Only of this key");
            addDate(app, "--since", choices->since, "Only from this day on");
            addFlag(app, "--verify", choices->verify, "Check that no line was changed, removed or inserted");
            return [choices](Context& context) { return log(context, *choices); };
        }};
}

} // namespace keyfold::cli
