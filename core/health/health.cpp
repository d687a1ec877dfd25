// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/health.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "core/health/rules.h"

namespace keyfold {

namespace {

Result<NamingConvention> conventionOf(Wallet& wallet)
{
    const auto pattern = wallet.settings().get("naming.pattern");
    if (!pattern)
        return failure(pattern);
    const auto banned = wallet.settings().get("naming.banned");
    if (!banned)
        return failure(banned);
    return NamingConvention::parse(*pattern, *banned);
}

Result<void> addParties(Wallet& wallet, HealthFacts& facts)
{
    const auto parties = wallet.parties().list();
    if (!parties)
        return failure(parties);
    for (const auto& party : *parties)
        if (party.leftOn)
            facts.partiesGone.insert(party.name);
    return {};
}

Result<void> addSharedValues(Wallet& wallet, HealthFacts& facts)
{
    const auto groups = wallet.keys().sharedValues();
    if (!groups)
        return failure(groups);
    for (const auto& group : *groups)
        for (const auto& key : group)
            for (const auto& other : group)
                if (other.id != key.id)
                    facts.sameValue[key.id].push_back(other);
    return {};
}

/// Of "version 2 in PATH".
HealthFacts::Found scanFound(const Event& event)
{
    constexpr std::string_view before = "version ", between = " in ";
    HealthFacts::Found found{localDay(event.time), 0, event.detail};
    const auto at = event.detail.find(between);
    if (!event.detail.starts_with(before) || at == std::string::npos)
        return found;
    (void)std::from_chars(event.detail.data() + before.size(), event.detail.data() + at, found.version);
    found.where = event.detail.substr(at + between.size());
    return found;
}

Result<void> addIncidents(Wallet& wallet, HealthFacts& facts)
{
    auto incidents = wallet.incidents().list();
    if (!incidents)
        return failure(incidents);
    for (auto& incident : *incidents)
        if (!incident.closed)
            facts.openIncidents.emplace(incident.key, std::move(incident));
    EventFilter scans;
    scans.action = Action::ScanFound;
    const auto found = wallet.log().read(scans);
    if (!found)
        return failure(found);
    for (const auto& event : *found)
        if (event.key)
            facts.foundByScan[*event.key] = scanFound(event);
    return {};
}

Result<HealthFacts> factsOf(Wallet& wallet, const KnownProviders& providers, Date today)
{
    auto naming = conventionOf(wallet);
    if (!naming)
        return failure(naming);
    HealthFacts facts{today, providers.catalogue(), providers.recogniser(), std::move(*naming), {}, {}, {}, {}};
    auto ok = addParties(wallet, facts);
    if (ok)
        ok = addSharedValues(wallet, facts);
    if (ok)
        ok = addIncidents(wallet, facts);
    if (!ok)
        return failure(ok);
    return facts;
}

/// The reasons of what is dismissed on a day, by key and rule.
Result<std::map<std::pair<KeyId, std::string>, std::string>> dismissedOn(Wallet& wallet, Date today)
{
    const auto all = wallet.dismissals().list();
    if (!all)
        return failure(all);
    std::map<std::pair<KeyId, std::string>, std::string> reasons;
    for (const auto& one : *all)
        if (one.holdsOn(today))
            reasons[{one.key, one.rule}] = one.reason;
    return reasons;
}

} // namespace

Result<std::vector<Finding>> examine(Wallet& wallet, Date today, Dismissed dismissed, const CancelToken& cancel)
{
    const auto providers = wallet.providers().known();
    if (!providers)
        return failure(providers);
    const auto facts = factsOf(wallet, *providers, today);
    if (!facts)
        return failure(facts);
    const auto reasons = dismissedOn(wallet, today);
    if (!reasons)
        return failure(reasons);
    std::vector<Finding> findings;
    const auto judge = [&](const Key& key) {
        if (key.status == KeyStatus::Revoked)
            return;
        for (const auto& rule : healthRules()) {
            auto text = rule.judge(key, *facts);
            if (!text)
                continue;
            Finding finding{rule.name, rule.severity, key.id, key.name, std::move(text->title), std::move(text->detail),
                std::move(text->action), {}};
            if (const auto reason = reasons->find({key.id, std::string(rule.name)}); reason != reasons->end())
                finding.dismissed = reason->second;
            if (!finding.dismissed || dismissed == Dismissed::Included)
                findings.push_back(std::move(finding));
        }
    };
    if (auto ok = wallet.keys().forEach({}, judge, cancel); !ok)
        return failure(ok);
    std::stable_sort(
        findings.begin(), findings.end(), [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
    return findings;
}

std::vector<std::string_view> ruleNames()
{
    std::vector<std::string_view> names;
    for (const auto& rule : healthRules())
        names.push_back(rule.name);
    return names;
}

Result<void> dismiss(
    Wallet& wallet, const KeyId& key, std::string_view rule, std::string_view reason, std::optional<Date> until)
{
    const auto names = ruleNames();
    if (std::find(names.begin(), names.end(), rule) == names.end())
        return tl::unexpected<Error>(Error{ErrorCode::NoSuchRule, std::string(rule), {names.begin(), names.end()}, {}});
    return wallet.dismissals().dismiss(key, rule, reason, until);
}

} // namespace keyfold
