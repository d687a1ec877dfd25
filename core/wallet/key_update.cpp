// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/base/text.h"
#include "core/wallet/key_changes.h"
#include "core/wallet/key_rows.h"
#include "core/wallet/key_store.h"
#include "core/wallet/search_index.h"
#include "core/wallet/secret_values.h"

namespace keyfold {

namespace {

const SecretValue* secretFor(const std::vector<SecretValue>& secrets, const Field& field)
{
    const auto wanted = folded(field.label);
    const auto found = std::find_if(
        secrets.begin(), secrets.end(), [&](const SecretValue& secret) { return folded(secret.label) == wanted; });
    return found == secrets.end() ? nullptr : &*found;
}

/// The stored field that `field` continues: by id, or by label where the caller gave no id.
const Field* predecessorOf(const Field& field, const std::vector<Field>& stored)
{
    const auto found = std::find_if(stored.begin(), stored.end(), [&](const Field& old) {
        return field.id.value != 0 ? old.id == field.id : folded(old.label) == folded(field.label);
    });
    return found == stored.end() || found->kind != field.kind ? nullptr : &*found;
}

/// What an update makes of the current version's fields.
struct FieldPlan {
    struct Step {
        Field field;
        const Field* before = nullptr;      ///< the stored one that goes on, if any
        const SecretValue* value = nullptr; ///< a new secret value, if any
    };
    std::vector<Step> steps;
    std::vector<FieldId> dropped;
    bool newVersion = false; ///< a stored secret would be overwritten or dropped: it stays in the old version
};

Result<FieldPlan> planFields(
    const std::vector<Field>& stored, const std::vector<Field>& wanted, const std::vector<SecretValue>& secrets)
{
    FieldPlan plan;
    std::size_t used = 0;
    for (const auto& field : wanted) {
        const Field* before = predecessorOf(field, stored);
        const auto* value = field.kind == FieldKind::Secret ? secretFor(secrets, field) : nullptr;
        if (field.kind == FieldKind::Secret && !before && !value)
            return failure(ErrorCode::SecretEmpty);
        used += value ? 1 : 0;
        plan.newVersion = plan.newVersion || (before && value);
        plan.steps.push_back({field, before, value});
    }
    if (used != secrets.size())
        return failure(ErrorCode::NoSuchField, secrets.empty() ? std::string() : secrets.front().label);
    for (const auto& old : stored) {
        const bool stays = std::any_of(
            plan.steps.begin(), plan.steps.end(), [&](const auto& step) { return step.before == &old; });
        if (stays)
            continue;
        plan.dropped.push_back(old.id);
        plan.newVersion = plan.newVersion || old.kind == FieldKind::Secret;
    }
    return plan;
}

Result<void> runWithId(const Database& database, const char* sql, std::int64_t id)
{
    auto statement = database.cached(sql);
    if (!statement)
        return failure(statement);
    return (*statement)->bind(0, id).run();
}

/// One update under way: within WalletSession::change().
class KeyUpdate {
public:
    KeyUpdate(WalletSession& session, std::int64_t row, Key& key)
        : m_session(session)
        , m_database(session.database())
        , m_row(row)
        , m_key(key)
    {
    }

    /// A version of its own for the new set of values; unchanged secrets are sealed anew for it.
    Result<void> startVersion(const FieldPlan& plan)
    {
        const Version old = m_key.versions.back();
        const Date today = m_session.clock().today();
        if (auto ok = endVersion(old.number, today); !ok)
            return ok;
        if (auto ok = endGrants(today); !ok)
            return ok;
        m_key.snooze.reset();
        m_key.versions.back().until = today;
        m_key.versions.push_back({old.number + 1, today, std::nullopt, std::nullopt, {}, std::nullopt});
        if (auto ok = key_rows::insertVersion(m_database, m_row, m_key.versions.back()); !ok)
            return ok;
        for (const auto& step : plan.steps) {
            Secret kept;
            const Secret* value = step.value ? &step.value->value : nullptr;
            if (step.field.kind == FieldKind::Secret && !value) {
                auto opened = secret_values::open(m_session, m_key.id, old.number, step.before->id);
                if (!opened)
                    return failure(opened);
                kept = std::move(*opened);
                value = &kept;
            }
            if (auto ok = insertField(step.field, value); !ok)
                return ok;
        }
        return {};
    }

    /// The same version: plain values and labels change in place, new fields join.
    Result<void> keepVersion(const FieldPlan& plan)
    {
        m_key.versions.back().fields.clear();
        for (const auto id : plan.dropped)
            if (auto ok = runWithId(m_database, "DELETE FROM field WHERE id = ?", id.value); !ok)
                return ok;
        // Out of the way first: two fields may change places.
        for (const auto& step : plan.steps)
            if (step.before)
                if (auto ok = runWithId(
                        m_database, "UPDATE field SET position = -id WHERE id = ?", step.before->id.value);
                    !ok)
                    return ok;
        for (const auto& step : plan.steps) {
            const auto ok = step.before ? changeField(step.field, step.before->id)
                                        : insertField(step.field, step.value ? &step.value->value : nullptr);
            if (!ok)
                return ok;
        }
        return {};
    }

private:
    Result<void> endVersion(int number, Date until)
    {
        auto statement = m_database.cached("UPDATE version SET until = ? WHERE key = ? AND number = ?");
        if (!statement)
            return failure(statement);
        return (*statement)->bind(0, until.dayNumber()).bind(1, m_row).bind(2, number).run();
    }

    /// They belong to the value that is being replaced.
    Result<void> endGrants(Date today)
    {
        for (auto& grant : m_key.grants)
            grant.ended = grant.ended.value_or(today);
        auto statement = m_database.cached("UPDATE grant SET ended = ? WHERE key = ? AND ended IS NULL");
        if (!statement)
            return failure(statement);
        return (*statement)->bind(0, today.dayNumber()).bind(1, m_row).run();
    }

    Result<void> insertField(const Field& field, const Secret* value)
    {
        auto& version = m_key.versions.back();
        auto stored = secret_values::insert(
            m_session, {m_row, m_key.id, version.number}, static_cast<int>(version.fields.size()), field, value);
        if (!stored)
            return failure(stored);
        version.fields.push_back(std::move(*stored));
        return {};
    }

    Result<void> changeField(Field field, FieldId id)
    {
        auto statement = m_database.cached("UPDATE field SET position = ?, label = ?, value = ? WHERE id = ?");
        if (!statement)
            return failure(statement);
        auto& fields = m_key.versions.back().fields;
        field.id = id;
        (*statement)->bind(0, static_cast<std::int64_t>(fields.size())).bind(1, field.label).bind(3, id.value);
        if (field.kind == FieldKind::Plain)
            (*statement)->bind(2, field.value);
        const auto ok = (*statement)->run();
        fields.push_back(std::move(field));
        return ok;
    }

    WalletSession& m_session;
    const Database& m_database;
    std::int64_t m_row;
    Key& m_key;
};

/// The edited record with what an edit may not touch taken from the stored one.
Key merged(const Key& edited, const Key& stored)
{
    Key key = edited;
    key.created = stored.created;
    key.status = stored.status;
    key.versions = stored.versions;
    key.grants = stored.grants;
    key.snooze = stored.snooze;
    tidy(key);
    return key;
}

} // namespace

Result<Key> KeyStore::update(const Key& edited, const std::vector<SecretValue>& secrets)
{
    if (auto ok = validate(edited); !ok)
        return failure(ok);
    const auto& database = m_session.database();
    Key key;
    const auto saved = m_session.change([&]() -> Result<void> {
        const auto row = key_rows::rowOf(database, edited.id);
        if (!row)
            return failure(row);
        const auto stored = key_rows::read(database, *row);
        if (!stored)
            return failure(stored);
        const auto plan = planFields(stored->fields(), edited.fields(), secrets);
        if (!plan)
            return failure(plan);
        key = merged(edited, *stored);
        if (auto ok = key_rows::checkNameIsFree(database, key.name, *row); !ok)
            return ok;
        if (auto ok = search_index::remove(database, *row, *stored); !ok)
            return ok;
        KeyUpdate update(m_session, *row, key);
        if (auto ok = plan->newVersion ? update.startVersion(*plan) : update.keepVersion(*plan); !ok)
            return ok;
        if (auto ok = key_rows::update(database, *row, key); !ok)
            return ok;
        if (auto ok = key_rows::replaceLists(database, *row, key); !ok)
            return ok;
        if (auto ok = search_index::add(database, *row, key); !ok)
            return ok;
        return m_session.appendEvent(plan->newVersion ? Action::ValueReplaced : Action::KeyEdited, &key.id, key.name,
            changedParts(*stored, key));
    });
    if (!saved)
        return failure(saved);
    return key;
}

} // namespace keyfold
