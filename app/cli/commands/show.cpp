// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <fmt/format.h>

#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/options.h"
#include "app/cli/pick_field.h"
#include "core/base/json_writer.h"
#include "core/transfer/export_keys.h"
#include "core/transfer/key_json.h"

namespace keyfold::cli {

namespace {

constexpr std::size_t labelColumns = 16;

struct ShowChoices {
    std::string key;
    bool reveal = false;
};

void row(Output& out, std::string_view label, std::string_view value)
{
    if (!value.empty())
        out.line(fitted(label, labelColumns) + onSeveralLines(value, labelColumns));
}

std::string joined(const std::vector<std::string>& texts)
{
    return fmt::format("{}", fmt::join(texts, ", "));
}

std::string dateOrNothing(const std::optional<Date>& date)
{
    return date ? date->toIso() : std::string();
}

void writeDates(Output& out, const Key& key)
{
    row(out, "Created", toIso(key.created));
    row(out, "Made on", dateOrNothing(key.madeOn));
    row(out, "Expires", dateOrNothing(key.expires));
    if (key.rotateEveryDays)
        row(out, "Rotate", fmt::format("every {} days", *key.rotateEveryDays));
    row(out, "Next rotation", dateOrNothing(key.nextRotation()));
    if (key.snooze)
        row(out, "Put off", "until " + key.snooze->until.toIso() + ": " + key.snooze->reason);
    if (key.versions.size() > 1)
        row(out, "Version", fmt::format("{}, since {}", key.versions.back().number, key.versions.back().from.toIso()));
}

void writeUse(Output& out, const Key& key)
{
    for (const auto& consumer : key.consumers)
        row(out, "Used in",
            consumer.name + (consumer.location.empty() ? "" : ", " + consumer.location)
                + (consumer.variable.empty() ? "" : ", as " + consumer.variable)
                + (consumer.note.empty() ? "" : " (" + consumer.note + ")"));
    row(out, "Shared because", key.onlyKeyReason);
    for (const auto& grant : key.grants)
        row(out, "Given to", grant.party + ", since " + grant.since.toIso());
    std::vector<std::string> ranges;
    for (const auto& range : key.ipAllowlist)
        ranges.push_back(range.text());
    row(out, "Only from", joined(ranges));
}

void writeRevoking(Output& out, const Key& key)
{
    const auto& way = key.revoking;
    if (way == RevokeWay())
        return;
    std::string text = way.by == RevokedBy::Unknown ? ""
        : way.by == RevokedBy::Console              ? "in the console"
                                                    : "by support";
    if (!way.contact.empty())
        text += (text.empty() ? "" : ", ") + way.contact;
    if (way.leadDays)
        text += fmt::format("{}{} days before", text.empty() ? "" : ", ", *way.leadDays);
    row(out, "Revoked", text);
}

void writeFields(Output& out, const Key& key, const std::vector<SecretValue>& secrets)
{
    for (const auto& field : key.fields()) {
        if (field.kind == FieldKind::Plain) {
            row(out, onOneLine(field.label), field.value);
            continue;
        }
        out.write(fitted(onOneLine(field.label), labelColumns));
        if (const auto given = std::ranges::find(secrets, field.label, &SecretValue::label); given != secrets.end()) {
            out.writeSecret(given->value);
            out.write("\n");
        } else {
            out.line("••••••••••••");
        }
    }
}

void writeForPeople(Output& out, const Key& key, const std::vector<SecretValue>& secrets)
{
    out.line(onOneLine(key.name));
    row(out, "Id", key.id.text());
    row(out, "Provider", key.provider);
    row(out, "Account", key.account);
    row(out, "Environment", key.environment);
    row(out, "Kind", key.kind);
    row(out, "Privilege", key.privilege ? nameOf(*key.privilege) : std::string_view());
    row(out, "Scopes", joined(key.scopes));
    row(out, "Needs", joined(key.neededScopes));
    std::vector<std::string> risks;
    for (const auto risk : key.risks)
        risks.emplace_back(nameOf(risk));
    row(out, "At risk", joined(risks));
    row(out, "For", key.purpose);
    row(out, "Status", nameOf(key.status));
    writeFields(out, key, secrets);
    writeUse(out, key);
    row(out, "Owner", key.owner);
    row(out, "Origin", key.origin == Origin::Unknown ? std::string_view() : nameOf(key.origin));
    writeDates(out, key);
    row(out, "Tags", joined(key.tags));
    row(out, "Console", key.consoleUrl);
    writeRevoking(out, key);
    row(out, "Notes", key.notes);
}

Outcome<ExitCode> show(Context& context, const ShowChoices& choices)
{
    auto wallet = context.open();
    if (!wallet)
        return problem(wallet);
    const auto key = findKey(*wallet, choices.key);
    if (!key)
        return problem(key);
    std::vector<SecretValue> secrets;
    if (choices.reveal) {
        auto values = revealAll(wallet->keys(), *key, Action::ValueRevealed);
        if (!values)
            return problem(values);
        secrets = std::move(*values);
    }
    if (context.json()) {
        JsonWriter json(context.out());
        writeKey(json, *key, secrets);
    } else {
        writeForPeople(context.out(), *key, secrets);
    }
    return ExitCode::Done;
}

} // namespace

Command showCommand()
{
    return {"show", "Show everything about a key but its secrets", R"(
Example:
  keyfold-cli show "Stripe live"
  keyfold-cli show "Stripe live" --json --reveal)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<ShowChoices>();
            addRequired(app, "KEY", choices->key, "A name, an id, or a part that only one name has");
            addFlag(app, "--reveal", choices->reveal, "With the secret values; this is written to the log");
            return [choices](Context& context) { return show(context, *choices); };
        }};
}

} // namespace keyfold::cli
