// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/key_options.h"
#include "app/cli/options.h"
#include "app/cli/recognise.h"
#include "core/base/json_writer.h"
#include "core/rotation/policy.h"
#include "core/transfer/key_json.h"

namespace keyfold::cli {

namespace {

/// The record with its fields in order: the main secret, further secrets, plain values. Gives the secrets' labels.
std::vector<std::string> placeFields(const KeyOptions& options, Key& key)
{
    std::vector<std::string> labels{options.secretLabel.value_or("Secret")};
    labels.insert(labels.end(), options.secretFields.begin(), options.secretFields.end());
    std::vector<Field> fields;
    fields.reserve(labels.size());
    for (const auto& label : labels)
        fields.push_back({{}, label, FieldKind::Secret, {}});
    key.fields().insert(key.fields().begin(), fields.begin(), fields.end());
    return labels;
}

Outcome<ExitCode> add(Context& context, const KeyOptions& options)
{
    Key key;
    if (const auto applied = apply(options, key); !applied)
        return problem(applied);
    const auto labels = placeFields(options, key);
    if (const auto ok = validate(key); !ok)
        return problem(ok);
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    const auto secrets = readSecrets(context, options, labels);
    if (!secrets)
        return problem(secrets);
    const auto providers = wallet->providers().known();
    if (!providers)
        return problem(providers);
    fillInFrom(secrets->front().value, key, *providers);
    if (!key.rotateEveryDays) {
        const auto defaults = RotationDefaults::of(*wallet);
        if (!defaults)
            return problem(defaults);
        key.rotateEveryDays = rotationDaysFor(key, providers->catalogue(), *defaults);
    }
    const auto added = wallet->keys().add(std::move(key), *secrets);
    if (!added)
        return problem(added);
    if (context.json()) {
        JsonWriter json(context.out());
        writeKey(json, *added);
    } else {
        context.out().line(fmt::format("Added {}  {}", onOneLine(added->name), added->id.text()));
    }
    return ExitCode::Done;
}

} // namespace

Command addCommand()
{
    return {"add", "Add a key", R"(
The secret is asked for on a terminal, else read from --secret-file or standard input: after the password's line, all that
follows; with --secret-field one line for each. Spaces and line breaks around it are left out, and that is said; a PEM block
keeps its lines. Provider, environment, kind and privilege are recognised from the value where they are not given.

Example:
  keyfold-cli add --name "Stripe – Invoice sending – Xero – live" --provider Stripe --environment live --privilege write
  printf '%s\n%s\n' "$PASSWORD" "$SECRET" | keyfold-cli add --name "Mollie – Payments – live")",
        [](CLI::App& app) -> Run {
            auto options = std::make_shared<KeyOptions>();
            addText(app, "--name", options->name, "TEXT", "What it is called")->required();
            declareKeyOptions(app, *options);
            return [options](Context& context) { return add(context, *options); };
        }};
}

} // namespace keyfold::cli
