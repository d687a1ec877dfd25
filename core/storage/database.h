// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>

#include "core/base/dates.h"
#include "core/base/files.h"
#include "core/base/result.h"
#include "core/base/secret_types.h"

struct sqlite3;
struct sqlite3_stmt;

namespace keyfold {

/// A value of any column, as it lies in its row.
using SqlValue = std::variant<std::monostate, std::int64_t, std::string, Bytes>;

/// A prepared SQL statement. Parameters and columns count from 0. Texts and bytes given to bind() have to live until
/// the next reset(). Belongs to its Database and its thread.
class Statement {
public:
    Statement(sqlite3* database, sqlite3_stmt* statement, const std::string& path);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    Statement& bind(int at, std::int64_t value);
    Statement& bind(int at, int value) { return bind(at, static_cast<std::int64_t>(value)); }
    Statement& bind(int at, std::string_view text);
    Statement& bind(int at, const char* text) { return bind(at, std::string_view(text)); }
    Statement& bind(int at, ByteView bytes);
    Statement& bind(int at, Date date) { return bind(at, date.dayNumber()); }
    Statement& bindValue(int at, const SqlValue& value);
    Statement& bindNull(int at);
    template <typename T>
    Statement& bind(int at, const std::optional<T>& value)
    {
        return value ? bind(at, *value) : bindNull(at);
    }

    /// Goes to the next row: true when there is one.
    Result<bool> step();
    /// For a statement that gives no rows.
    Result<void> run();
    void reset();
    /// Runs `visit` with each row, then resets.
    template <typename Visit>
    Result<void> forEachRow(Visit visit)
    {
        for (;;) {
            const auto found = step();
            if (!found)
                return failure(found);
            if (!*found)
                break;
            visit(std::as_const(*this));
        }
        reset();
        return {};
    }

    bool isNull(int at) const;
    std::int64_t integer(int at) const;
    std::optional<std::int64_t> optionalInteger(int at) const;
    Date date(int at) const { return Date::fromDayNumber(static_cast<int>(integer(at))); }
    std::optional<Date> optionalDate(int at) const;
    SqlValue value(int at) const;
    int columns() const;
    /// Valid until the next step().
    std::string_view text(int at) const;
    ByteView blob(int at) const;

private:
    sqlite3* m_database;
    sqlite3_stmt* m_statement;
    std::string m_path;
};

/// An open SQLCipher database behind the wallet's header. One thread at a time. Errors name the wallet's path.
class Database {
public:
    enum class Access { ReadWrite, Create };

    /// Opens `file` through the offset VFS under the raw key and sets what every connection needs: rollback journal, EXTRA
    /// synchronous, secure delete, foreign keys, no trust in the schema, temporary tables in memory, a size under 1 GiB.
    /// Links are not followed. Damaged when the first page does not belong to the key. A file that may not be written
    /// opens for reading: see isReadOnly().
    static Result<Database> open(const Path& file, const WalletKey& key, Access access);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    bool isReadOnly() const;

    /// Prepared afresh.
    Result<Statement> prepare(std::string_view sql) const;
    /// Kept from call to call and reset; for statements of constant text that run often.
    Result<Statement*> cached(const char* sql) const;
    /// One or more statements without parameters or rows.
    Result<void> run(const std::string& sql) const;
    Result<std::int64_t> readInteger(const std::string& sql) const;

    std::int64_t lastRowId() const;
    bool isInTransaction() const;

    // The whole file, header included, through SQLite's own handle (offset_vfs).
    Result<Bytes> readRaw(std::uint64_t at, std::size_t size) const;
    Result<void> writeHeaderBytes(std::uint64_t at, ByteView bytes) const;
    Result<std::uint64_t> rawSize() const;

private:
    struct Closer {
        void operator()(sqlite3* database) const;
    };
    Database(std::unique_ptr<sqlite3, Closer> handle, std::string path);
    Result<void> configure(const WalletKey& key);
    tl::unexpected<Error> lastError(int code) const;

    std::unique_ptr<sqlite3, Closer> m_handle;
    std::string m_path;
    mutable std::unordered_map<const char*, Statement> m_cached;
};

/// BEGIN IMMEDIATE … COMMIT; rolled back when it goes without commit(). Other processes are waited for (Busy after 5 s).
class Transaction {
public:
    static Result<Transaction> begin(const Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// When it returns a value, the changes are on the disk (synchronous=EXTRA).
    Result<void> commit();

private:
    explicit Transaction(const Database& database) : m_database(&database) {}
    const Database* m_database;
};

/// One state of the wallet for several reads, and much quicker than as many single ones. Holds a SHARED lock while it
/// lives: no process writes meanwhile. Within a transaction, or another snapshot, it is a part of that.
class Snapshot {
public:
    static Result<Snapshot> take(const Database& database);
    Snapshot(Snapshot&& other) noexcept;
    Snapshot& operator=(Snapshot&&) = delete;
    ~Snapshot();

private:
    explicit Snapshot(const Database* database) : m_database(database) {}
    const Database* m_database; ///< null when it is a part of something larger
};

/// Refuses to go on where plain SQLite stands in SQLCipher's place, in which case files would be written in the clear:
/// LibraryClash. For the start of every program; see ARCHITECTURE.md, "Two SQLites".
Result<void> checkSqlCipherIsLinked();

/// The failure that a result code of SQLite stands for, about the wallet at `path`.
Error errorFromSqlite(int code, const std::string& path, std::string detail);

} // namespace keyfold
