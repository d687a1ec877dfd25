// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/rule_functions.h"

#include <set>

namespace keyfold::health_rules {

namespace {

/// Grants of the present value that are not ended.
std::vector<const Grant*> holders(const Key& key)
{
    std::vector<const Grant*> current;
    for (const auto& grant : key.grants)
        if (!grant.ended && !key.versions.empty() && grant.version == key.versions.back().number)
            current.push_back(&grant);
    return current;
}

} // namespace

Text reused(const Key& key, const HealthFacts& facts)
{
    const auto found = facts.sameValue.find(key.id);
    if (found == facts.sameValue.end() || !key.onlyKeyReason.empty())
        return {};
    std::vector<std::string> names;
    for (const auto& other : found->second)
        names.push_back(other.name);
    return HealthText{"Value used twice", "The same value is stored as " + joined(names) + ".",
        "Make a key of its own for each use."};
}

Text acrossEnvironments(const Key& key, const HealthFacts& facts)
{
    const auto found = facts.sameValue.find(key.id);
    if (found == facts.sameValue.end())
        return {};
    for (const auto& other : found->second)
        if (other.environment != key.environment && !other.environment.empty() && !key.environment.empty())
            return HealthText{"Same value in two environments",
                "It is " + key.environment + " here and " + other.environment + " in " + other.name + ".",
                "Make one key for each environment."};
    return {};
}

Text severalConsumers(const Key& key, const HealthFacts&)
{
    if (key.consumers.size() < 2 || !key.onlyKeyReason.empty())
        return {};
    return HealthText{"Used in several places",
        "It is used in " + std::to_string(key.consumers.size()) + " places, which all stop when it leaks.",
        "Make a key of its own for each place."};
}

Text withSomebodyGone(const Key& key, const HealthFacts& facts)
{
    for (const auto& grant : key.grants)
        if (facts.partiesGone.contains(grant.party) && !key.versions.empty()
            && grant.version == key.versions.back().number)
            return HealthText{"Known to somebody who left", grant.party + " knows the value.", "Rotate it."};
    return {};
}

Text pastItsEnd(const Key& key, const HealthFacts& facts)
{
    for (const auto* grant : holders(key))
        if (grant->until && *grant->until < facts.today)
            return HealthText{"Lent for longer than agreed",
                grant->party + " was to have it until " + grant->until->toIso() + ".", "End the grant, and rotate it."};
    return {};
}

Text grantEndsSoon(const Key& key, const HealthFacts& facts)
{
    for (const auto* grant : holders(key)) {
        const auto left = daysUntil(grant->until, facts);
        if (left && *left >= 0 && *left <= HealthFacts::soonDays)
            return HealthText{"A loan ends soon", grant->party + " has it for " + days(*left) + " more.",
                "Make it longer, or rotate the key then."};
    }
    return {};
}

Text severalHolders(const Key& key, const HealthFacts&)
{
    std::set<std::string> names;
    for (const auto* grant : holders(key))
        names.insert(grant->party);
    if (names.size() < 2 || !key.onlyKeyReason.empty())
        return {};
    return HealthText{"Given to several", std::to_string(names.size()) + " have it, so that a misuse is nobody's.",
        "Make a key of its own for each."};
}

} // namespace keyfold::health_rules
