// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/demo_overview.h"

#include <algorithm>

#include "app/gallery/demo_keys.h"

namespace keyfold::gallery {

namespace {

PartyId partyId(std::uint8_t number)
{
    return PartyId::fromBytes(Bytes(16, number)).value_or(PartyId());
}

ui::PersonSummary person(std::uint8_t number, const char* name, int keys, std::optional<int> until = {})
{
    ui::PersonSummary person;
    person.party.id = partyId(number);
    person.party.name = name;
    person.keys = keys;
    if (until)
        person.until = demoToday().plusDays(*until);
    return person;
}

void addFinding(ui::Overview& overview, std::size_t key, std::string_view rule, Severity severity, const char* title,
    const char* detail, const char* action)
{
    const auto about = demoSummaries().at(key);
    overview.findings.push_back({rule, severity, about.id, about.name, title, detail, action});
    overview.concerned.emplace(about.id, about);
}

} // namespace

ui::Overview demoOverview()
{
    ui::Overview overview;
    overview.today = demoToday();
    const auto keys = demoSummaries();
    overview.keys = static_cast<int>(keys.size());
    for (const auto& key : keys) {
        const auto date = key.expires ? key.expires : key.nextRotation;
        if (key.status == KeyStatus::Compromised)
            overview.leaked.push_back(key);
        if (key.status == KeyStatus::Rotating)
            overview.rotations.push_back({key, 2, 3, demoToday().plusDays(-3)});
        if (date)
            overview.due.push_back({key, key.expires ? DueKey::Why::Expiry : DueKey::Why::Rotation, *date,
                date->daysSince(demoToday()), 0, {}});
    }
    std::ranges::stable_sort(overview.due, {}, &DueKey::date);
    Incident leak;
    leak.key = keys[10].id;
    leak.keyName = keys[10].name;
    leak.what = "Seen in a forwarded e-mail with the delivery rules, by Petra on 11 October.";
    leak.opened = demoToday().plusDays(-1).days() + std::chrono::hours(21) + std::chrono::minutes(40);
    leak.done = {{IncidentStep::Disable, leak.opened + std::chrono::minutes(12), "Ruth", "Deleted in the console"},
        {IncidentStep::Replace, leak.opened + std::chrono::minutes(40), "Ruth", {}}};
    overview.incidents = {leak};
    overview.people = {person(1, "Bright Agency", 4), person(2, "Ledger Lane Bookkeeping", 3, 80),
        person(3, "Mika Sato", 1, 4), person(4, "Northdock Fulfilment", 3), person(5, "Petra Holm", 2)};
    overview.people.front().party.leftOn = demoToday().plusDays(-2);
    overview.ends = {{keys[3], "Mika Sato", demoToday().plusDays(4)},
        {keys[7], "Ledger Lane Bookkeeping", demoToday().plusDays(80)}};
    addFinding(overview, 10, "incident-open", Severity::Critical, "Leaked", "Somebody else may be using it.",
        "Rotate it now, and revoke the old value.");
    addFinding(overview, 18, "granted-to-left", Severity::Critical, "Known to somebody who left",
        "Bright Agency knows the value.", "Rotate it.");
    addFinding(
        overview, 0, "rotation-overdue", Severity::Warning, "Rotation overdue", "It was due 3 days ago.", "Rotate it.");
    addFinding(overview, 4, "rotation-half-done", Severity::Warning, "Rotation half done", "It was started 3 days ago.",
        "Finish it.");
    addFinding(overview, 1, "several-consumers", Severity::Warning, "Used in several places",
        "Xero and Bookkeeping sheet use it.", "Make a key for each.");
    addFinding(overview, 12, "value-reused", Severity::Warning, "Value used twice",
        "The same value is stored as Google Maps – Address check.", "Keep one of them.");
    addFinding(overview, 8, "origin-insecure", Severity::Warning, "Came by e-mail",
        "Who reads the mailbox knows the value.", "Rotate it.");
    addFinding(overview, 23, "no-ip-allowlist", Severity::Info, "Works from anywhere", "AWS can limit it to addresses.",
        "Note them.");
    addFinding(overview, 14, "no-owner", Severity::Info, "Nobody looks after it", "", "Note who does.");
    return overview;
}

} // namespace keyfold::gallery
