// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/overview.h"

#include <algorithm>
#include <set>

#include "core/health/health.h"

namespace keyfold::ui {

namespace {

Result<void> addFindings(Overview& overview, Wallet& wallet, const CancelToken& cancel)
{
    auto findings = examine(wallet, overview.today, Dismissed::Included, cancel);
    if (!findings)
        return failure(findings);
    const auto dismissals = wallet.dismissals().list();
    if (!dismissals)
        return failure(dismissals);
    for (auto& finding : *findings) {
        if (!finding.dismissed) {
            overview.findings.push_back(std::move(finding));
            continue;
        }
        const auto made = std::ranges::find_if(*dismissals,
            [&](const auto& dismissal) { return dismissal.key == finding.key && dismissal.rule == finding.rule; });
        const auto until = made == dismissals->end() ? std::nullopt : made->until;
        overview.dismissed.push_back({std::move(finding), until});
    }
    return {};
}

Result<void> addKeys(Overview& overview, Wallet& wallet)
{
    const auto keys = wallet.keys().list();
    if (!keys)
        return failure(keys);
    overview.keys = static_cast<int>(keys->size());
    std::set<KeyId> wanted;
    for (const auto& finding : overview.findings)
        wanted.insert(finding.key);
    for (const auto& dismissed : overview.dismissed)
        wanted.insert(dismissed.finding.key);
    for (const auto& key : *keys) {
        if (wanted.contains(key.id))
            overview.concerned.emplace(key.id, key);
        if (key.status == KeyStatus::Compromised)
            overview.leaked.push_back(key);
        if (key.status != KeyStatus::Rotating)
            continue;
        const auto state = wallet.rotations().state(key.id);
        if (!state)
            return failure(state);
        if (!*state)
            continue;
        const auto& steps = (*state)->consumers;
        const auto done = std::ranges::count_if(steps, [](const auto& step) { return step.done.has_value(); });
        overview.rotations.push_back(
            {key, static_cast<int>(done), static_cast<int>(steps.size()), localDay((*state)->started)});
    }
    return {};
}

Result<void> addPeople(Overview& overview, Wallet& wallet)
{
    const auto parties = wallet.parties().list();
    if (!parties)
        return failure(parties);
    for (const auto& party : *parties) {
        const auto held = wallet.parties().heldBy(party.id);
        if (!held)
            return failure(held);
        PersonSummary person{party, 0, {}};
        for (const auto& [key, grant, knows] : *held) {
            if (!knows || key.status == KeyStatus::Revoked)
                continue;
            ++person.keys;
            if (grant.ended || !grant.until)
                continue;
            if (!person.until || *grant.until < *person.until)
                person.until = grant.until;
            if (grant.until->daysSince(overview.today) <= Overview::days)
                overview.ends.push_back({key, party.name, *grant.until});
        }
        overview.people.push_back(std::move(person));
    }
    std::ranges::stable_sort(overview.ends, {}, &AccessEnd::date);
    return {};
}

} // namespace

int Overview::keysInOrder() const
{
    std::set<KeyId> wanting;
    for (const auto& finding : findings)
        if (finding.severity != keyfold::Severity::Info)
            wanting.insert(finding.key);
    return keys - static_cast<int>(wanting.size());
}

Result<Overview> readOverview(Wallet& wallet, Date today, const CancelToken& cancel)
{
    Overview overview;
    overview.today = today;
    auto due = wallet.rotations().due(Overview::days);
    if (!due)
        return failure(std::move(due));
    overview.due = std::move(*due);
    if (auto ok = addFindings(overview, wallet, cancel); !ok)
        return failure(std::move(ok));
    if (auto ok = addKeys(overview, wallet); !ok)
        return failure(std::move(ok));
    auto incidents = wallet.incidents().list();
    if (!incidents)
        return failure(std::move(incidents));
    overview.incidents = std::move(*incidents);
    if (auto ok = addPeople(overview, wallet); !ok)
        return failure(std::move(ok));
    return overview;
}

} // namespace keyfold::ui
