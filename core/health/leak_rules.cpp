// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/rule_functions.h"

namespace keyfold::health_rules {

Text incidentOpen(const Key& key, const HealthFacts& facts)
{
    const auto found = facts.openIncidents.find(key.id);
    if (found == facts.openIncidents.end())
        return {};
    const auto left = found->second.left().size();
    return HealthText{"Incident open",
        left == 0 ? "Every step is done." : std::to_string(left) + " steps are not done.",
        left == 0 ? "Close it." : "Go on with its steps."};
}

Text leaked(const Key& key, const HealthFacts& facts)
{
    if (key.status != KeyStatus::Compromised || facts.openIncidents.contains(key.id))
        return {};
    return HealthText{"Leaked", "Somebody else may be using it.", "Rotate it now, and revoke the old value."};
}

Text foundByScan(const Key& key, const HealthFacts& facts)
{
    const auto found = facts.foundByScan.find(key.id);
    if (found == facts.foundByScan.end() || key.versions.empty() || found->second.version != key.versions.back().number)
        return {};
    return HealthText{"Lies about in the open",
        "A scan on " + found->second.on.toIso() + " found it in " + found->second.where + ".",
        "Rotate it, and take it out of there."};
}

Text cameInTheOpen(const Key& key, const HealthFacts&)
{
    const bool open = key.origin == Origin::Email || key.origin == Origin::Chat || key.origin == Origin::Phone;
    if (!open || key.versions.size() > 1)
        return {};
    return HealthText{
        "Came by " + std::string(nameOf(key.origin)), "Others may have read it on its way.", "Rotate it."};
}

Text openPrivateKey(const Key& key, const HealthFacts&)
{
    if (key.kind != "private-key")
        return {};
    return HealthText{"Private key", "Whoever gets the file can use it where it has no passphrase.",
        "Give it a passphrase, and keep that as a field of its own."};
}

} // namespace keyfold::health_rules
