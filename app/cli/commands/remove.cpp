// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/options.h"
#include "app/cli/pick_field.h"
#include "app/cli/terminal.h"
#include "core/wallet/removed_key.h"

namespace keyfold::cli {

namespace {

struct RemoveChoices {
    std::string key;
    bool yes = false;
};

Outcome<ExitCode> remove(Context& context, const RemoveChoices& choices)
{
    // A script means it; a person at a terminal may have missed the key.
    if (inputIsTerminal() && !choices.yes)
        return misuse("A removed key does not come back. Give --yes to remove it.");
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    const auto key = findKey(*wallet, choices.key);
    if (!key)
        return problem(key);
    const auto removed = wallet->keys().remove(key->id);
    if (!removed)
        return problem(removed);
    if (!context.json())
        context.out().line(
            "Removed " + onOneLine(removed->name()) + ". It still works at the provider until it is revoked there.");
    return ExitCode::Done;
}

} // namespace

Command removeCommand()
{
    return {"remove", "Remove a key with all its versions", R"(
Example:
  keyfold-cli remove "Old test key" --yes)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<RemoveChoices>();
            addRequired(app, "KEY", choices->key, "A name, an id, or a part that only one name has");
            addFlag(app, "--yes", choices->yes, "Needed on a terminal");
            return [choices](Context& context) { return remove(context, *choices); };
        }};
}

} // namespace keyfold::cli
