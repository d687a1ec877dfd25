// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/clip_program.h"
#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/pick_field.h"

namespace keyfold::cli {

namespace {

struct CopyChoices {
    FieldChoice field;
    std::optional<int> seconds;
};

Outcome<Secret> valueToCopy(Wallet& wallet, const CopyChoices& choices)
{
    const auto picked = pickField(wallet, choices.field);
    if (!picked)
        return problem(picked);
    return readField(wallet, picked->field, Action::ValueCopied);
}

Outcome<ExitCode> copy(Context& context, const CopyChoices& choices)
{
    Secret value;
    int seconds = choices.seconds.value_or(0);
    {
        // Closed before the waiting begins: nobody else has to wait for a clipboard.
        auto wallet = context.open();
        if (!wallet)
            return problem(wallet);
        const auto setting = wallet->settings().integer("clipboard.clear-seconds");
        if (!setting)
            return problem(setting);
        if (seconds == 0)
            seconds = *setting;
        auto read = valueToCopy(*wallet, choices);
        if (!read)
            return problem(read);
        value = std::move(*read);
    }
    const auto ending = copyAndWait(value, seconds);
    if (!ending)
        return problem(ending);
    if (!context.json())
        context.out().line(
            *ending == ClipEnding::Cleared ? "Clipboard cleared." : "Something else was copied since; left alone.");
    return ExitCode::Done;
}

} // namespace

Command copyCommand()
{
    return {"copy", "Copy one value, and clear the clipboard again", R"(
Waits until the value is off the clipboard. Clipboard managers are asked not to keep it; what is copied meanwhile is left alone.

Example:
  keyfold-cli copy "Stripe live" --clear-after 10)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<CopyChoices>();
            declareFieldChoice(app, choices->field);
            addNumber(app, "--clear-after", choices->seconds, 1, 600, "S", "Seconds; a setting where not given");
            return [choices](Context& context) { return copy(context, *choices); };
        }};
}

} // namespace keyfold::cli
