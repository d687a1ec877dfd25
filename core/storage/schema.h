// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace keyfold {

/// What the file carries in `PRAGMA application_id`: "Keyf".
inline constexpr int applicationId = 0x4B657966;

/// The newest schema that this program knows: what the file carries in `PRAGMA user_version`.
int currentSchemaVersion();

/// Makes the tables of an empty database, or brings an older schema up, each step in a transaction of its own.
Result<void> migrate(const Database& database);

/// The schema version of an open database. MadeByNewer when it is later than ours, Damaged when it is no wallet's.
Result<int> readSchemaVersion(const Database& database, const std::string& path);

} // namespace keyfold
