// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/health.h"

#include <algorithm>
#include <tuple>

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

Result<HealthFacts> factsOf(Wallet& wallet, Date today)
{
    auto naming = conventionOf(wallet);
    if (!naming)
        return failure(naming);
    HealthFacts facts{today, Catalogue::builtIn(), Recogniser::builtIn(), std::move(*naming), {}, {}};
    const auto parties = wallet.parties().list();
    if (!parties)
        return failure(parties);
    for (const auto& party : *parties)
        if (party.leftOn)
            facts.partiesGone.insert(party.name);
    const auto groups = wallet.keys().sharedValues();
    if (!groups)
        return failure(groups);
    for (const auto& group : *groups)
        for (const auto& key : group)
            for (const auto& other : group)
                if (other.id != key.id)
                    facts.sameValue[key.id].push_back(other);
    return facts;
}

} // namespace

Result<std::vector<Finding>> examine(Wallet& wallet, Date today)
{
    const auto facts = factsOf(wallet, today);
    if (!facts)
        return failure(facts);
    std::vector<Finding> findings;
    const auto judge = [&](const Key& key) {
        if (key.status == KeyStatus::Revoked)
            return;
        for (const auto& rule : healthRules())
            if (auto text = rule.judge(key, *facts))
                findings.push_back({rule.name, rule.severity, key.id, key.name, std::move(text->title),
                    std::move(text->detail), std::move(text->action)});
    };
    if (auto ok = wallet.keys().forEach({}, judge); !ok)
        return failure(ok);
    std::stable_sort(
        findings.begin(), findings.end(), [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
    return findings;
}

} // namespace keyfold
