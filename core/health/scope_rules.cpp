// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/rule_functions.h"

#include <algorithm>

#include "core/base/text.h"

namespace keyfold::health_rules {

namespace {

/// `all` without what is in `taken`; case does not matter.
std::vector<std::string> without(const std::vector<std::string>& all, const std::vector<std::string>& taken)
{
    std::vector<std::string> left;
    for (const auto& one : all)
        if (std::none_of(taken.begin(), taken.end(), [&](const auto& other) { return folded(other) == folded(one); }))
            left.push_back(one);
    return left;
}

/// The first range for which `holds` is true.
const IpRange* rangeThat(const Key& key, bool (IpRange::*holds)() const)
{
    const auto found = std::find_if(
        key.ipAllowlist.begin(), key.ipAllowlist.end(), [&](const IpRange& range) { return (range.*holds)(); });
    return found == key.ipAllowlist.end() ? nullptr : &*found;
}

} // namespace

Text tooBroad(const Key& key, const HealthFacts&)
{
    if (!key.privilege || *key.privilege == Privilege::Read || key.purpose.empty())
        return {};
    const auto words = wordsOf(key.purpose);
    const auto reads = [](std::string_view word) {
        const auto plain = folded(word);
        return plain == "read" || plain == "reads" || plain == "report" || plain == "reports" || plain == "reporting"
            || plain == "statistics" || plain == "dashboard" || plain == "read-only";
    };
    if (std::none_of(words.begin(), words.end(), reads))
        return {};
    return HealthText{Health::tr("May do more than it needs"), Health::tr("It is for reading, and may change things."),
        Health::tr("Make a key that may only read.")};
}

Text scopesUnneeded(const Key& key, const HealthFacts&)
{
    if (key.neededScopes.empty())
        return {};
    const auto extra = without(key.scopes, key.neededScopes);
    if (extra.empty())
        return {};
    return HealthText{Health::tr("Was given more than it needs"), Health::tr("It does not need %1.").arg(extra),
        Health::tr("Take that away at the provider, or make a key without it.")};
}

Text scopesMissing(const Key& key, const HealthFacts&)
{
    if (key.scopes.empty())
        return {};
    const auto missing = without(key.neededScopes, key.scopes);
    if (missing.empty())
        return {};
    return HealthText{Health::tr("May do less than it needs"), Health::tr("It was not given %1.").arg(missing),
        Health::tr("Give it that at the provider, or note that it is not needed.")};
}

Text noScope(const Key& key, const HealthFacts& facts)
{
    const auto* provider = facts.catalogue.find(key.provider);
    if (!key.scopes.empty() || (provider != nullptr && provider->scopes == false))
        return {};
    return HealthText{
        Health::tr("What it may do is not noted"), {}, Health::tr("Note its scopes, so that a leak can be judged.")};
}

Text allowlistUnused(const Key& key, const HealthFacts& facts)
{
    const auto* provider = facts.catalogue.find(key.provider);
    if (provider == nullptr || provider->ipAllowlist != true || !key.ipAllowlist.empty())
        return {};
    return HealthText{Health::tr("Works from anywhere"),
        Health::tr("%1 can limit it to addresses.").arg(provider->name),
        Health::tr("List the addresses that use it, there and here.")};
}

Text rangeOfEverything(const Key& key, const HealthFacts&)
{
    const auto* range = rangeThat(key, &IpRange::isEverything);
    if (range == nullptr)
        return {};
    return HealthText{Health::tr("Its allowlist lets everybody in"),
        Health::tr("%1 is every address there is.").arg(range->text()), Health::tr("List the addresses that use it.")};
}

Text rangeTooWide(const Key& key, const HealthFacts&)
{
    for (const auto& range : key.ipAllowlist)
        if (range.isWide() && !range.isEverything())
            return HealthText{Health::tr("Its allowlist is wide"),
                Health::tr("%1 is more than a business has.").arg(range.text()),
                Health::tr("List the addresses that use it.")};
    return {};
}

Text rangePrivate(const Key& key, const HealthFacts&)
{
    const auto* range = rangeThat(key, &IpRange::isPrivate);
    if (range == nullptr)
        return {};
    return HealthText{Health::tr("Its allowlist names your own network"),
        Health::tr("The provider never sees %1, which is an address within a network.").arg(range->text()),
        Health::tr("List the address by which your network is known outside.")};
}

} // namespace keyfold::health_rules
