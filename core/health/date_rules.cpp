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
    return HealthText{Health::tr("Rotation overdue"),
        inDays(-*left, Health::tr("It was due yesterday."), Health::tr("It was due %n days ago.", nullptr, -*left)),
        Health::tr("Rotate it.")};
}

Text rotationSoon(const Key& key, const HealthFacts& facts)
{
    const auto left = daysUntil(key.nextRotation(), facts);
    if (!left || *left < 0 || *left > HealthFacts::soonDays + key.revoking.leadDays.value_or(0) || isPutOff(key, facts))
        return {};
    return HealthText{Health::tr("Rotation due soon"),
        *left == 0
            ? Health::tr("It is due today.")
            : inDays(*left, Health::tr("It is due tomorrow."), Health::tr("It is due in %n days.", nullptr, *left)),
        Health::tr("Plan to rotate it.")};
}

Text putOff(const Key& key, const HealthFacts& facts)
{
    const auto left = daysUntil(key.nextRotation(), facts);
    if (!isPutOff(key, facts) || !left || *left > HealthFacts::soonDays)
        return {};
    return HealthText{Health::tr("Rotation put off"),
        Health::tr("Until %1: %2.").arg(key.snooze->until).arg(key.snooze->reason),
        Health::tr("Rotate it on that day.")};
}

Text expired(const Key& key, const HealthFacts& facts)
{
    const auto left = daysUntil(key.expires, facts);
    if (!left || *left >= 0)
        return {};
    return HealthText{Health::tr("Expired"),
        inDays(-*left, Health::tr("The provider has not taken it since yesterday."),
            Health::tr("The provider has not taken it for %n days.", nullptr, -*left)),
        Health::tr("Rotate it, or revoke it.")};
}

Text expiresSoon(const Key& key, const HealthFacts& facts)
{
    const auto left = daysUntil(key.expires, facts);
    if (!left || *left < 0 || *left > HealthFacts::soonDays + key.revoking.leadDays.value_or(0))
        return {};
    return HealthText{Health::tr("Expires soon"),
        *left == 0 ? Health::tr("The provider takes it for the last time today.")
                   : inDays(*left, Health::tr("The provider takes it until tomorrow."),
                       Health::tr("The provider takes it for %n days more.", nullptr, *left)),
        Health::tr("Rotate it before that.")};
}

Text neverReplaced(const Key& key, const HealthFacts&)
{
    if (key.expires || key.rotateEveryDays)
        return {};
    return HealthText{Health::tr("Never replaced"), Health::tr("It does not expire and has no rotation policy."),
        Health::tr("Set how often to rotate it.")};
}

Text halfRotated(const Key& key, const HealthFacts& facts)
{
    if (key.status != KeyStatus::Rotating || key.versions.empty())
        return {};
    const int since = facts.today.dayNumber() - key.versions.back().from.dayNumber();
    return HealthText{Health::tr("Rotation half done"),
        since <= 0 ? Health::tr("It was started today.")
                   : inDays(since, Health::tr("It was started yesterday."),
                       Health::tr("It was started %n days ago.", nullptr, since)),
        Health::tr("Change the places over, and finish it.")};
}

Text oldValueStillValid(const Key& key, const HealthFacts&)
{
    if (key.status == KeyStatus::Rotating)
        return {};
    for (std::size_t at = 0; at + 1 < key.versions.size(); ++at)
        if (!key.versions[at].revoked)
            return HealthText{Health::tr("Old value not revoked"),
                Health::tr("Version %1 may still work at the provider.").arg(std::to_string(key.versions[at].number)),
                Health::tr("Revoke it there, and note that.")};
    return {};
}

} // namespace keyfold::health_rules
