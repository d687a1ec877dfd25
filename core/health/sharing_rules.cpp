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
    return HealthText{Health::tr("Value used twice"),
        Health::tr("The same value is stored as %1.").arg(std::move(names)),
        Health::tr("Make a key of its own for each use.")};
}

Text acrossEnvironments(const Key& key, const HealthFacts& facts)
{
    const auto found = facts.sameValue.find(key.id);
    if (found == facts.sameValue.end())
        return {};
    for (const auto& other : found->second)
        if (other.environment != key.environment && !other.environment.empty() && !key.environment.empty())
            return HealthText{Health::tr("Same value in two environments"),
                Health::tr("It is %1 here and %2 in %3.")
                    .arg(Message::Environment{key.environment})
                    .arg(Message::Environment{other.environment})
                    .arg(other.name),
                Health::tr("Make one key for each environment.")};
    return {};
}

Text severalConsumers(const Key& key, const HealthFacts&)
{
    if (key.consumers.size() < 2 || !key.onlyKeyReason.empty())
        return {};
    return HealthText{Health::tr("Used in several places"),
        Health::tr(
            "It is used in %n places, which all stop when it leaks.", nullptr, static_cast<int>(key.consumers.size())),
        Health::tr("Make a key of its own for each place.")};
}

Text withSomebodyGone(const Key& key, const HealthFacts& facts)
{
    for (const auto& grant : key.grants)
        if (facts.partiesGone.contains(grant.party) && !key.versions.empty()
            && grant.version == key.versions.back().number)
            return HealthText{Health::tr("Known to somebody who left"),
                Health::tr("%1 knows the value.").arg(grant.party), Health::tr("Rotate it.")};
    return {};
}

Text pastItsEnd(const Key& key, const HealthFacts& facts)
{
    for (const auto* grant : holders(key))
        if (grant->until && *grant->until < facts.today)
            return HealthText{Health::tr("Lent for longer than agreed"),
                Health::tr("%1 was to have it until %2.").arg(grant->party).arg(*grant->until),
                Health::tr("End the grant, and rotate it.")};
    return {};
}

Text grantEndsSoon(const Key& key, const HealthFacts& facts)
{
    for (const auto* grant : holders(key)) {
        const auto left = daysUntil(grant->until, facts);
        if (left && *left >= 0 && *left <= HealthFacts::soonDays)
            return HealthText{Health::tr("A loan ends soon"),
                *left == 0 ? Health::tr("%1 has it for the last day today.").arg(grant->party)
                           : inDays(*left, Health::tr("%1 has it until tomorrow."),
                               Health::tr("%1 has it for %n days more.", nullptr, *left))
                                 .arg(grant->party),
                Health::tr("Make it longer, or rotate the key then.")};
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
    return HealthText{Health::tr("Given to several"),
        Health::tr("%n have it, so that a misuse is nobody's.", nullptr, static_cast<int>(names.size())),
        Health::tr("Make a key of its own for each.")};
}

} // namespace keyfold::health_rules
