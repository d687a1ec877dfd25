// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/rotation_store.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/wallet/key_rows.h"
#include "core/wallet/secret_values.h"
#include "core/wallet/wallet_session.h"

namespace keyfold {

namespace {

using key_rows::Stored;

Result<void> saveStatus(const Database& database, Stored& at, KeyStatus status)
{
    at.key.status = status;
    return key_rows::update(database, at.row, at.key);
}

/// Runs a statement whose parameters are all numbers.
Result<void> run(const Database& database, const char* sql, std::initializer_list<std::int64_t> numbers)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return failure(statement);
    int at = 0;
    for (const auto number : numbers)
        statement->bind(at++, number);
    return statement->run();
}

Result<std::optional<RotationState>> stateOf(const Database& database, std::int64_t row)
{
    auto statement = database.prepare("SELECT old_version, new_version, started FROM rotation WHERE key = ?");
    if (!statement)
        return failure(statement);
    const auto found = statement->bind(0, row).step();
    if (!found)
        return failure(found);
    if (!*found)
        return std::optional<RotationState>();
    RotationState state;
    state.oldVersion = static_cast<int>(statement->integer(0));
    state.newVersion = static_cast<int>(statement->integer(1));
    state.started = momentFromStored(statement->integer(2));
    auto places = database.prepare("SELECT name, done FROM rotation_consumer WHERE key = ? ORDER BY position");
    if (!places)
        return failure(places);
    const auto ok = places->bind(0, row).forEachRow([&](const Statement& at) {
        ConsumerStep step{std::string(at.text(0)), std::nullopt};
        if (!at.isNull(1))
            step.done = momentFromStored(at.integer(1));
        state.consumers.push_back(std::move(step));
    });
    if (!ok)
        return failure(ok);
    return std::optional(std::move(state));
}

Result<RotationState> stateUnderWay(const Database& database, const Stored& at)
{
    auto state = stateOf(database, at.row);
    if (!state)
        return failure(state);
    if (!*state)
        return failure(ErrorCode::NotRotating, at.key.name);
    return std::move(**state);
}

Result<void> noteStart(const Database& database, const Stored& at, Timestamp now)
{
    const auto& versions = at.key.versions;
    const int newest = versions.back().number;
    if (auto ok = run(database, "INSERT INTO rotation (key, old_version, new_version, started) VALUES (?, ?, ?, ?)",
            {at.row, newest - 1, newest, toStored(now)});
        !ok)
        return ok;
    auto statement = database.prepare("INSERT INTO rotation_consumer (key, position, name) VALUES (?, ?, ?)");
    if (!statement)
        return failure(statement);
    std::int64_t position = 0;
    for (const auto& consumer : at.key.consumers)
        if (auto ok = statement->bind(0, at.row).bind(1, position++).bind(2, consumer.name).run(); !ok)
            return ok;
    return {};
}

Result<void> collect(Statement& statement, DueKey::Why why, Date today, std::vector<DueKey>& due)
{
    return statement.forEachRow([&](const Statement& at) {
        const auto day = at.date(8);
        DueKey one{key_rows::summaryFrom(at), why, day, day.daysSince(today), 0, std::nullopt};
        one.leadDays = static_cast<int>(at.optionalInteger(9).value_or(0));
        if (const auto until = at.optionalDate(10))
            one.snooze = Snooze{*until, std::string(at.text(11))};
        due.push_back(std::move(one));
    });
}

/// `condition` has ?1 for the last day and $ for the column of the date.
Result<std::vector<DueKey>> dueBy(
    const Database& database, Date today, int days, std::initializer_list<const char*> conditions)
{
    std::vector<DueKey> due;
    for (const auto& [column, why] :
        {std::pair("next_rotation", DueKey::Why::Rotation), std::pair("expires", DueKey::Why::Expiry)}) {
        for (std::string condition : conditions) {
            for (auto at = condition.find('$'); at != std::string::npos; at = condition.find('$'))
                condition.replace(at, 1, column);
            auto statement = database.prepare(std::string("SELECT ") + key_rows::summaryColumns + ", " + column
                + ", revoke_lead_days, snoozed_until, snooze_reason FROM key WHERE status <> 'revoked' AND "
                + condition);
            if (!statement)
                return failure(statement);
            statement->bind(0, today.plusDays(days));
            if (auto ok = collect(*statement, why, today, due); !ok)
                return failure(ok);
        }
    }
    std::sort(due.begin(), due.end(), [](const DueKey& a, const DueKey& b) {
        return std::tie(a.days, a.key.name, a.why) < std::tie(b.days, b.key.name, b.why);
    });
    return due;
}

} // namespace

Result<void> RotationStore::refuseUsedBefore(const Key& key, const std::vector<SecretValue>& secrets) const
{
    for (const auto& secret : secrets) {
        const auto mark = secret_values::fingerprintOf(m_session, secret.value);
        auto statement = m_session.database().prepare(
            "SELECT version FROM field JOIN key ON key.row = field.key WHERE field.fingerprint = ?1 AND key.id = ?2"
            " UNION ALL SELECT version FROM purged_value JOIN key ON key.row = purged_value.key"
            " WHERE purged_value.fingerprint = ?1 AND key.id = ?2");
        if (!statement)
            return failure(statement);
        std::optional<std::int64_t> version;
        const auto ok = statement->bind(0, ByteView(mark)).bind(1, key.id.bytes()).forEachRow([&](const Statement& at) {
            version = at.integer(0);
        });
        if (!ok)
            return ok;
        if (version)
            return failure(ErrorCode::SecretUsedBefore, std::to_string(*version));
    }
    return {};
}

Result<Key> RotationStore::start(const KeyId& id, const std::vector<SecretValue>& secrets)
{
    const auto& database = m_session.database();
    Key changed;
    const auto saved = m_session.change([&]() -> Result<void> {
        auto before = key_rows::find(database, id);
        if (!before)
            return failure(before);
        const auto state = stateOf(database, before->row);
        if (!state)
            return failure(state);
        if (*state)
            return failure(ErrorCode::RotatingAlready, before->key.name);
        if (secrets.empty())
            return failure(ErrorCode::SecretEmpty);
        if (auto ok = refuseUsedBefore(before->key, secrets); !ok)
            return ok;
        auto updated = m_keys.update(before->key, secrets);
        if (!updated)
            return failure(updated);
        Stored after{before->row, std::move(*updated)};
        if (auto ok = noteStart(database, after, m_session.clock().now()); !ok)
            return ok;
        if (auto ok = saveStatus(database, after, KeyStatus::Rotating); !ok)
            return ok;
        changed = after.key;
        const auto what = "version " + std::to_string(after.key.versions.back().number);
        if (auto ok = m_incidents.tickOff(id, IncidentStep::Replace, what); !ok)
            return ok;
        return m_session.appendEvent(Action::RotationStarted, &id, after.key.name, what);
    });
    if (!saved)
        return failure(saved);
    return changed;
}

Result<void> RotationStore::consumerDone(const KeyId& id, std::string_view consumer)
{
    const auto& database = m_session.database();
    return m_session.change([&]() -> Result<void> {
        const auto at = key_rows::find(database, id);
        if (!at)
            return failure(at);
        const auto state = stateUnderWay(database, *at);
        if (!state)
            return failure(state);
        const auto wanted = folded(trimmed(consumer));
        const auto found = std::find_if(state->consumers.begin(), state->consumers.end(),
            [&](const ConsumerStep& step) { return folded(step.name) == wanted; });
        if (found == state->consumers.end()) {
            Error error{ErrorCode::NoSuchConsumer, std::string(consumer), {}, {}};
            for (const auto& step : state->consumers)
                error.candidates.push_back(step.name);
            return tl::unexpected<Error>(std::move(error));
        }
        if (found->done)
            return {};
        if (auto ok = run(database, "UPDATE rotation_consumer SET done = ? WHERE key = ? AND position = ?",
                {toStored(m_session.clock().now()), at->row, found - state->consumers.begin()});
            !ok)
            return ok;
        return m_session.appendEvent(Action::ConsumerUpdated, &id, at->key.name, found->name);
    });
}

Result<void> RotationStore::finish(const KeyId& id, bool revoked)
{
    const auto& database = m_session.database();
    return m_session.change([&]() -> Result<void> {
        auto at = key_rows::find(database, id);
        if (!at)
            return failure(at);
        const auto state = stateUnderWay(database, *at);
        const auto& versions = at->key.versions;
        const bool oldOnesStand = std::any_of(
            versions.begin(), versions.end() - 1, [](const Version& version) { return !version.revoked; });
        if (!state && !(revoked && oldOnesStand && state.error().code == ErrorCode::NotRotating))
            return failure(state);
        if (revoked)
            if (auto ok = run(database,
                    "UPDATE version SET revoked = ? WHERE key = ? AND number < ? AND revoked IS NULL",
                    {toStored(m_session.clock().now()), at->row, versions.back().number});
                !ok)
                return ok;
        if (revoked)
            if (auto ok = m_incidents.tickOff(id, IncidentStep::Disable, "old value revoked"); !ok)
                return ok;
        if (!state) // it was finished before, and only this was missing
            return m_session.appendEvent(Action::RotationFinished, &id, at->key.name, "old value revoked");
        if (auto ok = run(database, "DELETE FROM rotation WHERE key = ?", {at->row}); !ok)
            return ok;
        const auto leaked = m_incidents.isOpen(id);
        if (!leaked)
            return failure(leaked);
        if (auto ok = saveStatus(database, *at, *leaked ? KeyStatus::Compromised : KeyStatus::Active); !ok)
            return ok;
        return m_session.appendEvent(
            Action::RotationFinished, &id, at->key.name, revoked ? "old value revoked" : "old value not yet revoked");
    });
}

Result<Key> RotationStore::rotate(const KeyId& id, const std::vector<SecretValue>& secrets, bool revoked)
{
    const auto saved = m_session.change([&]() -> Result<void> {
        if (const auto started = start(id, secrets); !started)
            return failure(started);
        return finish(id, revoked);
    });
    if (!saved)
        return failure(saved);
    return m_keys.get(id);
}

Result<void> RotationStore::revoke(const KeyId& id)
{
    const auto& database = m_session.database();
    return m_session.change([&]() -> Result<void> {
        auto at = key_rows::find(database, id);
        if (!at)
            return failure(at);
        if (at->key.status == KeyStatus::Revoked)
            return {};
        if (auto ok = run(database, "UPDATE version SET revoked = ? WHERE key = ? AND revoked IS NULL",
                {toStored(m_session.clock().now()), at->row});
            !ok)
            return ok;
        if (auto ok = run(database, "UPDATE grant SET ended = ? WHERE key = ? AND ended IS NULL",
                {m_session.clock().today().dayNumber(), at->row});
            !ok)
            return ok;
        if (auto ok = run(database, "DELETE FROM rotation WHERE key = ?", {at->row}); !ok)
            return ok;
        if (auto ok = saveStatus(database, *at, KeyStatus::Revoked); !ok)
            return ok;
        if (auto ok = m_incidents.tickOff(id, IncidentStep::Disable, "revoked"); !ok)
            return ok;
        return m_session.appendEvent(Action::KeyRevoked, &id, at->key.name, {});
    });
}

Result<void> RotationStore::snooze(const KeyId& id, const std::optional<Snooze>& snooze)
{
    constexpr int longest = 365; // what is put off for longer is a matter for the policy
    if (snooze) {
        const int days = snooze->until.daysSince(m_session.clock().today());
        if (days < 1 || days > longest)
            return failure(ErrorCode::InvalidValue, "the day, which has to be after today and within a year");
        if (trimmed(snooze->reason).empty())
            return failure(ErrorCode::InvalidValue, "the reason, which has to say something");
        if (auto ok = checkLine("the reason", snooze->reason); !ok)
            return ok;
    }
    const auto& database = m_session.database();
    return m_session.change([&]() -> Result<void> {
        auto at = key_rows::find(database, id);
        if (!at)
            return failure(at);
        at->key.snooze = snooze;
        if (auto ok = key_rows::update(database, at->row, at->key); !ok)
            return ok;
        return m_session.appendEvent(Action::RotationSnoozed, &id, at->key.name,
            snooze ? "until " + snooze->until.toIso() + ": " + snooze->reason : std::string("ended"));
    });
}

Result<std::optional<RotationState>> RotationStore::state(const KeyId& id) const
{
    const auto row = key_rows::rowOf(m_session.database(), id);
    if (!row)
        return failure(row);
    return stateOf(m_session.database(), *row);
}

Result<std::vector<DueKey>> RotationStore::due(int days) const
{
    return dueBy(m_session.database(), m_session.clock().today(), days, {"$ <= ?1"});
}

Result<std::vector<DueKey>> RotationStore::dueToBegin(int days) const
{
    return dueBy(m_session.database(), m_session.clock().today(), days,
        {"$ <= ?1", "revoke_lead_days IS NOT NULL AND $ > ?1 AND $ - revoke_lead_days <= ?1"});
}

Result<int> RotationStore::purge(int days)
{
    const auto& database = m_session.database();
    int purged = 0;
    const auto before = m_session.clock().now() - std::chrono::days(days);
    // The current version stays whatever becomes of it: a key without one would be no key.
    const auto saved = m_session.change([&]() -> Result<void> {
        auto old = database.prepare("SELECT key, number FROM version AS old WHERE revoked <= ? AND purged IS NULL"
                                    " AND number < (SELECT max(number) FROM version WHERE version.key = old.key)");
        if (!old)
            return failure(old);
        old->bind(0, toStored(before));
        std::vector<std::pair<std::int64_t, std::int64_t>> versions;
        const auto found = old->forEachRow(
            [&](const Statement& at) { versions.emplace_back(at.integer(0), at.integer(1)); });
        if (!found)
            return found;
        for (const auto& [key, number] : versions) {
            if (auto ok = run(database,
                    "INSERT OR IGNORE INTO purged_value (key, version, fingerprint) SELECT key, version, fingerprint"
                    " FROM field WHERE key = ? AND version = ? AND fingerprint IS NOT NULL",
                    {key, number});
                !ok)
                return ok;
            if (auto ok = run(database, "DELETE FROM field WHERE key = ? AND version = ?", {key, number}); !ok)
                return ok;
            if (auto ok = run(database, "UPDATE version SET purged = ? WHERE key = ? AND number = ?",
                    {m_session.clock().today().dayNumber(), key, number});
                !ok)
                return ok;
        }
        purged = static_cast<int>(versions.size());
        if (purged == 0)
            return {};
        return m_session.appendEvent(Action::VersionsPurged, nullptr, {}, std::to_string(purged) + " versions");
    });
    if (!saved)
        return failure(saved);
    return purged;
}

} // namespace keyfold
