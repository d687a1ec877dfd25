// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/options.h"
#include "app/cli/pick_field.h"
#include "core/base/json_writer.h"
#include "core/transfer/key_json.h"

namespace keyfold::cli {

namespace {

struct SnoozeChoices {
    std::string key;
    std::optional<Date> until;
    std::optional<std::string> reason;
    bool undo = false;
};

Outcome<ExitCode> snooze(Context& context, const SnoozeChoices& choices)
{
    if (choices.undo == (choices.until || choices.reason))
        return misuse("Give --until and --reason, or --undo.");
    if (!choices.undo && !(choices.until && choices.reason))
        return misuse("Give both --until and --reason.");
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    const auto key = findKey(*wallet, choices.key);
    if (!key)
        return problem(key);
    const auto wanted = choices.undo ? std::nullopt : std::optional(Snooze{*choices.until, *choices.reason});
    if (const auto done = wallet->rotations().snooze(key->id, wanted); !done)
        return problem(done);
    if (context.json()) {
        const auto changed = wallet->keys().get(key->id);
        if (!changed)
            return problem(changed);
        JsonWriter json(context.out());
        writeKeyWithoutValues(json, *changed);
    } else if (wanted) {
        context.out().line(onOneLine("Put off the rotation of " + key->name + " until " + wanted->until.toIso()));
    } else {
        context.out().line(onOneLine("The rotation of " + key->name + " is not put off any more"));
    }
    return ExitCode::Done;
}

} // namespace

Command snoozeCommand()
{
    return {"snooze", "Put a rotation off, with a reason", R"(
Nothing reminds of it before that day, which has to be within a year. A new value ends it.

Example:
  keyfold-cli snooze "Xero – Bookkeeping" --until 2027-01-15 --reason "After the year's end"
  keyfold-cli snooze "Xero – Bookkeeping" --undo)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<SnoozeChoices>();
            addRequired(app, "KEY", choices->key, "A name, an id, or a part that only one name has");
            addDate(app, "--until", choices->until, "The day on which reminders begin again");
            addText(app, "--reason", choices->reason, "TEXT", "Why it waits");
            addFlag(app, "--undo", choices->undo, "Put it off no longer");
            return [choices](Context& context) { return snooze(context, *choices); };
        }};
}

} // namespace keyfold::cli
