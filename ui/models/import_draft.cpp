// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_draft.h"

#include "core/base/json_document.h"
#include "core/base/json_writer.h"

namespace keyfold::ui {

Secret writeImportDraft(const ImportDraft& draft)
{
    Secret text;
    SecretJsonTarget target(text);
    JsonWriter json(target);
    json.beginObject();
    json.member("file", draft.file.string());
    json.name("targets");
    json.texts(draft.targets);
    json.name("settings_too");
    json.boolean(draft.settingsToo);
    json.name("same_values_too");
    json.boolean(draft.sameValuesToo);
    json.name("looked");
    json.boolean(draft.looked);
    json.endObject();
    return text;
}

std::optional<ImportDraft> readImportDraft(const Secret& text)
{
    const auto document = JsonDocument::parse(text.exposeText());
    if (!document || document->root()["file"].text().empty())
        return {};
    const auto root = document->root();
    ImportDraft draft;
    draft.file = std::string(root["file"].text());
    root["targets"].forEach([&](JsonValue target) { draft.targets.emplace_back(target.text()); });
    draft.settingsToo = root["settings_too"].isTrue();
    draft.sameValuesToo = root["same_values_too"].isTrue();
    draft.looked = root["looked"].isTrue();
    return draft;
}

} // namespace keyfold::ui
