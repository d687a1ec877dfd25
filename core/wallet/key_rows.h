// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/model/key.h"
#include "core/storage/database.h"

namespace keyfold {

/// How a key lies in the tables. All writing happens within a transaction of the caller's.
namespace key_rows {

/// The key's row without its lists and versions; gives back its number.
Result<std::int64_t> insert(const Database& database, const Key& key);
Result<void> update(const Database& database, std::int64_t row, const Key& key);
/// Scopes, allowed addresses, tags, consumers: what was there is replaced.
Result<void> replaceLists(const Database& database, std::int64_t row, const Key& key);
Result<void> insertVersion(const Database& database, std::int64_t row, const Version& version);
Result<void> insertGrants(const Database& database, std::int64_t row, const Key& key);

/// The row number of an id: NoSuchKey.
Result<std::int64_t> rowOf(const Database& database, const KeyId& id);
/// The whole key, versions and grants included.
Result<Key> read(const Database& database, std::int64_t row);

struct Stored {
    std::int64_t row = 0;
    Key key;
};

/// Both at once: NoSuchKey.
Result<Stored> find(const Database& database, const KeyId& id);

/// The columns that summaryFrom() reads, in its order.
inline constexpr const char* summaryColumns =
    "id, name, provider, environment, privilege, expires, next_rotation, status";
KeySummary summaryFrom(const Statement& row);

/// NameTaken where another row than `row` (0 for none) has a name that folds to the same.
Result<void> checkNameIsFree(const Database& database, std::string_view name, std::int64_t row);

} // namespace key_rows

} // namespace keyfold
