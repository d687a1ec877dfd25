// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/people_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace keyfold::ui {

namespace {

class People {
    Q_DECLARE_TR_FUNCTIONS(PeopleRows)
};

bool isKnown(const HeldKey& held)
{
    return held.knowsCurrentValue && held.key.status != KeyStatus::Revoked;
}

TaskRow heldRow(const HeldKey& held, Date today)
{
    TaskRow row;
    row.owner = toQString(held.key.provider.empty() ? held.key.name : held.key.provider);
    row.title = toQString(held.key.name);
    row.key = held.key.id;
    row.aside = held.key.privilege ? privilegeName(*held.key.privilege) : QString();
    QStringList parts{People::tr("Has it since %1").arg(dayText(held.grant.since, today))};
    if (!held.grant.how.empty())
        parts.append(howText(held.grant.how));
    row.line = parts.join(QStringLiteral(", "));
    return row;
}

QString partyLine(const PersonSummary& person, Date today)
{
    if (person.party.leftOn)
        return People::tr("Left on %1").arg(dayText(*person.party.leftOn, today));
    if (person.until && *person.until < today)
        return People::tr("Was to end on %1").arg(dayText(*person.until, today));
    if (person.until)
        return People::tr("Until %1").arg(dayText(*person.until, today));
    return person.party.email.empty() ? People::tr("No end date") : toQString(person.party.email);
}

} // namespace

Result<PersonDetail> readPerson(Wallet& wallet, const PartyId& id, Date today)
{
    auto parties = wallet.parties().list();
    if (!parties)
        return failure(std::move(parties));
    const auto found = std::ranges::find(*parties, id, &Party::id);
    if (found == parties->end())
        return failure(ErrorCode::NoSuchParty);
    auto held = wallet.parties().heldBy(id);
    if (!held)
        return failure(std::move(held));
    return PersonDetail{*found, std::move(*held), today};
}

std::vector<TaskRow> peopleRows(const std::vector<PersonSummary>& people, Date today)
{
    std::vector<TaskRow> rows;
    for (const auto& person : people) {
        TaskRow row;
        row.kind = TaskRow::Kind::Person;
        row.party = person.party.id;
        row.owner = toQString(person.party.name);
        row.title = row.owner;
        row.line = partyLine(person, today);
        row.aside = person.keys == 0 ? QString() : keysText(person.keys);
        row.action = TaskAction::SeePerson;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TaskRow> accessRows(const PersonDetail& person)
{
    std::vector<TaskRow> rows;
    for (const auto& held : person.held) {
        if (!isKnown(held) || held.grant.ended || person.party.leftOn)
            continue;
        auto row = heldRow(held, person.today);
        if (held.grant.until) {
            const bool over = *held.grant.until < person.today;
            const auto day = dayText(*held.grant.until, person.today);
            row.line += QStringLiteral(". ")
                + (over ? People::tr("Was to end on %1").arg(day) : People::tr("Until %1").arg(day));
            row.urgency = over ? Urgency::Warning : Urgency::None;
        }
        row.action = TaskAction::EndAccess;
        row.button = People::tr("End access");
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TaskRow> toRotateRows(const PersonDetail& person)
{
    std::vector<TaskRow> rows;
    for (const auto& held : person.held) {
        if (!isKnown(held) || (!held.grant.ended && !person.party.leftOn))
            continue;
        auto row = heldRow(held, person.today);
        const bool half = held.key.status == KeyStatus::Rotating;
        row.action = half ? TaskAction::GoOnRotating : TaskAction::Rotate;
        row.button = half ? People::tr("Continue") : People::tr("Rotate");
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TaskRow> settledRows(const PersonDetail& person)
{
    std::vector<TaskRow> rows;
    for (const auto& held : person.held) {
        if (isKnown(held))
            continue;
        auto row = heldRow(held, person.today);
        row.aside = People::tr("Done");
        row.line = held.key.status == KeyStatus::Revoked ? People::tr("Revoked at the provider")
                                                         : People::tr("Replaced since: they know an old value");
        row.action = TaskAction::SeeKey;
        rows.push_back(std::move(row));
    }
    return rows;
}

QString howText(const std::string& how)
{
    if (how == "handoff")
        return People::tr("by handoff");
    if (how == "handoff, passphrase by phone")
        return People::tr("by handoff, the passphrase by phone");
    if (how == "handoff, passphrase in person")
        return People::tr("by handoff, the passphrase in person");
    if (how == "handoff, passphrase by messenger")
        return People::tr("by handoff, the passphrase in another messenger");
    if (how == "email")
        return People::tr("by e-mail");
    if (how == "chat")
        return People::tr("by chat");
    if (how == "phone")
        return People::tr("by phone");
    if (how == "in person")
        return People::tr("in person");
    return toQString(how);
}

std::vector<std::string> waysToGive()
{
    return {"handoff", "in person", "phone", "chat", "email"};
}

} // namespace keyfold::ui
