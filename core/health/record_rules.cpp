// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/rule_functions.h"

namespace keyfold::health_rules {

Text poorName(const Key& key, const HealthFacts& facts)
{
    const auto problems = facts.naming.judge(key.name, key.provider, facts.catalogue, facts.recogniser);
    if (problems.empty())
        return {};
    return HealthText{Health::tr("The name could say more"), messageFor(problems.front()),
        Health::tr("Call it “%1”.")
            .arg(facts.naming.suggest(key.name, key.provider, facts.catalogue, facts.recogniser))};
}

Text noOwner(const Key& key, const HealthFacts&)
{
    if (!key.owner.empty())
        return {};
    return HealthText{Health::tr("Nobody looks after it"), {}, Health::tr("Note who does.")};
}

Text noConsumer(const Key& key, const HealthFacts&)
{
    if (!key.consumers.empty())
        return {};
    return HealthText{
        Health::tr("Where it is used is not noted"), {}, Health::tr("Note the places, so that it can be rotated.")};
}

} // namespace keyfold::health_rules
