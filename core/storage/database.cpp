// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include <cerrno>
#include <utility>

#include <sqlcipher/sqlite3.h>

#include "core/model/key.h"
#include "core/storage/offset_vfs.h"
#include "core/storage/wallet_header.h"

namespace keyfold {

namespace {

// The lock bytes of SQLite lie at 1 GiB; the file has to stay below, header included, so that they are never data.
constexpr std::int64_t pageBytes = 4096;
constexpr std::int64_t mostPages = ((std::int64_t{1} << 30) - static_cast<std::int64_t>(WalletHeader::bytes))
        / pageBytes
    - 1;

constexpr int busyMilliseconds = 5000;

// What every connection is set to, before the first read. cipher_memory_security stays off: it doubles the time of reads,
// and what it would wipe are pages in which every secret is sealed once more.
const std::string settings = "PRAGMA cipher_log_level = NONE;"
                             "PRAGMA trusted_schema = OFF;"
                             "PRAGMA cell_size_check = ON;"
                             "PRAGMA foreign_keys = ON;"
                             "PRAGMA secure_delete = ON;"
                             "PRAGMA temp_store = MEMORY;"
                             "PRAGMA synchronous = EXTRA;"
                             "PRAGMA cache_size = -65536;"
                             "PRAGMA max_page_count = "
    + std::to_string(mostPages) + ";";

/// "x'<64 digits>'": SQLCipher's form of a raw key, which skips its own derivation.
Secret rawKeyText(const WalletKey& key)
{
    static constexpr char digits[] = "0123456789abcdef";
    Secret text = Secret::copyOf("x'");
    for (const auto byte : key.expose()) {
        const std::uint8_t pair[]{
            static_cast<std::uint8_t>(digits[byte >> 4]), static_cast<std::uint8_t>(digits[byte & 15])};
        text.append(pair);
    }
    text.append(asBytes("'"));
    return text;
}

void limitConnection(sqlite3* database)
{
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, static_cast<int>(KeyLimits::secretBytes * 2));
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_busy_timeout(database, busyMilliseconds);
}

} // namespace

Error errorFromSqlite(int code, const std::string& path, std::string detail)
{
    // A page that fails SQLCipher's check surfaces as SQLITE_ERROR without a message of its own, which errors in SQL have.
    const bool unexplained = code == SQLITE_ERROR && detail == sqlite3_errstr(SQLITE_ERROR);
    const auto mapped = [code, unexplained] {
        if (unexplained)
            return ErrorCode::Damaged;
        if (code == SQLITE_IOERR_NOMEM)
            return ErrorCode::OutOfMemory;
        switch (code & 0xFF) {
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_FORMAT:
            return ErrorCode::Damaged;
        case SQLITE_FULL:
            return ErrorCode::DiskFull;
        case SQLITE_READONLY:
            return ErrorCode::ReadOnly;
        case SQLITE_IOERR:
            return ErrorCode::InputOutput;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return ErrorCode::Busy;
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return ErrorCode::PermissionDenied;
        case SQLITE_NOMEM:
            return ErrorCode::OutOfMemory;
        default:
            return ErrorCode::Internal;
        }
    }();
    return Error{mapped, path, {}, "sqlite " + std::to_string(code) + ": " + std::move(detail)};
}

void Database::Closer::operator()(sqlite3* database) const
{
    sqlite3_close_v2(database);
}

Database::Database(std::unique_ptr<sqlite3, Closer> handle, std::string path)
    : m_handle(std::move(handle))
    , m_path(std::move(path))
{
}

Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;

Database::~Database()
{
    m_cached.clear(); // before the connection they belong to
}

Result<Database> Database::open(const Path& file, const WalletKey& key, Access access)
{
    if (auto ok = checkSqlCipherIsLinked(); !ok)
        return failure(ok);
    if (auto ok = offset_vfs::install(); !ok)
        return failure(ok);
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_NOMUTEX
        | SQLITE_OPEN_EXRESCODE | (access == Access::Create ? SQLITE_OPEN_CREATE : 0);
    sqlite3* handle = nullptr;
    const int rc = sqlite3_open_v2(file.c_str(), &handle, flags, offset_vfs::name);
    Database database(std::unique_ptr<sqlite3, Closer>(handle), file.string());
    if (rc != SQLITE_OK) {
        const int number = handle ? sqlite3_system_errno(handle) : 0;
        if (number != 0)
            return tl::unexpected<Error>(errorFromErrno(number, file));
        return database.lastError(rc);
    }
    if (auto ok = database.configure(key); !ok)
        return failure(ok);
    return database;
}

Result<void> Database::configure(const WalletKey& key)
{
    limitConnection(m_handle.get());
    const Secret text = rawKeyText(key);
    const int rc = sqlite3_key_v2(m_handle.get(), "main", text.expose().data(), static_cast<int>(text.size()));
    if (rc != SQLITE_OK)
        return lastError(rc);
    if (auto ok = run(settings); !ok)
        return ok;
    // The first read: fails with Damaged when the page does not belong to the key.
    if (auto tables = readInteger("SELECT count(*) FROM sqlite_schema"); !tables)
        return failure(tables);
    return {};
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle.get(), "main") == 1;
}

Result<Statement> Database::prepare(std::string_view sql) const
{
    sqlite3_stmt* statement = nullptr;
    const int rc = sqlite3_prepare_v2(m_handle.get(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (rc != SQLITE_OK)
        return lastError(rc);
    return Statement(m_handle.get(), statement, m_path);
}

Result<Statement*> Database::cached(const char* sql) const
{
    if (const auto found = m_cached.find(sql); found != m_cached.end()) {
        found->second.reset();
        return &found->second;
    }
    auto statement = prepare(sql);
    if (!statement)
        return failure(statement);
    return &m_cached.emplace(sql, std::move(*statement)).first->second;
}

Result<void> Database::run(const std::string& sql) const
{
    const int rc = sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (rc != SQLITE_OK)
        return lastError(rc);
    return {};
}

Result<std::int64_t> Database::readInteger(const std::string& sql) const
{
    auto statement = prepare(sql);
    if (!statement)
        return failure(statement);
    const auto row = statement->step();
    if (!row)
        return failure(row);
    return *row ? statement->integer(0) : 0;
}

std::int64_t Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle.get()) == 0;
}

Result<Bytes> Database::readRaw(std::uint64_t at, std::size_t size) const
{
    Bytes bytes(size);
    offset_vfs::RawTransfer transfer{bytes.data(), static_cast<int>(size), static_cast<std::int64_t>(at)};
    const int rc = sqlite3_file_control(m_handle.get(), "main", offset_vfs::readRaw, &transfer);
    if (rc == SQLITE_IOERR_SHORT_READ)
        return failure(ErrorCode::Damaged, m_path, "raw read past the end");
    if (rc != SQLITE_OK)
        return tl::unexpected<Error>(errorFromSqlite(rc, m_path, "raw read"));
    return bytes;
}

Result<void> Database::writeHeaderBytes(std::uint64_t at, ByteView bytes) const
{
    // SQLite's interface takes a pointer to what it will only read.
    offset_vfs::RawTransfer transfer{
        const_cast<std::uint8_t*>(bytes.data()), static_cast<int>(bytes.size()), static_cast<std::int64_t>(at)};
    int rc = sqlite3_file_control(m_handle.get(), "main", offset_vfs::writeRaw, &transfer);
    if (rc == SQLITE_OK)
        rc = sqlite3_file_control(m_handle.get(), "main", offset_vfs::syncRaw, nullptr);
    if (rc != SQLITE_OK)
        return tl::unexpected<Error>(errorFromSqlite(rc, m_path, "header write"));
    return {};
}

Result<std::uint64_t> Database::rawSize() const
{
    std::int64_t size = 0;
    const int rc = sqlite3_file_control(m_handle.get(), "main", offset_vfs::sizeRaw, &size);
    if (rc != SQLITE_OK)
        return tl::unexpected<Error>(errorFromSqlite(rc, m_path, "size"));
    return static_cast<std::uint64_t>(size);
}

tl::unexpected<Error> Database::lastError(int code) const
{
    auto* handle = m_handle.get();
    return tl::unexpected<Error>(errorFromSqlite(
        handle ? sqlite3_extended_errcode(handle) : code, m_path, handle ? sqlite3_errmsg(handle) : ""));
}

Result<Transaction> Transaction::begin(const Database& database)
{
    if (auto ok = database.run("BEGIN IMMEDIATE"); !ok)
        return failure(ok);
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        (void)m_database->run("ROLLBACK"); // an error has rolled back already, and this fails harmlessly
}

Result<void> Transaction::commit()
{
    if (auto ok = m_database->run("COMMIT"); !ok)
        return ok;
    m_database = nullptr;
    return {};
}

Result<Snapshot> Snapshot::take(const Database& database)
{
    if (database.isInTransaction())
        return Snapshot(nullptr);
    if (auto ok = database.run("BEGIN"); !ok)
        return failure(ok);
    Snapshot snapshot(&database);
    // BEGIN alone takes no lock: the first read does.
    if (auto read = database.readInteger("SELECT count(*) FROM sqlite_schema"); !read)
        return failure(read);
    return snapshot;
}

Snapshot::Snapshot(Snapshot&& other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{
}

Snapshot::~Snapshot()
{
    if (m_database)
        (void)m_database->run("COMMIT"); // nothing was written
}

} // namespace keyfold
