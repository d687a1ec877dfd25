// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/rules.h"

#include "core/health/rule_functions.h"

namespace keyfold {

namespace health_rules {

std::optional<int> daysUntil(const std::optional<Date>& date, const HealthFacts& facts)
{
    if (!date)
        return std::nullopt;
    return date->dayNumber() - facts.today.dayNumber();
}

} // namespace health_rules

namespace {

using namespace health_rules;

constexpr HealthRule rules[]{
    {"incident-open", Severity::Critical, incidentOpen},
    {"leaked", Severity::Critical, leaked},
    {"leaked-in-scan", Severity::Critical, foundByScan},
    {"granted-to-left", Severity::Critical, withSomebodyGone},
    {"expired", Severity::Critical, expired},
    {"reused-across-environments", Severity::Critical, acrossEnvironments},
    {"rotation-overdue", Severity::Warning, rotationOverdue},
    {"expires-soon", Severity::Warning, expiresSoon},
    {"value-reused", Severity::Warning, reused},
    {"grant-overdue", Severity::Warning, pastItsEnd},
    {"granted-to-several", Severity::Warning, severalHolders},
    {"rotation-half-done", Severity::Warning, halfRotated},
    {"not-revoked", Severity::Warning, oldValueStillValid},
    {"origin-insecure", Severity::Warning, cameInTheOpen},
    {"privilege-broad", Severity::Warning, tooBroad},
    {"scope-unneeded", Severity::Warning, scopesUnneeded},
    {"ip-everything", Severity::Warning, rangeOfEverything},
    {"ip-private", Severity::Warning, rangePrivate},
    {"ip-wide", Severity::Warning, rangeTooWide},
    {"never-expires", Severity::Warning, neverReplaced},
    {"several-consumers", Severity::Warning, severalConsumers},
    {"rotation-due-soon", Severity::Info, rotationSoon},
    {"rotation-put-off", Severity::Info, putOff},
    {"grant-ends-soon", Severity::Info, grantEndsSoon},
    {"scope-missing", Severity::Info, scopesMissing},
    {"name-convention", Severity::Info, poorName},
    {"no-scope", Severity::Info, noScope},
    {"no-ip-allowlist", Severity::Info, allowlistUnused},
    {"no-owner", Severity::Info, noOwner},
    {"no-consumer", Severity::Info, noConsumer},
    {"private-key-open", Severity::Info, openPrivateKey},
};

} // namespace

std::span<const HealthRule> healthRules()
{
    return rules;
}

} // namespace keyfold
