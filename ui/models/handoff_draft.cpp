// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/handoff_draft.h"

#include "core/base/json_document.h"
#include "core/base/json_writer.h"

namespace keyfold::ui {

namespace {

std::string textOf(JsonValue value)
{
    return std::string(value.text());
}

std::optional<HandedChoice> choiceFrom(JsonValue value)
{
    const auto key = KeyId::parse(value["key"].text());
    if (!key)
        return {};
    HandedChoice choice{*key, {}};
    value["fields"].forEach([&](JsonValue field) { choice.fields.push_back(textOf(field)); });
    return choice;
}

} // namespace

std::vector<KeyId> HandoffDraft::keyIds() const
{
    std::vector<KeyId> ids;
    for (const auto& choice : keys)
        ids.push_back(choice.key);
    return ids;
}

Secret writeHandoffDraft(const HandoffDraft& draft)
{
    Secret text;
    SecretJsonTarget target(text);
    JsonWriter json(target);
    json.beginObject();
    json.name("step");
    json.number(draft.step);
    json.name("keys");
    json.beginArray();
    for (const auto& choice : draft.keys) {
        json.beginObject();
        json.member("key", choice.key.text());
        json.name("fields");
        json.texts(choice.fields);
        json.endObject();
    }
    json.endArray();
    json.member("person", draft.person);
    json.name("passphrase");
    json.boolean(draft.withPassphrase);
    json.member("recipient", draft.recipient);
    if (draft.request)
        json.member("request", *draft.request);
    json.member("until", draft.until);
    json.member("message", draft.message);
    json.member("from", draft.from);
    json.name("form");
    json.number(static_cast<int>(draft.form));
    json.member("file", draft.file.string());
    json.endObject();
    return text;
}

std::optional<HandoffDraft> readHandoffDraft(const Secret& text)
{
    const auto document = JsonDocument::parse(text.exposeText());
    if (!document)
        return {};
    const auto root = document->root();
    HandoffDraft draft;
    bool good = true;
    root["keys"].forEach([&](JsonValue value) {
        auto choice = choiceFrom(value);
        good = good && choice;
        if (choice)
            draft.keys.push_back(std::move(*choice));
    });
    const auto form = root["form"].integer().value_or(0);
    if (!good || draft.keys.empty() || form < 0 || form > static_cast<int>(HandoffWish::Form::Page))
        return {};
    draft.step = static_cast<int>(root["step"].integer().value_or(0));
    draft.person = textOf(root["person"]);
    draft.withPassphrase = root["passphrase"].isTrue();
    draft.recipient = textOf(root["recipient"]);
    if (root["request"].isGiven())
        draft.request = textOf(root["request"]);
    draft.until = textOf(root["until"]);
    draft.message = textOf(root["message"]);
    draft.from = textOf(root["from"]);
    draft.form = static_cast<HandoffWish::Form>(form);
    draft.file = textOf(root["file"]);
    return draft;
}

} // namespace keyfold::ui
