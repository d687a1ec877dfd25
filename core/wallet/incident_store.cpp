// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/incident_store.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/wallet/key_rows.h"
#include "core/wallet/wallet_session.h"

namespace keyfold {

namespace {

constexpr const char* columns = "SELECT incident.row, incident.id, key.id, key.name, what, loss, opened, closed"
                                " FROM incident JOIN key ON key.row = incident.key";

struct Stored {
    std::int64_t row = 0;
    Incident incident;
};

Stored storedFrom(const Statement& at)
{
    Stored stored;
    stored.row = at.integer(0);
    auto& incident = stored.incident;
    incident.id = IncidentId::fromBytes(at.blob(1)).value_or(IncidentId());
    incident.key = KeyId::fromBytes(at.blob(2)).value_or(KeyId());
    incident.keyName = at.text(3);
    incident.what = at.text(4);
    incident.loss = at.text(5);
    incident.opened = momentFromStored(at.integer(6));
    if (const auto closed = at.optionalInteger(7))
        incident.closed = momentFromStored(*closed);
    return stored;
}

Result<void> readSteps(const Database& database, Stored& stored)
{
    auto statement = database.cached("SELECT step, done, actor, note FROM incident_step WHERE incident = ?");
    if (!statement)
        return failure(statement);
    auto& done = stored.incident.done;
    const auto ok = (*statement)->bind(0, stored.row).forEachRow([&](const Statement& at) {
        if (const auto step = incidentStepNamed(at.text(0)))
            done.push_back({*step, momentFromStored(at.integer(1)), std::string(at.text(2)), std::string(at.text(3))});
    });
    std::sort(done.begin(), done.end(), [](const auto& a, const auto& b) { return a.step < b.step; });
    return ok;
}

Result<std::vector<Stored>> read(const Database& database, Statement& statement)
{
    std::vector<Stored> all;
    if (auto ok = statement.forEachRow([&](const Statement& at) { all.push_back(storedFrom(at)); }); !ok)
        return failure(ok);
    for (auto& stored : all)
        if (auto ok = readSteps(database, stored); !ok)
            return failure(ok);
    return all;
}

Result<std::vector<Stored>> ofKey(const Database& database, const KeyId& key)
{
    auto statement = database.prepare(
        std::string(columns) + " WHERE key.id = ? ORDER BY closed IS NOT NULL, incident.row DESC");
    if (!statement)
        return failure(statement);
    statement->bind(0, key.bytes());
    return read(database, *statement);
}

Result<std::string> nameOfKey(const Database& database, const KeyId& id)
{
    auto statement = database.cached("SELECT name FROM key WHERE id = ?");
    if (!statement)
        return failure(statement);
    const auto found = (*statement)->bind(0, id.bytes()).step();
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NoSuchKey, id.text());
    std::string name((*statement)->text(0));
    (*statement)->reset();
    return name;
}

Result<Stored> openOne(const Database& database, const KeyId& key)
{
    const auto name = nameOfKey(database, key);
    if (!name)
        return failure(name);
    auto all = ofKey(database, key);
    if (!all)
        return failure(all);
    if (all->empty() || all->front().incident.closed)
        return failure(ErrorCode::NoOpenIncident, *name);
    return std::move(all->front());
}

Result<void> changeStatus(const Database& database, const KeyId& key, KeyStatus from, KeyStatus to)
{
    auto statement = database.prepare("UPDATE key SET status = ? WHERE id = ? AND status = ?");
    if (!statement)
        return failure(statement);
    return statement->bind(0, nameOf(to)).bind(1, key.bytes()).bind(2, nameOf(from)).run();
}

Result<void> insertStep(WalletSession& session, std::int64_t incident, IncidentStep step, std::string_view note)
{
    auto statement = session.database().prepare(
        "INSERT INTO incident_step (incident, step, done, actor, note) VALUES (?1, ?2, ?3, ?4, ?5)"
        " ON CONFLICT DO UPDATE SET note = excluded.note");
    if (!statement)
        return failure(statement);
    statement->bind(0, incident).bind(1, nameOf(step)).bind(2, toStored(session.clock().now()));
    return statement->bind(3, session.actor()).bind(4, note).run();
}

std::string withNote(std::string_view first, std::string_view note)
{
    return note.empty() ? std::string(first) : std::string(first) + ": " + std::string(note);
}

} // namespace

Result<Incident> IncidentStore::open(const KeyId& key, std::string_view what)
{
    const std::string text(trimmed(what));
    if (auto ok = checkLine("what happened", text); !ok)
        return failure(ok);
    const auto& database = m_session.database();
    const auto saved = m_session.change([&]() -> Result<void> {
        const auto name = nameOfKey(database, key);
        if (!name)
            return failure(name);
        const auto there = isOpen(key);
        if (!there)
            return failure(there);
        if (*there)
            return failure(ErrorCode::IncidentOpen, *name);
        auto statement = database.prepare("INSERT INTO incident (id, key, what, loss, opened)"
                                          " SELECT ?, row, ?, '', ? FROM key WHERE id = ?");
        if (!statement)
            return failure(statement);
        const auto id = IncidentId::random(m_session.random());
        statement->bind(0, id.bytes()).bind(1, text).bind(2, toStored(m_session.clock().now())).bind(3, key.bytes());
        if (auto ok = statement->run(); !ok)
            return ok;
        if (auto ok = changeStatus(database, key, KeyStatus::Active, KeyStatus::Compromised); !ok)
            return ok;
        return m_session.appendEvent(Action::IncidentOpened, &key, *name, text);
    });
    if (!saved)
        return failure(saved);
    return newestOf(key);
}

Result<void> IncidentStore::stepDone(const KeyId& key, IncidentStep step, std::string_view note)
{
    const std::string text(trimmed(note));
    if (auto ok = checkLine("the note", text); !ok)
        return ok;
    return m_session.change([&]() -> Result<void> {
        const auto stored = openOne(m_session.database(), key);
        if (!stored)
            return failure(stored);
        if (auto ok = insertStep(m_session, stored->row, step, text); !ok)
            return ok;
        return m_session.appendEvent(
            Action::IncidentStepDone, &key, stored->incident.keyName, withNote(nameOf(step), text));
    });
}

Result<void> IncidentStore::noteLoss(const KeyId& key, std::string_view loss)
{
    const std::string text(trimmed(loss));
    if (auto ok = checkLine("the loss", text); !ok)
        return ok;
    return m_session.change([&]() -> Result<void> {
        const auto stored = openOne(m_session.database(), key);
        if (!stored)
            return failure(stored);
        auto statement = m_session.database().prepare("UPDATE incident SET loss = ? WHERE row = ?");
        if (!statement)
            return failure(statement);
        if (auto ok = statement->bind(0, text).bind(1, stored->row).run(); !ok)
            return ok;
        return m_session.appendEvent(
            Action::IncidentStepDone, &key, stored->incident.keyName, withNote("what was lost", text));
    });
}

Result<Incident> IncidentStore::close(const KeyId& key, IncidentEnd end)
{
    const auto& database = m_session.database();
    const auto saved = m_session.change([&]() -> Result<void> {
        const auto stored = openOne(database, key);
        if (!stored)
            return failure(stored);
        auto statement = database.prepare("UPDATE incident SET closed = ? WHERE row = ?");
        if (!statement)
            return failure(statement);
        if (auto ok = statement->bind(0, toStored(m_session.clock().now())).bind(1, stored->row).run(); !ok)
            return ok;
        const bool safe = end == IncidentEnd::FalseAlarm || stored->incident.doneAt(IncidentStep::Replace) != nullptr;
        if (safe)
            if (auto ok = changeStatus(database, key, KeyStatus::Compromised, KeyStatus::Active); !ok)
                return ok;
        return m_session.appendEvent(Action::IncidentClosed, &key, stored->incident.keyName,
            end == IncidentEnd::FalseAlarm ? "false alarm" : "");
    });
    if (!saved)
        return failure(saved);
    return newestOf(key);
}

Result<std::vector<Incident>> IncidentStore::list() const
{
    const auto snapshot = Snapshot::take(m_session.database());
    if (!snapshot)
        return failure(snapshot);
    auto statement = m_session.database().prepare(
        std::string(columns) + " ORDER BY closed IS NOT NULL, opened DESC, incident.row DESC");
    if (!statement)
        return failure(statement);
    auto all = read(m_session.database(), *statement);
    if (!all)
        return failure(all);
    std::vector<Incident> incidents;
    for (auto& stored : *all)
        incidents.push_back(std::move(stored.incident));
    return incidents;
}

Result<Incident> IncidentStore::newestOf(const KeyId& key) const
{
    const auto snapshot = Snapshot::take(m_session.database());
    if (!snapshot)
        return failure(snapshot);
    const auto name = nameOfKey(m_session.database(), key);
    if (!name)
        return failure(name);
    auto all = ofKey(m_session.database(), key);
    if (!all)
        return failure(all);
    if (all->empty())
        return failure(ErrorCode::NoOpenIncident, *name);
    return std::move(all->front().incident);
}

Result<void> IncidentStore::tickOff(const KeyId& key, IncidentStep step, std::string_view note)
{
    const auto stored = openOne(m_session.database(), key);
    if (!stored)
        return stored.error().code == ErrorCode::NoOpenIncident ? Result<void>() : failure(stored);
    if (stored->incident.doneAt(step) != nullptr)
        return {};
    if (auto ok = insertStep(m_session, stored->row, step, note); !ok)
        return ok;
    return m_session.appendEvent(
        Action::IncidentStepDone, &key, stored->incident.keyName, withNote(nameOf(step), note));
}

Result<bool> IncidentStore::isOpen(const KeyId& key) const
{
    const auto all = ofKey(m_session.database(), key);
    if (!all)
        return failure(all);
    return !all->empty() && !all->front().incident.closed;
}

} // namespace keyfold
