// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/rules.h"

namespace keyfold::health_rules {

// One function a rule, a file a subject; core/health/rules.cpp has the table with their names and severities. Each says
// something or nothing, of a key that is not revoked.
using Text = std::optional<HealthText>;

// date_rules.cpp
Text rotationOverdue(const Key& key, const HealthFacts& facts);
Text rotationSoon(const Key& key, const HealthFacts& facts);
Text putOff(const Key& key, const HealthFacts& facts);
Text expired(const Key& key, const HealthFacts& facts);
Text expiresSoon(const Key& key, const HealthFacts& facts);
Text neverReplaced(const Key& key, const HealthFacts& facts);
Text halfRotated(const Key& key, const HealthFacts& facts);
Text oldValueStillValid(const Key& key, const HealthFacts& facts);

// leak_rules.cpp
Text incidentOpen(const Key& key, const HealthFacts& facts);
Text leaked(const Key& key, const HealthFacts& facts);
Text foundByScan(const Key& key, const HealthFacts& facts);
Text cameInTheOpen(const Key& key, const HealthFacts& facts);
Text openPrivateKey(const Key& key, const HealthFacts& facts);

// sharing_rules.cpp
Text reused(const Key& key, const HealthFacts& facts);
Text acrossEnvironments(const Key& key, const HealthFacts& facts);
Text severalConsumers(const Key& key, const HealthFacts& facts);
Text withSomebodyGone(const Key& key, const HealthFacts& facts);
Text pastItsEnd(const Key& key, const HealthFacts& facts);
Text grantEndsSoon(const Key& key, const HealthFacts& facts);
Text severalHolders(const Key& key, const HealthFacts& facts);

// scope_rules.cpp
Text tooBroad(const Key& key, const HealthFacts& facts);
Text scopesUnneeded(const Key& key, const HealthFacts& facts);
Text scopesMissing(const Key& key, const HealthFacts& facts);
Text noScope(const Key& key, const HealthFacts& facts);
Text allowlistUnused(const Key& key, const HealthFacts& facts);
Text rangeOfEverything(const Key& key, const HealthFacts& facts);
Text rangeTooWide(const Key& key, const HealthFacts& facts);
Text rangePrivate(const Key& key, const HealthFacts& facts);

// record_rules.cpp
Text poorName(const Key& key, const HealthFacts& facts);
Text noOwner(const Key& key, const HealthFacts& facts);
Text noConsumer(const Key& key, const HealthFacts& facts);

struct Health {
    static Message tr(const char* english, const char* = nullptr, int count = Message::noCount)
    {
        return {"keyfold::health_rules::Health", english, count};
    }
};

/// One day has words of its own.
inline Message inDays(int count, Message oneDay, Message more)
{
    return count == 1 ? std::move(oneDay) : std::move(more);
}

/// From the facts' day; negative when it is past.
std::optional<int> daysUntil(const std::optional<Date>& date, const HealthFacts& facts);

} // namespace keyfold::health_rules
