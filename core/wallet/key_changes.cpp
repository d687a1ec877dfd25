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

    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

} // namespace

std::string changedParts(const Key& before, const Key& after)
{
    Parts parts;
    const auto changed = [&](auto member, std::string_view part) { parts.add(before.*member != after.*member, part); };
    // A value that was typed as the name is not kept in the log, which is for ever.
    parts.add(before.name != after.name,
        before.name == after.name || holdsSecret(before.name, Recogniser::builtIn())
            ? "name"
            : "name (was " + before.name + ")");
    changed(&Key::provider, "provider");
    changed(&Key::account, "account");
    changed(&Key::environment, "environment");
    changed(&Key::kind, "kind");
    changed(&Key::privilege, "privilege");
    changed(&Key::scopes, "scopes");
    changed(&Key::neededScopes, "needed scopes");
    changed(&Key::risks, "risks");
    changed(&Key::purpose, "purpose");
    changed(&Key::consumers, "places");
    changed(&Key::owner, "owner");
    changed(&Key::origin, "origin");
    changed(&Key::ipAllowlist, "allowed addresses");
    changed(&Key::madeOn, "day it was made");
    changed(&Key::expires, "expiry");
    changed(&Key::rotateEveryDays, "rotation");
    changed(&Key::tags, "tags");
    changed(&Key::notes, "notes");
    changed(&Key::consoleUrl, "console page");
    changed(&Key::onlyKeyReason, "reason for sharing");
    changed(&Key::revoking, "way to revoke");
    parts.add(!std::ranges::equal(before.fields(), after.fields(), sameField), "values");
    return parts.take();
}

} // namespace keyfold
