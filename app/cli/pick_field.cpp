// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pick_field.h"

#include <algorithm>

#include "app/cli/options.h"

namespace keyfold::cli {

void declareFieldChoice(CLI::App& app, FieldChoice& choice)
{
    addRequired(app, "KEY", choice.key, "A name, an id, or a part that only one name has");
    addText(app, "--field", choice.field, "LABEL", "Which value; the main secret where not given");
}

Outcome<Key> findKey(Wallet& wallet, std::string_view typed)
{
    const auto id = wallet.keys().find(typed);
    if (!id)
        return problem(id);
    auto key = wallet.keys().get(*id);
    if (!key)
        return problem(key);
    return std::move(*key);
}

Outcome<PickedField> pickField(Wallet& wallet, const FieldChoice& choice)
{
    auto key = findKey(wallet, choice.key);
    if (!key)
        return problem(key);
    if (choice.version) {
        const auto version = std::find_if(key->versions.begin(), key->versions.end(),
            [&](const Version& candidate) { return candidate.number == *choice.version; });
        if (version == key->versions.end())
            return problem(Error{ErrorCode::NoSuchVersion, std::to_string(*choice.version), {}, {}});
        // What follows looks at the last one.
        key->versions.erase(version + 1, key->versions.end());
    }
    const auto* field = choice.field ? key->fieldLabelled(*choice.field) : key->mainField();
    if (!field) {
        Error error{ErrorCode::NoSuchField, choice.field.value_or("value"), {}, {}};
        for (const auto& present : key->fields())
            error.candidates.push_back(present.label);
        return problem(error);
    }
    const Field picked = *field;
    return PickedField{std::move(*key), picked};
}

Outcome<Secret> readField(Wallet& wallet, const Field& field, Action use)
{
    if (field.kind == FieldKind::Plain)
        return Secret::copyOf(field.value);
    auto value = wallet.keys().reveal(field.id, use);
    if (!value)
        return problem(value);
    return std::move(*value);
}

} // namespace keyfold::cli
