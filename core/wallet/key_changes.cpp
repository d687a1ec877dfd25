// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/key_changes.h"

#include <algorithm>
#include <tuple>

#include "core/catalogue/naming.h"
#include "core/catalogue/recogniser.h"

namespace keyfold {

namespace {

/// A field but for its number: an edit may store it anew.
bool sameField(const Field& one, const Field& other)
{
    return std::tie(one.label, one.kind, one.value) == std::tie(other.label, other.kind, other.value);
}

constexpr std::size_t excerptBytes = 80;

std::string excerpt(std::string_view text)
{
    if (text.size() <= excerptBytes)
        return std::string(text);
    auto end = excerptBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) // not within a character
        --end;
    return std::string(text.substr(0, end)) + "…";
}

bool isSecret(const std::string& text)
{
    return holdsSecret(text, Recogniser::builtIn());
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : " + ") + word;
    return text;
}

std::string dateText(const std::optional<Date>& date)
{
    return date ? date->toIso() : std::string();
}

std::string daysText(const std::optional<int>& days)
{
    return days ? std::to_string(*days) + " days" : std::string();
}

std::string privilegeText(const Key& key)
{
    return key.privilege ? std::string(nameOf(*key.privilege)) : std::string();
}

class Parts {
public:
    void add(bool changed, std::string_view part)
    {
        if (!changed)
            return;
        if (!m_text.empty())
            m_text += ", ";
        m_text += part;
    }

    /// With what it was and is; a long one cut, since a line is not the place for it.
    void add(std::string_view part, const std::string& before, const std::string& after)
    {
        if (before == after)
            return;
        const auto was = excerpt(before);
        const auto is = excerpt(after);
        // A value that was typed as the name, say, is not kept in the log, which is for ever.
        if (was == is || isSecret(before) || isSecret(after))
            return add(true, part);
        const auto what = before.empty() ? "now " + is : after.empty() ? "was " + was : was + " → " + is;
        add(true, std::string(part) + " (" + what + ")");
    }

    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

} // namespace

std::string changedParts(const Key& before, const Key& after)
{
    Parts parts;
    const auto changed = [&](auto member, std::string_view part) { parts.add(before.*member != after.*member, part); };
    parts.add("name", before.name, after.name);
    parts.add("provider", before.provider, after.provider);
    parts.add("account", before.account, after.account);
    parts.add("environment", before.environment, after.environment);
    parts.add("kind", before.kind, after.kind);
    parts.add("privilege", privilegeText(before), privilegeText(after));
    changed(&Key::scopes, "scopes");
    changed(&Key::neededScopes, "needed scopes");
    changed(&Key::risks, "risks");
    changed(&Key::purpose, "purpose");
    changed(&Key::consumers, "places");
    parts.add("owner", before.owner, after.owner);
    changed(&Key::origin, "origin");
    changed(&Key::ipAllowlist, "allowed addresses");
    parts.add("day it was made", dateText(before.madeOn), dateText(after.madeOn));
    parts.add("expiry", dateText(before.expires), dateText(after.expires));
    parts.add("rotation", daysText(before.rotateEveryDays), daysText(after.rotateEveryDays));
    parts.add("tags", joined(before.tags), joined(after.tags));
    changed(&Key::notes, "notes");
    changed(&Key::consoleUrl, "console page");
    changed(&Key::onlyKeyReason, "reason for sharing");
    changed(&Key::revoking, "way to revoke");
    parts.add(!std::ranges::equal(before.fields(), after.fields(), sameField), "values");
    return parts.take();
}

} // namespace keyfold
