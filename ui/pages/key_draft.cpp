// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/key_draft.h"

#include <algorithm>

#include "core/base/text.h"

namespace keyfold::ui {

namespace {

bool sameLabel(const std::string& a, const std::string& b)
{
    return folded(a) == folded(b);
}

/// The field that a part stands for among those that are left; null where it could be several or none.
const Field* fieldFor(const PastedPart& part, const std::vector<Field>& left, bool onlyOfKind)
{
    const Field* only = nullptr;
    int ofKind = 0;
    for (const auto& field : left) {
        if (field.kind != part.kind)
            continue;
        if (sameLabel(field.label, part.label))
            return &field;
        only = &field;
        ++ofKind;
    }
    return onlyOfKind && ofKind == 1 ? only : nullptr;
}

} // namespace

void matchLabels(std::vector<PastedPart>& parts, const Key& key)
{
    auto left = key.fields();
    const auto give = [&left](PastedPart& part, std::string label) {
        part.label = std::move(label);
        std::erase_if(left, [&](const auto& field) { return field.label == part.label; });
    };
    const auto* main = key.mainField();
    if (main && main->kind == FieldKind::Secret && !parts.empty())
        give(parts.front(), main->label);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (main && part == parts.begin())
            continue;
        const auto alone = std::ranges::count(parts.begin() + 1, parts.end(), part->kind, &PastedPart::kind) == 1;
        if (const auto* field = fieldFor(*part, left, alone)) {
            give(*part, std::string(field->label));
            continue;
        }
        // A field of another kind, or of what came before, has the name already.
        const auto taken = [&](const std::string& label) {
            return std::ranges::any_of(key.fields(), [&](const auto& field) { return sameLabel(field.label, label); })
                || std::any_of(parts.begin(), part, [&](const auto& other) { return sameLabel(other.label, label); });
        };
        const auto label = part->label;
        for (int number = 2; taken(part->label); ++number)
            part->label = label + " " + std::to_string(number);
    }
}

std::string proposedName(const Key& key, const NamingConvention& naming)
{
    const auto consumer = key.consumers.empty() ? std::string() : key.consumers.front().name;
    return naming.nameFor({key.provider, key.purpose, consumer, key.environment});
}

} // namespace keyfold::ui
