// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/handoff_document.h"

#include <algorithm>

#include "core/base/json_writer.h"

namespace keyfold {

namespace {

void writeFields(JsonWriter& json, const HandedKey& handed)
{
    json.name("fields");
    json.beginArray();
    for (const auto& field : handed.key.fields()) {
        json.beginObject();
        json.member("label", field.label);
        json.member("secret", field.kind == FieldKind::Secret);
        if (field.kind == FieldKind::Plain)
            json.member("value", field.value);
        const auto secret = std::ranges::find(handed.secrets, field.label, &SecretValue::label);
        if (field.kind == FieldKind::Secret && secret != handed.secrets.end())
            json.member("value", secret->value);
        json.endObject();
    }
    json.endArray();
}

void writeKey(JsonWriter& json, const HandedKey& handed)
{
    const Key& key = handed.key;
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
    std::vector<std::string> ranges;
    for (const auto& range : key.ipAllowlist)
        ranges.push_back(range.text());
    json.member("ip_allowlist", ranges);
    json.member("made_on", key.madeOn);
    json.member("expires", key.expires);
    json.member("rotate_every_days", key.rotateEveryDays);
    json.member("console_url", key.consoleUrl);
    writeFields(json, handed);
    json.endObject();
}

} // namespace

Secret writeHandoff(const HandoffDocument& document)
{
    Secret text;
    {
        SecretJsonTarget target(text);
        JsonWriter json(target, JsonLayout::Indented);
        json.beginObject();
        json.member("format", handoffFormatName);
        json.member("version", handoffFormatVersion);
        json.member("from", document.from);
        json.member("to", document.to);
        json.member("created", toIso(document.created));
        json.member("until", document.until);
        json.member("message", document.message);
        if (document.request)
            json.member("request", *document.request);
        json.name("keys");
        json.beginArray();
        for (const auto& key : document.keys)
            writeKey(json, key);
        json.endArray();
        json.endObject();
    }
    return text;
}

} // namespace keyfold
