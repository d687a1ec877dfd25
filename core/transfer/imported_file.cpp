// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/imported_file.h"

#include "core/base/text.h"

namespace keyfold {

namespace {

std::string freeLabel(const Key& key, std::string_view wanted)
{
    const std::string plain(trimmed(wanted));
    auto label = plain.empty() ? std::string("Field") : plain;
    for (int number = 2; key.fieldLabelled(label) != nullptr; ++number)
        label = (plain.empty() ? "Field" : plain) + " " + std::to_string(number);
    return label;
}

} // namespace

bool addSecretField(ImportedKey& into, std::string_view label, std::string_view value)
{
    if (trimmed(value).empty())
        return true;
    auto clean = cleanSecret(Secret::copyOf(value));
    if (!clean)
        return false;
    auto name = freeLabel(into.key, label);
    into.key.fields().push_back({{}, name, FieldKind::Secret, {}});
    into.secrets.push_back({std::move(name), std::move(clean->value)});
    return true;
}

void addPlainField(ImportedKey& into, std::string_view label, std::string_view value)
{
    if (!trimmed(value).empty())
        into.key.fields().push_back({{}, freeLabel(into.key, label), FieldKind::Plain, std::string(trimmed(value))});
}

void take(ImportedFile& file, ImportedKey key)
{
    const auto skip = [&](SkipReason reason) { file.skipped.push_back({key.line, key.key.name, reason}); };
    key.key.name = trimmed(key.key.name);
    if (key.secrets.empty())
        skip(SkipReason::NoSecret);
    else if (key.key.name.empty())
        skip(SkipReason::NoName);
    else if (!validate(key.key))
        skip(SkipReason::InvalidValue);
    else
        file.keys.push_back(std::move(key));
}

} // namespace keyfold
