// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/storage/database.h"

namespace keyfold {

/// What other tables hold about a key beside its record: its rotation, incidents, dismissed findings, purged values. Rows
/// as they lie, so that a key that was removed comes back whole.
struct DependentRows {
    struct Row {
        std::size_t table = 0; ///< in the list of dependent_rows.cpp
        std::vector<SqlValue> values;
    };
    std::vector<Row> rows;
};

/// Within a transaction of the caller's.
Result<DependentRows> readDependentRows(const Database& database, std::int64_t keyRow);
/// `keyRow` may be another than the one they were read from.
Result<void> insertDependentRows(const Database& database, std::int64_t keyRow, const DependentRows& dependents);

} // namespace keyfold
