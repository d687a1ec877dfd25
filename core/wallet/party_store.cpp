// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/party_store.h"

#include <algorithm>
#include <tuple>

#include "core/base/text.h"
#include "core/wallet/key_rows.h"
#include "core/wallet/wallet_session.h"

namespace keyfold {

namespace {

constexpr const char* columns = "SELECT id, name, email, recipient, created, left_on FROM party";

Party partyFrom(const Statement& at)
{
    Party party;
    party.id = PartyId::fromBytes(at.blob(0)).value_or(PartyId());
    party.name = at.text(1);
    party.email = at.text(2);
    party.recipient = at.text(3);
    party.created = momentFromStored(at.integer(4));
    party.leftOn = at.optionalDate(5);
    return party;
}

Result<std::vector<Party>> read(Statement& statement)
{
    std::vector<Party> parties;
    if (auto ok = statement.forEachRow([&](const Statement& at) { parties.push_back(partyFrom(at)); }); !ok)
        return failure(ok);
    return parties;
}

Result<void> validate(const Party& party)
{
    if (party.name.empty())
        return failure(ErrorCode::NameEmpty);
    for (const auto& [text, what] : {std::pair(&party.name, "the name"), std::pair(&party.email, "the e-mail address"),
             std::pair(&party.recipient, "the recipient")}) {
        if (!isCleanUtf8(*text))
            return failure(ErrorCode::TextNotUtf8, what);
        if (text->size() > KeyLimits::nameBytes)
            return failure(ErrorCode::TextTooLong,
                std::string(what) + ", which may have " + std::to_string(KeyLimits::nameBytes) + " bytes");
    }
    return {};
}

struct RowOfParty {
    std::int64_t row = 0;
    Party party;
};

Result<RowOfParty> rowOf(const Database& database, const PartyId& id)
{
    auto statement = database.cached(
        "SELECT id, name, email, recipient, created, left_on, row FROM party WHERE id = ?");
    if (!statement)
        return failure(statement);
    const auto found = (*statement)->bind(0, id.bytes()).step();
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NoSuchParty, id.text());
    RowOfParty party{(*statement)->integer(6), partyFrom(**statement)};
    (*statement)->reset();
    return party;
}

void tidy(Party& party)
{
    party.name = trimmed(party.name);
    party.email = trimmed(party.email);
    party.recipient = trimmed(party.recipient);
}

/// But for the party in `row`.
Result<void> checkNameIsFree(const Database& database, const std::string& name, std::int64_t row)
{
    auto statement = database.prepare("SELECT 1 FROM party WHERE name_folded = ? AND row <> ?");
    if (!statement)
        return failure(statement);
    const auto foldedName = folded(name);
    const auto found = statement->bind(0, foldedName).bind(1, row).step();
    if (!found)
        return failure(found);
    if (*found)
        return failure(ErrorCode::PartyTaken, name);
    return {};
}

/// For the history: "name (now Bright Agency Ltd), public key".
std::string changedParts(const Party& before, const Party& after)
{
    std::string parts;
    const auto add = [&parts](bool changed, const std::string& part) {
        if (changed)
            parts += (parts.empty() ? "" : ", ") + part;
    };
    add(before.name != after.name, "name (now " + after.name + ")");
    add(before.email != after.email, "e-mail address");
    add(before.recipient != after.recipient, "public key");
    return parts;
}

/// What a grant has to know of its key.
struct GrantedKey {
    std::int64_t row = 0;
    std::string name;
    std::int64_t version = 0; ///< the current one
};

Result<GrantedKey> grantedKey(const Database& database, const KeyId& id)
{
    auto statement = database.cached(
        "SELECT row, name, (SELECT max(number) FROM version WHERE version.key = key.row) FROM key WHERE id = ?");
    if (!statement)
        return failure(statement);
    const auto found = (*statement)->bind(0, id.bytes()).step();
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NoSuchKey, id.text());
    GrantedKey key{(*statement)->integer(0), std::string((*statement)->text(1)), (*statement)->integer(2)};
    (*statement)->reset();
    return key;
}

constexpr const char* heldColumns =
    "SELECT key.id, key.name, key.provider, key.environment, key.privilege, key.expires, key.next_rotation,"
    " key.status, grant.version, grant.since, grant.until, grant.ended, grant.how, party.name,"
    " (SELECT max(number) FROM version WHERE version.key = key.row)"
    " FROM grant JOIN key ON key.row = grant.key JOIN party ON party.row = grant.party";

Result<std::vector<HeldKey>> readHeld(Statement& statement)
{
    std::vector<HeldKey> held;
    const auto ok = statement.forEachRow([&](const Statement& at) {
        HeldKey one;
        one.key = key_rows::summaryFrom(at);
        one.grant.version = static_cast<int>(at.integer(8));
        one.grant.since = at.date(9);
        one.grant.until = at.optionalDate(10);
        one.grant.ended = at.optionalDate(11);
        one.grant.how = at.text(12);
        one.grant.party = at.text(13);
        one.knowsCurrentValue = one.key.status != KeyStatus::Revoked && at.integer(14) == one.grant.version;
        held.push_back(std::move(one));
    });
    if (!ok)
        return failure(ok);
    return held;
}

/// Smaller is worse: what comes first in a list of things to do.
auto urgency(const HeldKey& held)
{
    const int privilege = held.key.privilege ? 2 - static_cast<int>(*held.key.privilege) : 3;
    return std::tuple(!held.knowsCurrentValue, privilege, held.key.environment != "live", held.key.name);
}

} // namespace

Result<Party> PartyStore::add(Party party)
{
    tidy(party);
    if (auto ok = validate(party); !ok)
        return failure(ok);
    if (party.id == PartyId())
        party.id = PartyId::random(m_session.random());
    party.created = m_session.clock().now();
    const auto name = folded(party.name);
    const auto saved = m_session.change([&]() -> Result<void> {
        if (auto ok = checkNameIsFree(m_session.database(), party.name, 0); !ok)
            return ok;
        auto statement = m_session.database().prepare(
            "INSERT INTO party (id, name, name_folded, email, recipient, created) VALUES (?, ?, ?, ?, ?, ?)");
        if (!statement)
            return failure(statement);
        statement->bind(0, party.id.bytes()).bind(1, party.name).bind(2, name).bind(3, party.email);
        if (auto ok = statement->bind(4, party.recipient).bind(5, toStored(party.created)).run(); !ok)
            return ok;
        return m_session.appendEvent(Action::PartyAdded, nullptr, {}, party.name);
    });
    if (!saved)
        return failure(saved);
    return party;
}

Result<Party> PartyStore::update(Party party)
{
    tidy(party);
    if (auto ok = validate(party); !ok)
        return failure(ok);
    const auto& database = m_session.database();
    const auto stored = rowOf(database, party.id);
    if (!stored)
        return failure(stored);
    const auto& before = stored->party;
    const auto parts = changedParts(before, party);
    if (parts.empty())
        return before;
    const auto saved = m_session.change([&]() -> Result<void> {
        if (auto ok = checkNameIsFree(database, party.name, stored->row); !ok)
            return ok;
        auto statement = database.prepare(
            "UPDATE party SET name = ?, name_folded = ?, email = ?, recipient = ? WHERE row = ?");
        if (!statement)
            return failure(statement);
        const auto name = folded(party.name);
        statement->bind(0, party.name).bind(1, name).bind(2, party.email).bind(3, party.recipient).bind(4, stored->row);
        if (auto ok = statement->run(); !ok)
            return ok;
        return m_session.appendEvent(Action::PartyEdited, nullptr, {}, before.name + ": " + parts);
    });
    if (!saved)
        return failure(saved);
    return before;
}

Result<std::vector<Party>> PartyStore::list() const
{
    auto statement = m_session.database().prepare(std::string(columns) + " ORDER BY name_folded");
    if (!statement)
        return failure(statement);
    return read(*statement);
}

Result<Party> PartyStore::find(std::string_view nameOrPart) const
{
    const std::string typed(trimmed(nameOrPart));
    const auto part = folded(typed);
    auto statement = m_session.database().prepare(std::string(columns)
        + " WHERE ?1 <> '' AND instr(name_folded, ?1) > 0 ORDER BY name_folded <> ?1, name_folded LIMIT 20");
    if (!statement)
        return failure(statement);
    statement->bind(0, part);
    auto fitting = read(*statement);
    if (!fitting)
        return failure(fitting);
    if (fitting->size() == 1 || (!fitting->empty() && folded(fitting->front().name) == part))
        return fitting->front();
    Error error{ErrorCode::NoSuchParty, typed, {}, {}};
    for (auto& party : *fitting)
        error.candidates.push_back(std::move(party.name));
    return tl::unexpected<Error>(std::move(error));
}

Result<std::vector<HeldKey>> PartyStore::heldBy(const PartyId& party) const
{
    auto statement = m_session.database().prepare(std::string(heldColumns) + " WHERE party.id = ?");
    if (!statement)
        return failure(statement);
    statement->bind(0, party.bytes());
    auto held = readHeld(*statement);
    if (held)
        std::sort(
            held->begin(), held->end(), [](const HeldKey& a, const HeldKey& b) { return urgency(a) < urgency(b); });
    return held;
}

Result<std::vector<HeldKey>> PartyStore::endingBy(Date last) const
{
    auto statement = m_session.database().prepare(std::string(heldColumns)
        + " WHERE grant.until <= ? AND grant.ended IS NULL ORDER BY grant.until, key.name_folded");
    if (!statement)
        return failure(statement);
    statement->bind(0, last);
    auto held = readHeld(*statement);
    if (held)
        std::erase_if(*held, [](const HeldKey& one) { return !one.knowsCurrentValue; });
    return held;
}

Result<void> PartyStore::give(const KeyId& id, const PartyId& party, std::optional<Date> until, std::string_view how)
{
    const auto& database = m_session.database();
    return m_session.change([&]() -> Result<void> {
        const auto key = grantedKey(database, id);
        if (!key)
            return failure(key);
        const auto to = rowOf(database, party);
        if (!to)
            return failure(to);
        if (to->party.leftOn)
            return failure(ErrorCode::PartyLeft, to->party.name);
        // With the plus by the key's index: a key has few grants, a party may have thousands.
        auto present = database.cached(
            "DELETE FROM grant WHERE key = ? AND +party = ? AND version = ? AND ended IS NULL RETURNING since");
        if (!present)
            return failure(present);
        const auto had = (*present)->bind(0, key->row).bind(1, to->row).bind(2, key->version).step();
        if (!had)
            return failure(had);
        const std::int64_t since = *had ? (*present)->integer(0) : m_session.clock().today().dayNumber();
        (*present)->reset();
        auto statement = database.cached(
            "INSERT INTO grant (key, version, party, how, since, until) VALUES (?, ?, ?, ?, ?, ?)");
        if (!statement)
            return failure(statement);
        (*statement)->bind(0, key->row).bind(1, key->version).bind(2, to->row).bind(3, how).bind(4, since);
        if (until)
            (*statement)->bind(5, until->dayNumber());
        if (auto ok = (*statement)->run(); !ok)
            return ok;
        return m_session.appendEvent(
            Action::GrantMade, &id, key->name, to->party.name + (until ? ", until " + until->toIso() : std::string()));
    });
}

Result<void> PartyStore::end(const KeyId& id, const PartyId& party)
{
    const auto& database = m_session.database();
    return m_session.change([&]() -> Result<void> {
        const auto key = grantedKey(database, id);
        if (!key)
            return failure(key);
        const auto from = rowOf(database, party);
        if (!from)
            return failure(from);
        auto statement = database.prepare(
            "UPDATE grant SET ended = ? WHERE key = ? AND +party = ? AND ended IS NULL RETURNING row");
        if (!statement)
            return failure(statement);
        statement->bind(0, m_session.clock().today().dayNumber()).bind(1, key->row).bind(2, from->row);
        int ended = 0;
        if (auto ok = statement->forEachRow([&](const Statement&) { ++ended; }); !ok)
            return ok;
        if (ended == 0)
            return failure(ErrorCode::NoSuchGrant, from->party.name);
        return m_session.appendEvent(Action::GrantEnded, &id, key->name, from->party.name);
    });
}

Result<std::vector<HeldKey>> PartyStore::leave(const PartyId& party)
{
    const auto& database = m_session.database();
    const auto present = rowOf(database, party);
    if (!present)
        return failure(present);
    if (!present->party.leftOn) {
        const auto saved = m_session.change([&]() -> Result<void> {
            auto statement = database.prepare("UPDATE party SET left_on = ? WHERE row = ?");
            if (!statement)
                return failure(statement);
            if (auto ok = statement->bind(0, m_session.clock().today().dayNumber()).bind(1, present->row).run(); !ok)
                return ok;
            return m_session.appendEvent(Action::PartyLeft, nullptr, {}, present->party.name);
        });
        if (!saved)
            return failure(saved);
    }
    auto held = heldBy(party);
    if (held)
        std::erase_if(*held, [](const HeldKey& one) { return !one.knowsCurrentValue; });
    return held;
}

} // namespace keyfold
