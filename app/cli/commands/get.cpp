// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/pick_field.h"

namespace keyfold::cli {

namespace {

Outcome<ExitCode> get(Context& context, const FieldChoice& choice)
{
    auto wallet = context.open();
    if (!wallet)
        return problem(wallet);
    const auto picked = pickField(*wallet, choice);
    if (!picked)
        return problem(picked);
    const auto value = readField(*wallet, picked->field, Action::ValuePrinted);
    if (!value)
        return problem(value);
    auto& out = context.out();
    out.writeSecret(*value);
    const bool ended = !value->empty() && value->exposeText().back() == '\n';
    if (!ended)
        out.write("\n");
    return ExitCode::Done;
}

} // namespace

Command getCommand()
{
    return {"get", "Print one value, and nothing else", R"(
KEY is a name, an id, or a part that only one name has. The value is followed by one line break, unless it ends in one.

Example:
  STRIPE_KEY=$(keyfold-cli get "Stripe live" --password-file ~/.pw))",
        [](CLI::App& app) -> Run {
            auto choice = std::make_shared<FieldChoice>();
            declareFieldChoice(app, *choice);
            addNumber(app, "--version", choice->version, 1, 1000000, "N", "An older version of the key");
            return [choice](Context& context) { return get(context, *choice); };
        }};
}

} // namespace keyfold::cli
