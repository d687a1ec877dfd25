// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/key_json.h"

namespace keyfold::cli {

namespace {

void writeTexts(JsonWriter& json, std::string_view name, const std::vector<std::string>& texts)
{
    json.name(name);
    json.beginArray();
    for (const auto& text : texts)
        json.text(text);
    json.endArray();
}

void writeConsumers(JsonWriter& json, const Key& key)
{
    json.name("consumers");
    json.beginArray();
    for (const auto& consumer : key.consumers) {
        json.beginObject();
        json.member("name", consumer.name);
        json.member("location", consumer.location);
        json.member("note", consumer.note);
        if (!consumer.variable.empty())
            json.member("variable", consumer.variable);
        json.endObject();
    }
    json.endArray();
}

void writeRanges(JsonWriter& json, const Key& key)
{
    json.name("ip_allowlist");
    json.beginArray();
    for (const auto& range : key.ipAllowlist)
        json.text(range.text());
    json.endArray();
}

void writeDays(JsonWriter& json, std::string_view name, const std::optional<int>& days)
{
    json.name(name);
    if (days)
        json.number(*days);
    else
        json.null();
}

/// `revealed` is nullptr where no value at all is to be given.
void writeFields(JsonWriter& json, const Key& key, const Revealed* revealed)
{
    json.name("fields");
    json.beginArray();
    for (const auto& field : key.fields()) {
        const bool secret = field.kind == FieldKind::Secret;
        json.beginObject();
        json.member("label", field.label);
        json.member("secret", secret);
        if (revealed != nullptr && !secret)
            json.member("value", field.value);
        if (revealed != nullptr && secret && revealed->contains(field.id)) {
            json.name("value");
            json.secret(revealed->at(field.id));
        }
        json.endObject();
    }
    json.endArray();
}

void writeGrants(JsonWriter& json, const Key& key)
{
    json.name("grants");
    json.beginArray();
    for (const auto& grant : key.grants) {
        json.beginObject();
        json.member("party", grant.party);
        json.member("since", grant.since.toIso());
        json.member("until", grant.until);
        json.member("ended", grant.ended);
        json.member("how", grant.how);
        json.endObject();
    }
    json.endArray();
}

void writeVersions(JsonWriter& json, const Key& key)
{
    json.name("versions");
    json.beginArray();
    for (const auto& version : key.versions) {
        json.beginObject();
        json.member("number", version.number);
        json.member("from", version.from.toIso());
        json.member("until", version.until);
        json.member("revoked", version.revoked);
        if (version.purged)
            json.member("purged", version.purged);
        json.endObject();
    }
    json.endArray();
}

void writeRisks(JsonWriter& json, const Key& key)
{
    json.name("risks");
    json.beginArray();
    for (const auto risk : key.risks)
        json.text(nameOf(risk));
    json.endArray();
}

void writeRevoking(JsonWriter& json, const Key& key)
{
    json.name("revoking");
    json.beginObject();
    json.member("by", nameOf(key.revoking.by));
    json.member("contact", key.revoking.contact);
    writeDays(json, "lead_days", key.revoking.leadDays);
    json.endObject();
}

void writeSnooze(JsonWriter& json, const Key& key)
{
    json.name("snoozed");
    json.beginObject();
    json.member("until", key.snooze->until.toIso());
    json.member("reason", key.snooze->reason);
    json.endObject();
}

/// What most keys do not have is there only where it says something.
void writeRarer(JsonWriter& json, const Key& key)
{
    if (!key.neededScopes.empty())
        writeTexts(json, "needed_scopes", key.neededScopes);
    if (!key.risks.empty())
        writeRisks(json, key);
    if (!key.onlyKeyReason.empty())
        json.member("only_key_reason", key.onlyKeyReason);
    if (key.revoking != RevokeWay())
        writeRevoking(json, key);
    if (key.snooze)
        writeSnooze(json, key);
}

void writeMembers(JsonWriter& json, const Key& key, const Revealed* revealed)
{
    json.beginObject();
    json.member("id", key.id.text());
    json.member("name", key.name);
    json.member("provider", key.provider);
    json.member("account", key.account);
    json.member("environment", key.environment);
    json.member("kind", key.kind);
    json.member("privilege", key.privilege ? std::optional(std::string(nameOf(*key.privilege))) : std::nullopt);
    writeTexts(json, "scopes", key.scopes);
    json.member("purpose", key.purpose);
    writeConsumers(json, key);
    json.member("owner", key.owner);
    json.member("origin", nameOf(key.origin));
    writeRanges(json, key);
    json.member("created", toIso(key.created));
    json.member("made_on", key.madeOn);
    json.member("expires", key.expires);
    writeDays(json, "rotate_every_days", key.rotateEveryDays);
    json.member("next_rotation", key.nextRotation());
    json.member("status", nameOf(key.status));
    writeTexts(json, "tags", key.tags);
    json.member("notes", key.notes);
    json.member("console_url", key.consoleUrl);
    writeFields(json, key, revealed);
    writeGrants(json, key);
    writeVersions(json, key);
    writeRarer(json, key);
    json.endObject();
}

} // namespace

Outcome<Revealed> revealAll(KeyStore& keys, const Key& key, Action use)
{
    Revealed revealed;
    for (const auto& field : key.fields()) {
        if (field.kind != FieldKind::Secret)
            continue;
        auto value = keys.reveal(field.id, use);
        if (!value)
            return problem(value);
        revealed.emplace(field.id, std::move(*value));
    }
    return revealed;
}

void writeKeyWithoutValues(JsonWriter& json, const Key& key)
{
    writeMembers(json, key, nullptr);
}

void writeKey(JsonWriter& json, const Key& key, const Revealed& revealed)
{
    writeMembers(json, key, &revealed);
}

} // namespace keyfold::cli
