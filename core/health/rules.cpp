// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/rules.h"

#include <algorithm>

#include "core/base/text.h"

namespace keyfold {

namespace {

using Text = std::optional<HealthText>;

std::string days(int count)
{
    return std::to_string(count) + (count == 1 ? " day" : " days");
}

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

std::optional<int> daysUntil(const std::optional<Date>& date, const HealthFacts& facts)
{
    if (!date)
        return std::nullopt;
    return date->dayNumber() - facts.today.dayNumber();
}

/// Grants of the present value that are not ended.
std::vector<const Grant*> holders(const Key& key)
{
    std::vector<const Grant*> current;
    for (const auto& grant : key.grants)
        if (!grant.ended && !key.versions.empty() && grant.version == key.versions.back().number)
            current.push_back(&grant);
    return current;
}

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

bool isPutOff(const Key& key, const HealthFacts& facts)
{
    return key.snooze && key.snooze->until > facts.today;
}

Text putOff(const Key& key, const HealthFacts& facts)
{
    const auto left = daysUntil(key.nextRotation(), facts);
    if (!isPutOff(key, facts) || !left || *left > HealthFacts::soonDays)
        return {};
    return HealthText{"Rotation put off", "Until " + key.snooze->until.toIso() + ": " + key.snooze->reason + ".",
        "Rotate it on that day."};
}

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
    return HealthText{
        "May do more than it needs", "It is for reading, and may change things.", "Make a key that may only read."};
}

/// `all` without what is in `taken`; case does not matter.
std::vector<std::string> without(const std::vector<std::string>& all, const std::vector<std::string>& taken)
{
    std::vector<std::string> left;
    for (const auto& one : all)
        if (std::none_of(taken.begin(), taken.end(), [&](const auto& other) { return folded(other) == folded(one); }))
            left.push_back(one);
    return left;
}

Text scopesUnneeded(const Key& key, const HealthFacts&)
{
    if (key.neededScopes.empty())
        return {};
    const auto extra = without(key.scopes, key.neededScopes);
    if (extra.empty())
        return {};
    return HealthText{"Was given more than it needs", "It does not need " + joined(extra) + ".",
        "Take that away at the provider, or make a key without it."};
}

Text scopesMissing(const Key& key, const HealthFacts&)
{
    if (key.scopes.empty())
        return {};
    const auto missing = without(key.neededScopes, key.scopes);
    if (missing.empty())
        return {};
    return HealthText{"May do less than it needs", "It was not given " + joined(missing) + ".",
        "Give it that at the provider, or note that it is not needed."};
}

/// The first range for which `holds` is true.
const IpRange* rangeThat(const Key& key, bool (IpRange::*holds)() const)
{
    const auto found = std::find_if(
        key.ipAllowlist.begin(), key.ipAllowlist.end(), [&](const IpRange& range) { return (range.*holds)(); });
    return found == key.ipAllowlist.end() ? nullptr : &*found;
}

Text rangeOfEverything(const Key& key, const HealthFacts&)
{
    const auto* range = rangeThat(key, &IpRange::isEverything);
    if (range == nullptr)
        return {};
    return HealthText{"Its allowlist lets everybody in", range->text() + " is every address there is.",
        "List the addresses that use it."};
}

Text rangeTooWide(const Key& key, const HealthFacts&)
{
    for (const auto& range : key.ipAllowlist)
        if (range.isWide() && !range.isEverything())
            return HealthText{"Its allowlist is wide", range.text() + " is more than a business has.",
                "List the addresses that use it."};
    return {};
}

Text rangePrivate(const Key& key, const HealthFacts&)
{
    const auto* range = rangeThat(key, &IpRange::isPrivate);
    if (range == nullptr)
        return {};
    return HealthText{"Its allowlist names your own network",
        "The provider never sees " + range->text() + ", which is an address within a network.",
        "List the address by which your network is known outside."};
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

Text noScope(const Key& key, const HealthFacts& facts)
{
    const auto* provider = facts.catalogue.find(key.provider);
    if (!key.scopes.empty() || (provider != nullptr && provider->scopes == false))
        return {};
    return HealthText{"What it may do is not noted", {}, "Note its scopes, so that a leak can be judged."};
}

Text allowlistUnused(const Key& key, const HealthFacts& facts)
{
    const auto* provider = facts.catalogue.find(key.provider);
    if (provider == nullptr || provider->ipAllowlist != true || !key.ipAllowlist.empty())
        return {};
    return HealthText{"Works from anywhere", provider->name + " can limit it to addresses.",
        "List the addresses that use it, there and here."};
}

Text poorName(const Key& key, const HealthFacts& facts)
{
    const auto problems = facts.naming.judge(key.name, key.provider, facts.catalogue, facts.recogniser);
    if (problems.empty())
        return {};
    return HealthText{"The name could say more", sentenceFor(problems.front()),
        "Call it “" + facts.naming.suggest(key.name, key.provider, facts.catalogue, facts.recogniser) + "”."};
}

Text noOwner(const Key& key, const HealthFacts&)
{
    if (!key.owner.empty())
        return {};
    return HealthText{"Nobody looks after it", {}, "Note who does."};
}

Text noConsumer(const Key& key, const HealthFacts&)
{
    if (!key.consumers.empty())
        return {};
    return HealthText{"Where it is used is not noted", {}, "Note the places, so that it can be rotated."};
}

Text cameInTheOpen(const Key& key, const HealthFacts&)
{
    const bool open = key.origin == Origin::Email || key.origin == Origin::Chat || key.origin == Origin::Phone;
    if (!open || key.versions.size() > 1)
        return {};
    return HealthText{
        "Came by " + std::string(nameOf(key.origin)), "Others may have read it on its way.", "Rotate it."};
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

Text halfRotated(const Key& key, const HealthFacts& facts)
{
    if (key.status != KeyStatus::Rotating || key.versions.empty())
        return {};
    const int since = facts.today.dayNumber() - key.versions.back().from.dayNumber();
    return HealthText{"Rotation half done", "It was started " + (since <= 0 ? "today" : days(since) + " ago") + ".",
        "Change the places over, and finish it."};
}

Text openPrivateKey(const Key& key, const HealthFacts&)
{
    if (key.kind != "private-key")
        return {};
    return HealthText{"Private key", "Whoever gets the file can use it where it has no passphrase.",
        "Give it a passphrase, and keep that as a field of its own."};
}

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
