// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/key_rows.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/wallet/wallet_session.h"

namespace keyfold::key_rows {

namespace {

std::optional<std::int64_t> stored(const std::optional<Date>& date)
{
    if (!date)
        return std::nullopt;
    return date->dayNumber();
}

std::optional<std::string_view> nameOfPrivilege(const Key& key)
{
    if (!key.privilege)
        return std::nullopt;
    return nameOf(*key.privilege);
}

constexpr const char* insertSql =
    "INSERT INTO key (id, name, name_folded, provider, account, environment, kind, privilege, purpose, owner, origin,"
    " created, made_on, expires, rotate_every, next_rotation, status, console_url, notes, only_key_reason, revoke_by,"
    " revoke_contact, revoke_lead_days, snoozed_until, snooze_reason)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* updateSql =
    "UPDATE key SET id = ?, name = ?, name_folded = ?, provider = ?, account = ?, environment = ?, kind = ?,"
    " privilege = ?, purpose = ?, owner = ?, origin = ?, created = ?, made_on = ?, expires = ?, rotate_every = ?,"
    " next_rotation = ?, status = ?, console_url = ?, notes = ?, only_key_reason = ?, revoke_by = ?,"
    " revoke_contact = ?, revoke_lead_days = ?, snoozed_until = ?, snooze_reason = ? WHERE row = ?";
constexpr int updateRowAt = 25;

/// Both statements name the columns in this order. `folded` has to live until they have run.
void bindColumns(Statement& statement, const Key& key, const std::string& folded)
{
    statement.bind(0, key.id.bytes()).bind(1, key.name).bind(2, folded).bind(3, key.provider).bind(4, key.account);
    statement.bind(5, key.environment).bind(6, key.kind).bind(7, nameOfPrivilege(key)).bind(8, key.purpose);
    statement.bind(9, key.owner).bind(10, nameOf(key.origin)).bind(11, toStored(key.created));
    statement.bind(12, stored(key.madeOn)).bind(13, stored(key.expires)).bind(14, key.rotateEveryDays);
    statement.bind(15, stored(key.nextRotation())).bind(16, nameOf(key.status)).bind(17, key.consoleUrl);
    statement.bind(18, key.notes).bind(19, key.onlyKeyReason).bind(20, nameOf(key.revoking.by));
    statement.bind(21, key.revoking.contact).bind(22, key.revoking.leadDays);
    statement.bind(23, key.snooze ? stored(key.snooze->until) : std::nullopt);
    statement.bind(24, key.snooze ? std::string_view(key.snooze->reason) : std::string_view());
}

/// Runs `sql` once for each of `items`, with the key's row, the position and what `bind` adds from 2 on.
template <typename Item, typename Bind>
Result<void> insertEach(
    const Database& database, const char* sql, std::int64_t row, const std::vector<Item>& items, Bind bind)
{
    auto statement = database.cached(sql);
    if (!statement)
        return failure(statement);
    for (std::size_t position = 0; position < items.size(); ++position) {
        (*statement)->bind(0, row).bind(1, static_cast<std::int64_t>(position));
        bind(**statement, items[position]);
        if (auto ok = (*statement)->run(); !ok)
            return ok;
    }
    return {};
}

/// Runs `visit` for each row of `sql`, whose one parameter is the key's row.
template <typename Visit>
Result<void> readEach(const Database& database, const char* sql, std::int64_t row, Visit visit)
{
    auto statement = database.cached(sql);
    if (!statement)
        return failure(statement);
    return (*statement)->bind(0, row).forEachRow(visit);
}

Result<void> readMain(const Database& database, std::int64_t row, Key& key)
{
    return readEach(database,
        "SELECT id, name, provider, account, environment, kind, privilege, purpose, owner, origin, created, made_on,"
        " expires, rotate_every, status, console_url, notes, only_key_reason, revoke_by, revoke_contact,"
        " revoke_lead_days, snoozed_until, snooze_reason FROM key WHERE row = ?",
        row, [&](const Statement& at) {
            key.id = KeyId::fromBytes(at.blob(0)).value_or(KeyId());
            key.name = at.text(1);
            key.provider = at.text(2);
            key.account = at.text(3);
            key.environment = at.text(4);
            key.kind = at.text(5);
            key.privilege = privilegeNamed(at.text(6));
            key.purpose = at.text(7);
            key.owner = at.text(8);
            key.origin = originNamed(at.text(9)).value_or(Origin::Unknown);
            key.created = momentFromStored(at.integer(10));
            key.madeOn = at.optionalDate(11);
            key.expires = at.optionalDate(12);
            if (!at.isNull(13))
                key.rotateEveryDays = static_cast<int>(at.integer(13));
            key.status = statusNamed(at.text(14)).value_or(KeyStatus::Active);
            key.consoleUrl = at.text(15);
            key.notes = at.text(16);
            key.onlyKeyReason = at.text(17);
            key.revoking.by = revokedByNamed(at.text(18)).value_or(RevokedBy::Unknown);
            key.revoking.contact = at.text(19);
            if (!at.isNull(20))
                key.revoking.leadDays = static_cast<int>(at.integer(20));
            if (const auto until = at.optionalDate(21))
                key.snooze = Snooze{*until, std::string(at.text(22))};
        });
}

Result<void> readLists(const Database& database, std::int64_t row, Key& key)
{
    auto ok = readEach(database, "SELECT scope FROM key_scope WHERE key = ? ORDER BY position", row,
        [&](const Statement& at) { key.scopes.emplace_back(at.text(0)); });
    if (ok)
        ok = readEach(database, "SELECT scope FROM key_needed_scope WHERE key = ? ORDER BY position", row,
            [&](const Statement& at) { key.neededScopes.emplace_back(at.text(0)); });
    if (ok)
        ok = readEach(database, "SELECT risk FROM key_risk WHERE key = ?", row, [&](const Statement& at) {
            if (const auto risk = riskNamed(at.text(0)))
                key.risks.push_back(*risk);
        });
    std::sort(key.risks.begin(), key.risks.end());
    if (ok)
        ok = readEach(
            database, "SELECT range FROM key_ip_range WHERE key = ? ORDER BY position", row, [&](const Statement& at) {
                if (auto range = IpRange::parse(at.text(0)))
                    key.ipAllowlist.push_back(*range);
            });
    if (ok)
        ok = readEach(database, "SELECT tag FROM key_tag WHERE key = ? ORDER BY tag", row,
            [&](const Statement& at) { key.tags.emplace_back(at.text(0)); });
    if (ok)
        ok = readEach(database, "SELECT name, location, note, variable FROM consumer WHERE key = ? ORDER BY position",
            row, [&](const Statement& at) {
                key.consumers.push_back({std::string(at.text(0)), std::string(at.text(1)), std::string(at.text(2)),
                    std::string(at.text(3))});
            });
    return ok;
}

Field fieldFrom(const Statement& at)
{
    Field field;
    field.id = {at.integer(1)};
    field.label = at.text(2);
    field.kind = at.isNull(3) ? FieldKind::Secret : FieldKind::Plain;
    field.value = at.text(3);
    return field;
}

Result<void> readVersions(const Database& database, std::int64_t row, Key& key)
{
    auto ok = readEach(database,
        "SELECT number, valid_from, until, revoked, purged FROM version WHERE key = ? ORDER BY number", row,
        [&](const Statement& at) {
            Version version;
            version.number = static_cast<int>(at.integer(0));
            version.from = Date::fromDayNumber(static_cast<int>(at.integer(1)));
            version.until = at.optionalDate(2);
            if (!at.isNull(3))
                version.revoked = momentFromStored(at.integer(3));
            version.purged = at.optionalDate(4);
            key.versions.push_back(std::move(version));
        });
    if (!ok)
        return ok;
    return readEach(database, "SELECT version, id, label, value FROM field WHERE key = ? ORDER BY version, position",
        row, [&](const Statement& at) {
            for (auto& version : key.versions)
                if (version.number == at.integer(0))
                    version.fields.push_back(fieldFrom(at));
        });
}

Result<void> readGrants(const Database& database, std::int64_t row, Key& key)
{
    return readEach(database,
        "SELECT party.name, version, since, until, ended, how FROM grant JOIN party ON party.row = grant.party"
        " WHERE key = ? ORDER BY grant.row",
        row, [&](const Statement& at) {
            Grant grant;
            grant.party = at.text(0);
            grant.version = static_cast<int>(at.integer(1));
            grant.since = Date::fromDayNumber(static_cast<int>(at.integer(2)));
            grant.until = at.optionalDate(3);
            grant.ended = at.optionalDate(4);
            grant.how = at.text(5);
            key.grants.push_back(std::move(grant));
        });
}

} // namespace

Result<std::int64_t> insert(const Database& database, const Key& key)
{
    auto statement = database.cached(insertSql);
    if (!statement)
        return failure(statement);
    const std::string foldedName = folded(key.name);
    bindColumns(**statement, key, foldedName);
    if (auto ok = (*statement)->run(); !ok)
        return failure(ok);
    return database.lastRowId();
}

Result<void> update(const Database& database, std::int64_t row, const Key& key)
{
    auto statement = database.cached(updateSql);
    if (!statement)
        return failure(statement);
    const std::string foldedName = folded(key.name);
    bindColumns(**statement, key, foldedName);
    return (*statement)->bind(updateRowAt, row).run();
}

Result<void> replaceLists(const Database& database, std::int64_t row, const Key& key)
{
    for (const char* sql : {"DELETE FROM key_scope WHERE key = ?", "DELETE FROM key_needed_scope WHERE key = ?",
             "DELETE FROM key_risk WHERE key = ?", "DELETE FROM key_ip_range WHERE key = ?",
             "DELETE FROM key_tag WHERE key = ?", "DELETE FROM consumer WHERE key = ?"}) {
        auto statement = database.cached(sql);
        if (!statement)
            return failure(statement);
        if (auto ok = (*statement)->bind(0, row).run(); !ok)
            return ok;
    }
    auto ok = insertEach(database, "INSERT INTO key_scope (key, position, scope) VALUES (?, ?, ?)", row, key.scopes,
        [](Statement& at, const std::string& scope) { at.bind(2, scope); });
    if (ok)
        ok = insertEach(database, "INSERT INTO key_needed_scope (key, position, scope) VALUES (?, ?, ?)", row,
            key.neededScopes, [](Statement& at, const std::string& scope) { at.bind(2, scope); });
    if (ok) // a risk and a tag have no position of their own: the parameter is not used
        ok = insertEach(database, "INSERT OR IGNORE INTO key_risk (key, risk) VALUES (?1, ?3)", row, key.risks,
            [](Statement& at, Risk risk) { at.bind(2, nameOf(risk)); });
    std::vector<std::string> ranges;
    for (const auto& range : key.ipAllowlist)
        ranges.push_back(range.text());
    if (ok)
        ok = insertEach(database, "INSERT INTO key_ip_range (key, position, range) VALUES (?, ?, ?)", row, ranges,
            [](Statement& at, const std::string& range) { at.bind(2, range); });
    if (ok)
        ok = insertEach(database, "INSERT OR IGNORE INTO key_tag (key, tag) VALUES (?1, ?3)", row, key.tags,
            [](Statement& at, const std::string& tag) { at.bind(2, tag); });
    if (ok)
        ok = insertEach(database,
            "INSERT INTO consumer (key, position, name, location, note, variable) VALUES (?, ?, ?, ?, ?, ?)", row,
            key.consumers, [](Statement& at, const Consumer& consumer) {
                at.bind(2, consumer.name).bind(3, consumer.location).bind(4, consumer.note).bind(5, consumer.variable);
            });
    return ok;
}

Result<void> insertVersion(const Database& database, std::int64_t row, const Version& version)
{
    auto statement = database.cached(
        "INSERT INTO version (key, number, valid_from, until, revoked, purged) VALUES (?, ?, ?, ?, ?, ?)");
    if (!statement)
        return failure(statement);
    (*statement)->bind(0, row).bind(1, version.number).bind(2, version.from.dayNumber()).bind(3, stored(version.until));
    if (version.revoked)
        (*statement)->bind(4, toStored(*version.revoked));
    (*statement)->bind(5, stored(version.purged));
    return (*statement)->run();
}

Result<void> insertGrants(const Database& database, std::int64_t row, const Key& key)
{
    auto statement = database.cached("INSERT INTO grant (key, version, party, how, since, until, ended)"
                                     " SELECT ?, ?, row, ?, ?, ?, ? FROM party WHERE name_folded = ?");
    if (!statement)
        return failure(statement);
    for (const auto& grant : key.grants) {
        const std::string party = folded(grant.party);
        (*statement)->bind(0, row).bind(1, grant.version).bind(2, grant.how).bind(3, grant.since.dayNumber());
        (*statement)->bind(4, stored(grant.until)).bind(5, stored(grant.ended)).bind(6, party);
        if (auto ok = (*statement)->run(); !ok)
            return ok;
    }
    return {};
}

Result<std::int64_t> rowOf(const Database& database, const KeyId& id)
{
    auto statement = database.cached("SELECT row FROM key WHERE id = ?");
    if (!statement)
        return failure(statement);
    const auto found = (*statement)->bind(0, id.bytes()).step();
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NoSuchKey, id.text());
    const auto row = (*statement)->integer(0);
    (*statement)->reset();
    return row;
}

Result<Key> read(const Database& database, std::int64_t row)
{
    Key key;
    auto ok = readMain(database, row, key);
    if (ok)
        ok = readLists(database, row, key);
    if (ok)
        ok = readVersions(database, row, key);
    if (ok)
        ok = readGrants(database, row, key);
    if (!ok)
        return failure(ok);
    return key;
}

Result<Stored> find(const Database& database, const KeyId& id)
{
    const auto row = rowOf(database, id);
    if (!row)
        return failure(row);
    auto key = read(database, *row);
    if (!key)
        return failure(key);
    return Stored{*row, std::move(*key)};
}

KeySummary summaryFrom(const Statement& row)
{
    KeySummary summary;
    summary.id = KeyId::fromBytes(row.blob(0)).value_or(KeyId());
    summary.name = row.text(1);
    summary.provider = row.text(2);
    summary.environment = row.text(3);
    summary.privilege = privilegeNamed(row.text(4));
    summary.expires = row.optionalDate(5);
    summary.nextRotation = row.optionalDate(6);
    summary.status = statusNamed(row.text(7)).value_or(KeyStatus::Active);
    return summary;
}

Result<void> checkNameIsFree(const Database& database, std::string_view name, std::int64_t row)
{
    auto statement = database.cached("SELECT row FROM key WHERE name_folded = ?");
    if (!statement)
        return failure(statement);
    const std::string foldedName = folded(name);
    const auto found = (*statement)->bind(0, foldedName).step();
    if (!found)
        return failure(found);
    const bool taken = *found && (*statement)->integer(0) != row;
    (*statement)->reset();
    if (taken)
        return failure(ErrorCode::NameTaken, std::string(name));
    return {};
}

} // namespace keyfold::key_rows
