// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/options.h"
#include "app/cli/pick_field.h"
#include "core/base/json_writer.h"
#include "core/health/health.h"

namespace keyfold::cli {

namespace {

struct DismissChoices {
    std::string key;
    std::optional<std::string> rule, reason;
    std::optional<Date> until;
    bool undo = false;
};

Outcome<ExitCode> dismissFinding(Context& context, const DismissChoices& choices)
{
    if (!choices.rule)
        return misuse("--rule is missing. “keyfold-cli health --json” names the rule of each finding.");
    if (choices.undo && (choices.reason || choices.until))
        return misuse("--undo takes --rule alone.");
    if (!choices.undo && !choices.reason)
        return misuse("--reason is missing.");
    if (choices.until && *choices.until < context.clock().today())
        return misuse("That day is past.");
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    const auto key = findKey(*wallet, choices.key);
    if (!key)
        return problem(key);
    const auto done = choices.undo ? wallet->dismissals().restore(key->id, *choices.rule)
                                   : dismiss(*wallet, key->id, *choices.rule, *choices.reason, choices.until);
    if (!done)
        return problem(done);
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginObject();
        json.member("key", key->name);
        json.member("id", key->id.text());
        json.member("rule", *choices.rule);
        json.member("dismissed", !choices.undo);
        json.member("until", choices.until);
        json.endObject();
    } else {
        context.out().line(
            onOneLine((choices.undo ? "Shown again: " : "Dismissed: ") + *choices.rule + " of " + key->name));
    }
    return ExitCode::Done;
}

} // namespace

Command dismissCommand()
{
    return {"dismiss", "Leave a finding of the health report out", R"(
With a reason, for good or until a day. “health --all” shows it all the same.

Example:
  keyfold-cli dismiss "Exact – Bookkeeping" --rule several-consumers --reason "Exact gives one key" --until 2027-06-30
  keyfold-cli dismiss "Exact – Bookkeeping" --rule several-consumers --undo)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<DismissChoices>();
            addRequired(app, "KEY", choices->key, "A name, an id, or a part that only one name has");
            addText(app, "--rule", choices->rule, "RULE", "Which rule");
            addText(app, "--reason", choices->reason, "TEXT", "Why it does not matter");
            addDate(app, "--until", choices->until, "The last day on which it is left out");
            addFlag(app, "--undo", choices->undo, "Show it again");
            return [choices](Context& context) { return dismissFinding(context, *choices); };
        }};
}

} // namespace keyfold::cli
