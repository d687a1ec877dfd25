// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/key_json.h"

#include <algorithm>
#include <optional>

namespace keyfold {

namespace {

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

/// `secrets` is nullptr where no value at all is to be given.
void writeFields(JsonWriter& json, const Key& key, const std::vector<SecretValue>* secrets)
{
    json.name("fields");
    json.beginArray();
    for (const auto& field : key.fields()) {
        const bool secret = field.kind == FieldKind::Secret;
        json.beginObject();
        json.member("label", field.label);
        json.member("secret", secret);
        if (secrets != nullptr && !secret)
            json.member("value", field.value);
        if (secrets != nullptr && secret)
            if (const auto given = std::ranges::find(*secrets, field.label, &SecretValue::label);
                given != secrets->end())
                json.member("value", given->value);
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
    json.member("lead_days", key.revoking.leadDays);
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
        json.member("needed_scopes", key.neededScopes);
    if (!key.risks.empty())
        writeRisks(json, key);
    if (!key.onlyKeyReason.empty())
        json.member("only_key_reason", key.onlyKeyReason);
    if (key.revoking != RevokeWay())
        writeRevoking(json, key);
    if (key.snooze)
        writeSnooze(json, key);
}

void writeMembers(JsonWriter& json, const Key& key, const std::vector<SecretValue>* secrets)
{
    json.beginObject();
    json.member("id", key.id.text());
    json.member("name", key.name);
    json.member("provider", key.provider);
    json.member("account", key.account);
    json.member("environment", key.environment);
    json.member("kind", key.kind);
    json.member("privilege", key.privilege ? std::optional(std::string(nameOf(*key.privilege))) : std::nullopt);
    json.member("scopes", key.scopes);
    json.member("purpose", key.purpose);
    writeConsumers(json, key);
    json.member("owner", key.owner);
    json.member("origin", nameOf(key.origin));
    writeRanges(json, key);
    json.member("created", toIso(key.created));
    json.member("made_on", key.madeOn);
    json.member("expires", key.expires);
    json.member("rotate_every_days", key.rotateEveryDays);
    json.member("next_rotation", key.nextRotation());
    json.member("status", nameOf(key.status));
    json.member("tags", key.tags);
    json.member("notes", key.notes);
    json.member("console_url", key.consoleUrl);
    writeFields(json, key, secrets);
    writeGrants(json, key);
    writeVersions(json, key);
    writeRarer(json, key);
    json.endObject();
}

} // namespace

void writeKeyWithoutValues(JsonWriter& json, const Key& key)
{
    writeMembers(json, key, nullptr);
}

void writeKey(JsonWriter& json, const Key& key, const std::vector<SecretValue>& secrets)
{
    writeMembers(json, key, &secrets);
}

struct JsonKeysWriter::State {
    Secret text;
    SecretJsonTarget target{text};
    std::optional<JsonWriter> json{std::in_place, target};
};

JsonKeysWriter::JsonKeysWriter() : m_state(std::make_unique<State>())
{
    m_state->json->beginArray();
}
JsonKeysWriter::~JsonKeysWriter() = default;
JsonKeysWriter::JsonKeysWriter(JsonKeysWriter&&) noexcept = default;

void JsonKeysWriter::add(const Key& key, const std::vector<SecretValue>& secrets)
{
    writeKey(*m_state->json, key, secrets);
}

Secret JsonKeysWriter::take()
{
    m_state->json->endArray();
    m_state->json.reset(); // ends the text
    return std::move(m_state->text);
}

} // namespace keyfold
