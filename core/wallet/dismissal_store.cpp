// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/dismissal_store.h"

#include "core/base/text.h"
#include "core/wallet/key_rows.h"
#include "core/wallet/wallet_session.h"

namespace keyfold {

Result<void> DismissalStore::dismiss(
    const KeyId& key, std::string_view rule, std::string_view reason, std::optional<Date> until)
{
    const std::string why(trimmed(reason));
    if (why.empty())
        return failure(ErrorCode::InvalidValue, "the reason, which has to say something");
    if (auto ok = checkLine("the reason", why); !ok)
        return ok;
    const auto& database = m_session.database();
    return m_session.change([&]() -> Result<void> {
        const auto record = key_rows::find(database, key);
        if (!record)
            return failure(record);
        auto statement = database.prepare("INSERT OR REPLACE INTO dismissal (rule, key, reason, until, made, actor)"
                                          " VALUES (?, ?, ?, ?, ?, ?)");
        if (!statement)
            return failure(statement);
        statement->bind(0, rule).bind(1, record->row).bind(2, why).bind(3, until);
        statement->bind(4, toStored(m_session.clock().now())).bind(5, m_session.actor());
        if (auto ok = statement->run(); !ok)
            return ok;
        return m_session.appendEvent(Action::FindingDismissed, &key, record->key.name,
            std::string(rule) + (until ? ", until " + until->toIso() : std::string()) + ": " + why);
    });
}

Result<void> DismissalStore::restore(const KeyId& key, std::string_view rule)
{
    const auto& database = m_session.database();
    return m_session.change([&]() -> Result<void> {
        const auto row = key_rows::rowOf(database, key);
        if (!row)
            return failure(row);
        auto statement = database.prepare("DELETE FROM dismissal WHERE key = ? AND rule = ?"
                                          " RETURNING (SELECT name FROM key WHERE key.row = dismissal.key)");
        if (!statement)
            return failure(statement);
        std::optional<std::string> name;
        const auto ok = statement->bind(0, *row).bind(1, rule).forEachRow(
            [&](const Statement& at) { name = at.text(0); });
        if (!ok)
            return ok;
        if (!name)
            return failure(ErrorCode::NotDismissed, std::string(rule));
        return m_session.appendEvent(Action::FindingRestored, &key, *name, rule);
    });
}

Result<std::vector<Dismissal>> DismissalStore::list() const
{
    auto statement = m_session.database().prepare(
        "SELECT rule, key.id, key.name, reason, until, made, actor FROM dismissal JOIN key ON key.row = dismissal.key"
        " ORDER BY name_folded, rule");
    if (!statement)
        return failure(statement);
    std::vector<Dismissal> all;
    const auto ok = statement->forEachRow([&](const Statement& at) {
        all.push_back({std::string(at.text(0)), KeyId::fromBytes(at.blob(1)).value_or(KeyId()), std::string(at.text(2)),
            std::string(at.text(3)), at.optionalDate(4), momentFromStored(at.integer(5)), std::string(at.text(6))});
    });
    if (!ok)
        return failure(ok);
    return all;
}

} // namespace keyfold
