// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include <sqlcipher/sqlite3.h>

#include "core/storage/database.h"

namespace keyfold {

namespace {

int sqliteSize(std::size_t size)
{
    return static_cast<int>(size); // SQLITE_LIMIT_LENGTH is far below
}

} // namespace

Statement::Statement(sqlite3* database, sqlite3_stmt* statement, const std::string& path)
    : m_database(database)
    , m_statement(statement)
    , m_path(path)
{
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_path(std::move(other.m_path))
{
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement& Statement::bind(int at, std::int64_t value)
{
    sqlite3_bind_int64(m_statement, at + 1, value);
    return *this;
}

Statement& Statement::bind(int at, std::string_view text)
{
    sqlite3_bind_text(m_statement, at + 1, text.empty() ? "" : text.data(), sqliteSize(text.size()), SQLITE_STATIC);
    return *this;
}

Statement& Statement::bind(int at, ByteView bytes)
{
    sqlite3_bind_blob(m_statement, at + 1, bytes.empty() ? reinterpret_cast<const void*>("") : bytes.data(),
        sqliteSize(bytes.size()), SQLITE_STATIC);
    return *this;
}

Statement& Statement::bindNull(int at)
{
    sqlite3_bind_null(m_statement, at + 1);
    return *this;
}

Statement& Statement::bindValue(int at, const SqlValue& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return bind(at, *number);
    if (const auto* text = std::get_if<std::string>(&value))
        return bind(at, std::string_view(*text));
    if (const auto* bytes = std::get_if<Bytes>(&value))
        return bind(at, ByteView(*bytes));
    return bindNull(at);
}

Result<bool> Statement::step()
{
    const int rc = sqlite3_step(m_statement);
    if (rc == SQLITE_ROW)
        return true;
    if (rc == SQLITE_DONE)
        return false;
    auto error = errorFromSqlite(sqlite3_extended_errcode(m_database), m_path, sqlite3_errmsg(m_database));
    sqlite3_reset(m_statement);
    return tl::unexpected<Error>(std::move(error));
}

Result<void> Statement::run()
{
    const auto row = step();
    reset();
    if (!row)
        return failure(row);
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool Statement::isNull(int at) const
{
    return sqlite3_column_type(m_statement, at) == SQLITE_NULL;
}

std::int64_t Statement::integer(int at) const
{
    return sqlite3_column_int64(m_statement, at);
}

std::optional<std::int64_t> Statement::optionalInteger(int at) const
{
    if (isNull(at))
        return std::nullopt;
    return integer(at);
}

std::optional<Date> Statement::optionalDate(int at) const
{
    if (isNull(at))
        return std::nullopt;
    return date(at);
}

SqlValue Statement::value(int at) const
{
    switch (sqlite3_column_type(m_statement, at)) {
    case SQLITE_INTEGER:
        return integer(at);
    case SQLITE_TEXT:
        return std::string(text(at));
    case SQLITE_BLOB: {
        const auto bytes = blob(at);
        return Bytes(bytes.begin(), bytes.end());
    }
    default: // no column of ours holds a real number
        return std::monostate();
    }
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

std::string_view Statement::text(int at) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, at));
    return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, at)))
                : std::string_view();
}

ByteView Statement::blob(int at) const
{
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, at));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, at))};
}

} // namespace keyfold
