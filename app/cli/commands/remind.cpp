// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/options.h"
#include "core/base/json_writer.h"
#include "core/rotation/reminder_digest.h"

namespace keyfold::cli {

namespace {

struct RemindChoices {
    std::optional<Date> on, since;
    bool locked = false;
};

std::string sentenceOf(const Reminder& reminder)
{
    const auto& deadline = reminder.deadline;
    const auto name = onOneLine(deadline.keyName);
    const auto when = reminder.days == 0 ? std::string("today")
        : reminder.days < 0              ? fmt::format("{} days ago", -reminder.days)
                                         : fmt::format("in {} days", reminder.days);
    const auto asked = deadline.leadDays > 0 ? ", to be asked for by then" : "";
    switch (deadline.why) {
    case Deadline::Why::Rotation:
        return fmt::format("Rotate {}: due {}{}.", name, when, asked);
    case Deadline::Why::Expiry:
        return fmt::format("{} expires: {}{}.", name, when, asked);
    case Deadline::Why::GrantEnd:
        return fmt::format("{} is to have {} no longer: {}.", onOneLine(deadline.party), name, when);
    }
    return {};
}

void write(JsonWriter& json, const std::vector<Reminder>& reminders)
{
    json.beginArray();
    for (const auto& reminder : reminders) {
        json.beginObject();
        json.member("key", reminder.deadline.keyName);
        json.member("id", reminder.deadline.key.text());
        json.member("why", nameOf(reminder.deadline.why));
        json.member("party", reminder.deadline.party);
        json.member("date", reminder.deadline.date.toIso());
        json.member("act_by", reminder.deadline.actBy().toIso());
        json.member("days", reminder.days);
        json.endObject();
    }
    json.endArray();
}

/// From the digest on this device: no password, no names.
Outcome<ExitCode> remindLocked(Context& context, Date day)
{
    const auto path = context.walletPath();
    if (!path)
        return problem(path);
    const auto info = Wallet::info(*path);
    if (!info)
        return problem(info);
    const auto digest = ReminderDigestFile(context.folders().state, info->id).read();
    if (!digest)
        return problem(digest);
    if (!*digest)
        return problem(ExitCode::NotThere,
            "This device keeps no dates of this wallet. Allow it with “keyfold-cli settings set reminders.while-locked "
            "on”.");
    constexpr int week = 7;
    const int due = (*digest)->dueBy(day);
    const int soon = (*digest)->dueWithin(day, week);
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginObject();
        json.member("made", (*digest)->made.toIso());
        json.member("due", due);
        json.member("due_within_7_days", soon);
        json.endObject();
    } else {
        context.out().line(fmt::format("{} due, {} more within 7 days.", due, soon));
    }
    return ExitCode::Done;
}

Outcome<ExitCode> remind(Context& context, const RemindChoices& choices)
{
    const auto day = choices.on.value_or(context.clock().today());
    if (choices.locked)
        return remindLocked(context, day);
    auto wallet = context.open();
    if (!wallet)
        return problem(wallet);
    const auto ahead = wallet->settings().days("reminders.days");
    if (!ahead)
        return problem(ahead);
    const int farthest = ahead->empty() ? 0 : ahead->front();
    const auto today = context.clock().today();
    const auto all = deadlines(*wallet, today, std::max(farthest + day.daysSince(today), 0));
    if (!all)
        return problem(all);
    const auto reminders = remindersOn(day, *all, *ahead, choices.since);
    if (context.json()) {
        JsonWriter json(context.out());
        write(json, reminders);
        return ExitCode::Done;
    }
    if (reminders.empty())
        note("There is nothing to be reminded of.");
    for (const auto& reminder : reminders)
        context.out().line(sentenceOf(reminder));
    return ExitCode::Done;
}

} // namespace

Command remindCommand()
{
    return {"remind", "Say what a day has to be reminded of", R"(
Ahead as the setting reminders.days has it (14, 7 and 1 days), and daily once it is due. For a daily job: it prints nothing on
standard output when there is nothing. With --locked no password is needed, and only numbers are told.

Example:
  keyfold-cli remind
  keyfold-cli remind --locked)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<RemindChoices>();
            addDate(app, "--on", choices->on, "Another day than today");
            addDate(
                app, "--since", choices->since, "The last day that was asked for: what came in between is told too");
            addFlag(app, "--locked", choices->locked, "Only numbers, from what this device keeps");
            return [choices](Context& context) { return remind(context, *choices); };
        }};
}

} // namespace keyfold::cli
