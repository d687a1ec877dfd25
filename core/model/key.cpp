// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/key.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "core/base/text.h"

namespace keyfold {

namespace {

template <typename Enum, std::size_t N>
std::optional<Enum> named(const std::array<std::string_view, N>& names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

// In the order of the enums.
constexpr std::array<std::string_view, 3> privilegeNames{"read", "write", "admin"};
constexpr std::array<std::string_view, 4> statusNames{"active", "rotating", "revoked", "compromised"};
constexpr std::array<std::string_view, 8> originNames{
    "unknown", "console", "email", "chat", "phone", "paper", "handoff", "import"};
constexpr std::array<std::string_view, 3> riskNames{"money", "personal-data", "payroll"};
constexpr std::array<std::string_view, 3> revokedByNames{"", "console", "support"};

Result<void> checkText(std::string_view what, std::string_view text, std::size_t limit)
{
    if (!isCleanUtf8(text))
        return failure(ErrorCode::TextNotUtf8, std::string(what));
    if (text.size() > limit)
        return failure(ErrorCode::TextTooLong, std::string(what) + ", " + humanSize(limit));
    return {};
}

struct NamedText {
    std::string_view what;
    std::string_view text;
};

/// Every one-line text of a key with the word for it.
std::vector<NamedText> linesOf(const Key& key)
{
    std::vector<NamedText> lines{{"provider", key.provider}, {"account", key.account}, {"environment", key.environment},
        {"kind", key.kind}, {"purpose", key.purpose}, {"owner", key.owner}, {"console address", key.consoleUrl},
        {"reason", key.onlyKeyReason}, {"contact", key.revoking.contact}};
    for (const auto* scopes : {&key.scopes, &key.neededScopes})
        for (const auto& scope : *scopes)
            lines.push_back({"scope", scope});
    for (const auto& tag : key.tags)
        lines.push_back({"tag", tag});
    for (const auto& consumer : key.consumers) {
        lines.push_back({"place", consumer.name});
        lines.push_back({"place", consumer.location});
        lines.push_back({"place", consumer.note});
        lines.push_back({"variable", consumer.variable});
    }
    return lines;
}

Result<void> validateFields(const std::vector<Field>& fields)
{
    std::set<std::string> labels;
    for (const auto& field : fields) {
        if (auto ok = checkText("field label", field.label, KeyLimits::lineBytes); !ok)
            return ok;
        if (auto ok = checkText("field value", field.value, KeyLimits::notesBytes); !ok)
            return ok;
        if (trimmed(field.label).empty())
            return failure(ErrorCode::InvalidValue, "the label of a field, which cannot be empty");
        if (field.kind == FieldKind::Secret && !field.value.empty())
            return failure(ErrorCode::InvalidValue, "a secret field, whose value is given apart from the key");
        if (!labels.insert(folded(trimmed(field.label))).second)
            return failure(ErrorCode::FieldTaken, field.label);
    }
    return {};
}

} // namespace

const std::vector<Field>& Key::fields() const
{
    static const std::vector<Field> none;
    return versions.empty() ? none : versions.back().fields;
}

std::vector<Field>& Key::fields()
{
    if (versions.empty())
        versions.emplace_back();
    return versions.back().fields;
}

const Field* Key::mainField() const
{
    const auto& all = fields();
    const auto secret = std::find_if(
        all.begin(), all.end(), [](const Field& f) { return f.kind == FieldKind::Secret; });
    if (secret != all.end())
        return &*secret;
    return all.empty() ? nullptr : &all.front();
}

const Field* Key::fieldLabelled(std::string_view label) const
{
    const auto wanted = folded(label);
    const auto& all = fields();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Field& f) { return folded(f.label) == wanted; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<Date> Key::valueBorn() const
{
    if (versions.size() <= 1 && madeOn)
        return madeOn;
    if (versions.empty())
        return std::nullopt;
    return versions.back().from;
}

std::optional<Date> Key::nextRotation() const
{
    const auto born = valueBorn();
    if (!rotateEveryDays || !born || status == KeyStatus::Revoked)
        return std::nullopt;
    return born->plusDays(*rotateEveryDays);
}

KeySummary Key::summary() const
{
    return {id, name, provider, environment, privilege, expires, nextRotation(), status};
}

std::string_view nameOf(Privilege privilege)
{
    return privilegeNames[static_cast<std::size_t>(privilege)];
}

std::string_view nameOf(KeyStatus status)
{
    return statusNames[static_cast<std::size_t>(status)];
}

std::string_view nameOf(Origin origin)
{
    return originNames[static_cast<std::size_t>(origin)];
}

std::string_view nameOf(Risk risk)
{
    return riskNames[static_cast<std::size_t>(risk)];
}

std::string_view nameOf(RevokedBy by)
{
    return revokedByNames[static_cast<std::size_t>(by)];
}

std::optional<Risk> riskNamed(std::string_view name)
{
    return named<Risk>(riskNames, name);
}

std::optional<RevokedBy> revokedByNamed(std::string_view name)
{
    return named<RevokedBy>(revokedByNames, name);
}

std::optional<Privilege> privilegeNamed(std::string_view name)
{
    return named<Privilege>(privilegeNames, name);
}

std::optional<KeyStatus> statusNamed(std::string_view name)
{
    return named<KeyStatus>(statusNames, name);
}

std::optional<Origin> originNamed(std::string_view name)
{
    if (name == "e-mail")
        return Origin::Email;
    return named<Origin>(originNames, name);
}

std::string normalisedEnvironment(std::string_view text)
{
    const std::string plain(trimmed(text));
    const auto key = folded(plain);
    if (key == "prod" || key == "production" || key == "live")
        return "live";
    if (key == "sandbox" || key == "test" || key == "testing")
        return "test";
    if (key == "stage" || key == "staging")
        return "staging";
    if (key == "dev" || key == "development")
        return "development";
    return plain;
}

void tidy(Key& key)
{
    key.name = trimmed(key.name);
    key.environment = normalisedEnvironment(key.environment);
    std::sort(key.tags.begin(), key.tags.end());
    key.tags.erase(std::unique(key.tags.begin(), key.tags.end()), key.tags.end());
    std::sort(key.risks.begin(), key.risks.end());
    key.risks.erase(std::unique(key.risks.begin(), key.risks.end()), key.risks.end());
}

Result<void> checkLine(std::string_view what, std::string_view text)
{
    return checkText(what, text, KeyLimits::lineBytes);
}

Result<void> validate(const Key& key)
{
    if (trimmed(key.name).empty())
        return failure(ErrorCode::NameEmpty);
    if (auto ok = checkText("name", key.name, KeyLimits::nameBytes); !ok)
        return ok;
    if (auto ok = checkText("notes", key.notes, KeyLimits::notesBytes); !ok)
        return ok;
    for (const auto& [what, text] : linesOf(key))
        if (auto ok = checkLine(what, text); !ok)
            return ok;
    for (const auto count : {key.scopes.size(), key.neededScopes.size(), key.tags.size(), key.consumers.size(),
             key.ipAllowlist.size(), key.fields().size()})
        if (count > KeyLimits::items)
            return failure(ErrorCode::InvalidValue, "a list of the key, which holds at most 1,000 entries");
    if (key.rotateEveryDays
        && (*key.rotateEveryDays < KeyLimits::rotateDaysMin || *key.rotateEveryDays > KeyLimits::rotateDaysMax))
        return failure(ErrorCode::InvalidInterval, std::to_string(*key.rotateEveryDays));
    if (key.revoking.leadDays && (*key.revoking.leadDays < 0 || *key.revoking.leadDays > KeyLimits::leadDaysMax))
        return failure(ErrorCode::InvalidInterval, std::to_string(*key.revoking.leadDays));
    return validateFields(key.fields());
}

} // namespace keyfold
