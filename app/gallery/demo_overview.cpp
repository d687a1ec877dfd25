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

/// As the rule says it.
Message said(const char* english, int count = Message::noCount)
{
    return {"keyfold::health_rules::Health", english, count};
}

void addFinding(ui::Overview& overview, std::size_t key, std::string_view rule, Severity severity, Message title,
    Message detail, Message action)
{
    const auto about = demoSummaries().at(key);
    overview.findings.push_back(
        {rule, severity, about.id, about.name, std::move(title), std::move(detail), std::move(action), {}});
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
    addFinding(overview, 10, "incident-open", Severity::Critical, said("Incident open"),
        said("%n steps are not done.", 4), said("Go on with its steps."));
    addFinding(overview, 18, "granted-to-left", Severity::Critical, said("Known to somebody who left"),
        said("%1 knows the value.").arg("Bright Agency"), said("Rotate it."));
    addFinding(overview, 0, "rotation-overdue", Severity::Warning, said("Rotation overdue"),
        said("It was due %n days ago.", 3), said("Rotate it."));
    addFinding(overview, 4, "rotation-half-done", Severity::Warning, said("Rotation half done"),
        said("It was started %n days ago.", 3), said("Change the places over, and finish it."));
    addFinding(overview, 1, "several-consumers", Severity::Warning, said("Used in several places"),
        said("It is used in %n places, which all stop when it leaks.", 2),
        said("Make a key of its own for each place."));
    addFinding(overview, 12, "value-reused", Severity::Warning, said("Value used twice"),
        said("The same value is stored as %1.").arg("Google Maps – Address check"),
        said("Make a key of its own for each use."));
    addFinding(overview, 8, "origin-insecure", Severity::Warning, said("Came by e-mail"),
        said("Others may have read it on its way."), said("Rotate it."));
    addFinding(overview, 23, "no-ip-allowlist", Severity::Info, said("Works from anywhere"),
        said("%1 can limit it to addresses.").arg("AWS"), said("List the addresses that use it, there and here."));
    addFinding(overview, 14, "no-owner", Severity::Info, said("Nobody looks after it"), {}, said("Note who does."));
    return overview;
}

} // namespace keyfold::gallery
