// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/key_options.h"
#include "app/cli/options.h"
#include "app/cli/pick_field.h"
#include "app/cli/recognise.h"
#include "core/base/json_writer.h"
#include "core/transfer/key_json.h"

namespace keyfold::cli {

namespace {

struct RotateChoices {
    std::string key;
    bool start = false, finish = false, revoked = false;
    std::optional<std::string> consumerDone;
    KeyOptions secrets;
};

Outcome<ExitCode> answer(Context& context, Wallet& wallet, const KeyId& id, const std::string& sentence)
{
    if (!context.json()) {
        context.out().line(onOneLine(sentence));
        return ExitCode::Done;
    }
    const auto key = wallet.keys().get(id);
    if (!key)
        return problem(key);
    JsonWriter json(context.out());
    writeKeyWithoutValues(json, *key);
    return ExitCode::Done;
}

Outcome<std::vector<SecretValue>> readNewValues(
    Context& context, Wallet& wallet, const Key& key, const KeyOptions& options)
{
    const auto providers = wallet.providers().known();
    if (!providers)
        return problem(providers);
    const auto* main = key.mainField();
    if (main == nullptr || main->kind != FieldKind::Secret)
        return misuse("This key has no secret value. Give it one with “edit --secret-file”.");
    std::vector<std::string> labels{main->label};
    labels.insert(labels.end(), options.secretFields.begin(), options.secretFields.end());
    auto secrets = readSecrets(context, options, labels);
    if (secrets) {
        Key judged = key; // only for what it says of the value
        fillInFrom(secrets->front().value, judged, *providers);
    }
    return secrets;
}

void noteWhatIsLeft(const RotationState& state)
{
    std::string left;
    for (const auto& step : state.consumers)
        if (!step.done)
            left += (left.empty() ? "" : ", ") + step.name;
    if (!left.empty())
        note("Not noted as changed over yet: " + onOneLine(left) + ".");
}

Outcome<ExitCode> rotate(Context& context, const RotateChoices& choices)
{
    const int steps = int{choices.start} + int{choices.finish} + int{choices.consumerDone.has_value()};
    if (steps > 1)
        return misuse("Give one of --start, --consumer-done and --finish.");
    if (choices.revoked && (choices.start || choices.consumerDone))
        return misuse("--revoked goes with --finish, or with a rotation at once.");
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    const auto key = findKey(*wallet, choices.key);
    if (!key)
        return problem(key);
    auto& rotations = wallet->rotations();
    if (choices.consumerDone) {
        if (const auto done = rotations.consumerDone(key->id, *choices.consumerDone); !done)
            return problem(done);
        return answer(context, *wallet, key->id, *choices.consumerDone + " has the new value");
    }
    const auto state = rotations.state(key->id);
    if (!state)
        return problem(state);
    if (choices.finish) {
        if (*state)
            noteWhatIsLeft(**state);
        if (const auto done = rotations.finish(key->id, choices.revoked); !done)
            return problem(done);
        return answer(context, *wallet, key->id, "Finished the rotation of " + key->name);
    }
    if (*state)
        return problem(Error{ErrorCode::RotatingAlready, key->name, {}, {}});
    const auto secrets = readNewValues(context, *wallet, *key, choices.secrets);
    if (!secrets)
        return problem(secrets);
    const auto changed = choices.start ? rotations.start(key->id, *secrets)
                                       : rotations.rotate(key->id, *secrets, choices.revoked);
    if (!changed)
        return problem(changed);
    if (!choices.revoked)
        note("The old value still works at the provider until it is revoked there.");
    return answer(context, *wallet, key->id, (choices.start ? "Started to rotate " : "Rotated ") + key->name);
}

Outcome<ExitCode> revoke(Context& context, const std::string& name)
{
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    const auto key = findKey(*wallet, name);
    if (!key)
        return problem(key);
    if (const auto done = wallet->rotations().revoke(key->id); !done)
        return problem(done);
    return answer(context, *wallet, key->id, "Noted that " + key->name + " is revoked at the provider");
}

} // namespace

Command rotateCommand()
{
    return {"rotate", "Replace a key's value, at once or step by step", R"(
The new value is read as “add” reads it. With --start both values stay at hand (get --version N) until --finish.

Example:
  keyfold-cli rotate "Stripe – Invoice sending" --start --secret-file new.txt
  keyfold-cli rotate "Stripe – Invoice sending" --consumer-done Xero
  keyfold-cli rotate "Stripe – Invoice sending" --finish --revoked)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<RotateChoices>();
            addRequired(app, "KEY", choices->key, "A name, an id, or a part that only one name has");
            addFlag(app, "--start", choices->start, "Put the new value in, and keep the old one at hand");
            addText(app, "--consumer-done", choices->consumerDone, "NAME", "This place has the new value");
            addFlag(app, "--finish", choices->finish, "The old value is out of use");
            addFlag(app, "--revoked", choices->revoked, "And it is revoked at the provider");
            addText(
                app, "--secret-file", choices->secrets.secretFile, "FILE", "Holds the new value; - is standard input");
            addTexts(
                app, "--secret-field", choices->secrets.secretFields, "LABEL", "A further secret that is replaced");
            return [choices](Context& context) { return rotate(context, *choices); };
        }};
}

Command revokeCommand()
{
    return {"revoke", "Note that a key is revoked at the provider", R"(
Keyfold goes to no network: revoke the key in the provider's console, then note it here.

Example:
  keyfold-cli revoke "Old newsletter key")",
        [](CLI::App& app) -> Run {
            auto key = std::make_shared<std::string>();
            addRequired(app, "KEY", *key, "A name, an id, or a part that only one name has");
            return [key](Context& context) { return revoke(context, *key); };
        }};
}

} // namespace keyfold::cli
