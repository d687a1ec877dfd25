// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/key_options.h"
#include "app/cli/options.h"
#include "app/cli/pick_field.h"
#include "core/base/json_writer.h"
#include "core/transfer/key_json.h"

namespace keyfold::cli {

namespace {

struct EditChoices {
    std::string key;
    KeyOptions options;
};

/// Adds what is new to the fields, and gives the labels of the secrets to read.
std::vector<std::string> placeSecrets(const KeyOptions& options, Key& key)
{
    std::vector<std::string> labels;
    if (options.secretFile) {
        const auto* main = key.mainField();
        const bool hasSecret = main && main->kind == FieldKind::Secret;
        labels.push_back(options.secretLabel.value_or(hasSecret ? main->label : "Secret"));
    }
    labels.insert(labels.end(), options.secretFields.begin(), options.secretFields.end());
    for (const auto& label : labels)
        if (!key.fieldLabelled(label))
            key.fields().push_back({{}, label, FieldKind::Secret, {}});
    return labels;
}

Outcome<ExitCode> edit(Context& context, const EditChoices& choices)
{
    if (saysNothing(choices.options))
        return misuse("Nothing to change was given.");
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    auto key = findKey(*wallet, choices.key);
    if (!key)
        return problem(key);
    if (const auto applied = apply(choices.options, *key); !applied)
        return problem(applied);
    const auto labels = placeSecrets(choices.options, *key);
    if (const auto ok = validate(*key); !ok)
        return problem(ok);
    const auto secrets = readSecrets(context, choices.options, labels);
    if (!secrets)
        return problem(secrets);
    const auto updated = wallet->keys().update(*key, *secrets);
    if (!updated)
        return problem(updated);
    if (context.json()) {
        JsonWriter json(context.out());
        writeKey(json, *updated);
    } else {
        context.out().line("Changed " + onOneLine(updated->name));
    }
    return ExitCode::Done;
}

} // namespace

Command editCommand()
{
    return {"edit", "Change a key", R"(
What is given replaces what was there, lists as a whole; --no-X empties. The secret changes only with --secret-file (- for
standard input) or --secret-field; the value that was there stays as an older version.

Example:
  keyfold-cli edit "Stripe live" --purpose "Sends invoices" --no-expires)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<EditChoices>();
            addRequired(app, "KEY", choices->key, "A name, an id, or a part that only one name has");
            addText(app, "--name", choices->options.name, "TEXT", "What it is to be called");
            declareKeyOptions(app, choices->options);
            declareEmptying(app, choices->options);
            return [choices](Context& context) { return edit(context, *choices); };
        }};
}

} // namespace keyfold::cli
