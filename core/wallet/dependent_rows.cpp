// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/dependent_rows.h"

#include <array>

namespace keyfold {

namespace {

struct Table {
    const char* select; ///< ?1 is the key's row
    const char* insert; ///< ?1 is the key's new row, the selected columns follow
};

// A table that refers to another stands after it.
constexpr std::array<Table, 6> tables{{
    {"SELECT version, fingerprint FROM purged_value WHERE key = ?1",
        "INSERT INTO purged_value (key, version, fingerprint) VALUES (?1, ?2, ?3)"},
    {"SELECT rule, reason, until, made, actor FROM dismissal WHERE key = ?1",
        "INSERT INTO dismissal (key, rule, reason, until, made, actor) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"},
    {"SELECT old_version, new_version, started FROM rotation WHERE key = ?1",
        "INSERT INTO rotation (key, old_version, new_version, started) VALUES (?1, ?2, ?3, ?4)"},
    {"SELECT position, name, done FROM rotation_consumer WHERE key = ?1",
        "INSERT INTO rotation_consumer (key, position, name, done) VALUES (?1, ?2, ?3, ?4)"},
    {"SELECT id, what, loss, opened, closed FROM incident WHERE key = ?1",
        "INSERT INTO incident (key, id, what, loss, opened, closed) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"},
    {"SELECT incident.id, step, done, actor, note FROM incident_step"
     " JOIN incident ON incident.row = incident_step.incident WHERE incident.key = ?1",
        "INSERT INTO incident_step (incident, step, done, actor, note)"
        " SELECT row, ?3, ?4, ?5, ?6 FROM incident WHERE key = ?1 AND id = ?2"},
}};

} // namespace

Result<DependentRows> readDependentRows(const Database& database, std::int64_t keyRow)
{
    DependentRows dependents;
    for (std::size_t table = 0; table < tables.size(); ++table) {
        auto statement = database.cached(tables[table].select);
        if (!statement)
            return failure(statement);
        const auto ok = (*statement)->bind(0, keyRow).forEachRow([&](const Statement& at) {
            DependentRows::Row row{table, {}};
            for (int column = 0; column < at.columns(); ++column)
                row.values.push_back(at.value(column));
            dependents.rows.push_back(std::move(row));
        });
        if (!ok)
            return failure(ok);
    }
    return dependents;
}

Result<void> insertDependentRows(const Database& database, std::int64_t keyRow, const DependentRows& dependents)
{
    for (const auto& row : dependents.rows) {
        auto statement = database.cached(tables[row.table].insert);
        if (!statement)
            return failure(statement);
        (*statement)->bind(0, keyRow);
        int at = 1;
        for (const auto& value : row.values)
            (*statement)->bindValue(at++, value);
        if (auto ok = (*statement)->run(); !ok)
            return ok;
    }
    return {};
}

} // namespace keyfold
