// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/rule_functions.h"

namespace keyfold::health_rules {

namespace {

bool isPutOff(const Key& key, const HealthFacts& facts)
{
    return key.snooze && key.snooze->until > facts.today;
}

} // namespace

Text rotationOverdue(const Key& key, const HealthFacts& facts)
{
    const auto left = daysUntil(key.nextRotation(), facts);
    if (!left || *left >= 0 || isPutOff(key, facts))
        return {};
    return HealthText{"Rotation overdue", "It was due " + days(-*left) + " ago.", "Rotate it."};
}

Text rotationSoon(const Key& key, const HealthFacts& facts)
{
    const auto left = daysUntil(key.nextRotation(), facts);
    if (!left || *left < 0 || *left > HealthFacts::soonDays + key.revoking.leadDays.value_or(0) || isPutOff(key, facts))
        return {};
    return HealthText{"Rotation due soon", "It is due in " + days(*left) + ".", "Plan to rotate it."};
}

Text putOff(const Key& key, const HealthFacts& facts)
{
    const auto left = daysUntil(key.nextRotation(), facts);
    if (!isPutOff(key, facts) || !left || *left > HealthFacts::soonDays)
        return {};
    return HealthText{"Rotation put off", "Until " + key.snooze->until.toIso() + ": " + key.snooze->reason + ".",
        "Rotate it on that day."};
}

Text expired(const Key& key, const HealthFacts& facts)
{
    const auto left = daysUntil(key.expires, facts);
    if (!left || *left >= 0)
        return {};
    return HealthText{"Expired", "The provider has not taken it for " + days(-*left) + ".", "Rotate it, or revoke it."};
}

Text expiresSoon(const Key& key, const HealthFacts& facts)
{
    const auto left = daysUntil(key.expires, facts);
    if (!left || *left < 0 || *left > HealthFacts::soonDays + key.revoking.leadDays.value_or(0))
        return {};
    return HealthText{"Expires soon", "The provider takes it for " + days(*left) + " more.", "Rotate it before that."};
}

Text neverReplaced(const Key& key, const HealthFacts&)
{
    if (key.expires || key.rotateEveryDays)
        return {};
    return HealthText{
        "Never replaced", "It does not expire and has no rotation policy.", "Set how often to rotate it."};
}

Text halfRotated(const Key& key, const HealthFacts& facts)
{
    if (key.status != KeyStatus::Rotating || key.versions.empty())
        return {};
    const int since = facts.today.dayNumber() - key.versions.back().from.dayNumber();
    return HealthText{"Rotation half done", "It was started " + (since <= 0 ? "today" : days(since) + " ago") + ".",
        "Change the places over, and finish it."};
}

Text oldValueStillValid(const Key& key, const HealthFacts&)
{
    if (key.status == KeyStatus::Rotating)
        return {};
    for (std::size_t at = 0; at + 1 < key.versions.size(); ++at)
        if (!key.versions[at].revoked)
            return HealthText{"Old value not revoked",
                "Version " + std::to_string(key.versions[at].number) + " may still work at the provider.",
                "Revoke it there, and note that."};
    return {};
}

} // namespace keyfold::health_rules
