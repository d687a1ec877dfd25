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

struct GrantChoices {
    std::string first; ///< the key, or "end" in front of it
    std::optional<std::string> second, to, how;
    std::optional<Date> until;

    bool ends() const { return second.has_value(); }
    const std::string& key() const { return second ? *second : first; }
};

Outcome<ExitCode> grant(Context& context, const GrantChoices& choices)
{
    if (choices.ends() && choices.first != "end")
        return misuse("There is a word too many. Put names with spaces in quotes.");
    if (choices.ends() && (choices.until || choices.how))
        return misuse("Ending takes --to alone.");
    if (!choices.to)
        return misuse("--to is missing.");
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    const auto key = findKey(*wallet, choices.key());
    if (!key)
        return problem(key);
    const auto party = wallet->parties().find(*choices.to);
    if (!party)
        return problem(party);
    const auto done = choices.ends()
        ? wallet->parties().end(key->id, party->id)
        : wallet->parties().give(key->id, party->id, choices.until, choices.how.value_or(""));
    if (!done)
        return problem(done);
    if (choices.ends())
        note("They still know the value until it is rotated.");
    if (context.json()) {
        const auto changed = wallet->keys().get(key->id);
        if (!changed)
            return problem(changed);
        JsonWriter json(context.out());
        writeKeyWithoutValues(json, *changed);
    } else if (choices.ends()) {
        context.out().line(onOneLine(party->name + " is not to use " + key->name + " any more"));
    } else {
        context.out().line(onOneLine(party->name + " has " + key->name));
    }
    return ExitCode::Done;
}

} // namespace

Command grantCommand()
{
    return {"grant", "Note that somebody has a key, or is not to use it any more", R"(
“grant end KEY” ends it. A grant belongs to the value of that day: once that is rotated, nobody has the new one.

Example:
  keyfold-cli grant "Stripe – Invoice sending" --to "Bright Agency" --until 2027-03-31
  keyfold-cli grant end "Stripe – Invoice sending" --to "Bright Agency")",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<GrantChoices>();
            addRequired(app, "KEY", choices->first, "A name, an id, or a part that only one name has");
            addText(app, "KEY-AFTER-END", choices->second, "", "The key, where the first word is end");
            addText(app, "--to", choices->to, "NAME", "Who has it");
            addText(app, "--how", choices->how, "TEXT", "How it was given: handoff, on the phone…");
            addDate(app, "--until", choices->until, "When they are to stop using it");
            return [choices](Context& context) { return grant(context, *choices); };
        }};
}

} // namespace keyfold::cli
