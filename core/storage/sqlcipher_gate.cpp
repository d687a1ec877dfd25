// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sqlcipher/sqlite3.h>

#include "core/storage/database.h"

namespace keyfold {

namespace {

/// What `PRAGMA cipher_version` answers on a throw-away database: nothing, where it is not SQLCipher.
std::string cipherVersion()
{
    sqlite3* database = nullptr;
    std::string version;
    if (sqlite3_open_v2(":memory:", &database, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK) {
        const auto keep = [](void* out, int columns, char** values, char**) {
            if (columns > 0 && values[0])
                *static_cast<std::string*>(out) = values[0];
            return 0;
        };
        sqlite3_exec(database, "PRAGMA cipher_version", keep, &version, nullptr);
    }
    sqlite3_close_v2(database);
    return version;
}

Result<void> checkOnce()
{
    // libbotan brings libsqlite3 along, whose symbols have the same names. If the linker bound ours to those, keys would be
    // ignored without an error.
    if (sqlite3_compileoption_used("HAS_CODEC") == 0)
        return failure(ErrorCode::LibraryClash, {}, "no codec");
    // Bookkeeping that nobody reads, behind a lock at every allocation. Too late is harmless.
    (void)sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    if (cipherVersion().empty())
        return failure(ErrorCode::LibraryClash, {}, "no cipher_version");
    return {};
}

} // namespace

Result<void> checkSqlCipherIsLinked()
{
    static const Result<void> checked = checkOnce();
    return checked;
}

} // namespace keyfold
