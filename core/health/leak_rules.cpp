// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/rule_functions.h"

namespace keyfold::health_rules {

namespace {

/// Of ways on which others may have read it; empty for the rest.
Message cameBy(Origin origin)
{
    switch (origin) {
    case Origin::Email:
        return Health::tr("Came by e-mail");
    case Origin::Chat:
        return Health::tr("Came by chat");
    case Origin::Phone:
        return Health::tr("Came by phone");
    default:
        return {};
    }
}

} // namespace

Text incidentOpen(const Key& key, const HealthFacts& facts)
{
    const auto found = facts.openIncidents.find(key.id);
    if (found == facts.openIncidents.end())
        return {};
    const auto left = static_cast<int>(found->second.left().size());
    return HealthText{Health::tr("Incident open"),
        left == 0       ? Health::tr("Every step is done.")
            : left == 1 ? Health::tr("One step is not done.")
                        : Health::tr("%n steps are not done.", nullptr, left),
        left == 0 ? Health::tr("Close it.") : Health::tr("Go on with its steps.")};
}

Text leaked(const Key& key, const HealthFacts& facts)
{
    if (key.status != KeyStatus::Compromised || facts.openIncidents.contains(key.id))
        return {};
    return HealthText{Health::tr("Leaked"), Health::tr("Somebody else may be using it."),
        Health::tr("Rotate it now, and revoke the old value.")};
}

Text foundByScan(const Key& key, const HealthFacts& facts)
{
    const auto found = facts.foundByScan.find(key.id);
    if (found == facts.foundByScan.end() || key.versions.empty() || found->second.version != key.versions.back().number)
        return {};
    return HealthText{Health::tr("Lies about in the open"),
        Health::tr("A scan on %1 found it in %2.").arg(found->second.on).arg(found->second.where),
        Health::tr("Rotate it, and take it out of there.")};
}

Text cameInTheOpen(const Key& key, const HealthFacts&)
{
    if (key.versions.size() > 1)
        return {};
    auto title = cameBy(key.origin);
    if (title.empty())
        return {};
    return HealthText{std::move(title), Health::tr("Others may have read it on its way."), Health::tr("Rotate it.")};
}

Text openPrivateKey(const Key& key, const HealthFacts&)
{
    if (key.kind != "private-key")
        return {};
    return HealthText{Health::tr("Private key"),
        Health::tr("Whoever gets the file can use it where it has no passphrase."),
        Health::tr("Give it a passphrase, and keep that as a field of its own.")};
}

} // namespace keyfold::health_rules
