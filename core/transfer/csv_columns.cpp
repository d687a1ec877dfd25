// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csv_columns.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"

namespace keyfold {

namespace {

using Target = CsvTarget;
using Column = CsvColumn;

struct TargetName {
    std::string_view name;
    Target target;
};

/// What --map and our own header call them.
constexpr std::array<TargetName, 24> targetNames{{{"name", Target::Name}, {"secret", Target::Secret},
    {"field", Target::Field}, {"provider", Target::Provider}, {"account", Target::Account},
    {"environment", Target::Environment}, {"kind", Target::Kind}, {"privilege", Target::Privilege},
    {"scopes", Target::Scopes}, {"needed_scopes", Target::NeededScopes}, {"purpose", Target::Purpose},
    {"only_key_reason", Target::OnlyKeyReason}, {"consumers", Target::Places}, {"owner", Target::Owner},
    {"origin", Target::Origin}, {"ip_allowlist", Target::Ranges}, {"made_on", Target::MadeOn},
    {"expires", Target::Expires}, {"rotate_every_days", Target::RotateEvery}, {"status", Target::Status},
    {"tags", Target::Tags}, {"notes", Target::Notes}, {"console_url", Target::ConsoleUrl}, {"id", Target::Id}}};

/// What people call their columns.
constexpr std::array<TargetName, 42> customaryNames{
    {{"name", Target::Name}, {"title", Target::Name}, {"key name", Target::Name}, {"what", Target::Name},
        {"secret", Target::Secret}, {"token", Target::Secret}, {"api key", Target::Secret}, {"apikey", Target::Secret},
        {"api_key", Target::Secret}, {"key", Target::Secret}, {"value", Target::Secret}, {"password", Target::Secret},
        {"api token", Target::Secret}, {"access token", Target::Secret}, {"secret key", Target::Secret},
        {"client secret", Target::Secret}, {"credential", Target::Secret}, {"username", Target::Field},
        {"user name", Target::Field}, {"user", Target::Field}, {"login", Target::Field}, {"client id", Target::Field},
        {"key id", Target::Field}, {"provider", Target::Provider}, {"service", Target::Provider},
        {"vendor", Target::Provider}, {"account", Target::Account}, {"environment", Target::Environment},
        {"env", Target::Environment}, {"kind", Target::Kind}, {"privilege", Target::Privilege},
        {"scopes", Target::Scopes}, {"purpose", Target::Purpose}, {"owner", Target::Owner}, {"made on", Target::MadeOn},
        {"expires", Target::Expires}, {"expiry", Target::Expires}, {"tags", Target::Tags}, {"notes", Target::Notes},
        {"note", Target::Notes}, {"comment", Target::Notes}, {"url", Target::ConsoleUrl}}};

/// The column of each known header, with the label that its value gets.
struct DialectColumn {
    std::string_view header; ///< folded
    Target target;
    std::string_view label;
};

constexpr std::array<DialectColumn, 8> keePassXCColumns{{{"group", Target::Group, ""}, {"title", Target::Name, ""},
    {"username", Target::Field, "User name"}, {"password", Target::Secret, "Secret"}, {"url", Target::ConsoleUrl, ""},
    {"notes", Target::Notes, ""}, {"totp", Target::Secret, "One-time code"}, {"last modified", Target::MadeOn, ""}}};

constexpr std::array<DialectColumn, 10> bitwardenColumns{
    {{"folder", Target::Group, ""}, {"collections", Target::Group, ""}, {"type", Target::ItemType, ""},
        {"name", Target::Name, ""}, {"notes", Target::Notes, ""}, {"fields", Target::LineFields, ""},
        {"login_uri", Target::ConsoleUrl, ""}, {"login_username", Target::Field, "User name"},
        {"login_password", Target::Secret, "Secret"}, {"login_totp", Target::Secret, "One-time code"}}};

constexpr std::array<DialectColumn, 8> onePasswordColumns{
    {{"title", Target::Name, ""}, {"url", Target::ConsoleUrl, ""}, {"username", Target::Field, "User name"},
        {"password", Target::Secret, "Secret"}, {"otpauth", Target::Secret, "One-time code"},
        {"archived", Target::Archived, ""}, {"tags", Target::Tags, ""}, {"notes", Target::Notes, ""}}};

std::string headerAt(const CsvTable& table, std::size_t column)
{
    return folded(trimmed(table.cell(0, column)));
}

bool hasHeaders(const CsvTable& table, std::initializer_list<std::string_view> wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](std::string_view name) {
        for (std::size_t at = 0; at < table.cells(0); ++at)
            if (headerAt(table, at) == name)
                return true;
        return false;
    });
}

std::optional<Target> targetNamed(std::string_view name)
{
    const auto found = std::find_if(
        targetNames.begin(), targetNames.end(), [&](const TargetName& known) { return known.name == name; });
    return found == targetNames.end() ? std::nullopt : std::optional(found->target);
}

/// "secret: Client secret" as target and label.
std::optional<Column> columnFor(std::string_view target)
{
    const auto colon = target.find(':');
    const auto known = targetNamed(trimmed(target.substr(0, colon)));
    if (!known)
        return std::nullopt;
    Column column;
    column.target = *known;
    if (colon != std::string_view::npos)
        column.label = trimmed(target.substr(colon + 1));
    if (!column.label.empty() && *known != Target::Secret && *known != Target::Field)
        return std::nullopt;
    return column;
}

/// A value is called like its column, unless it is the only secret.
void labelByHeader(const CsvTable& table, std::vector<Column>& columns)
{
    const auto secrets = std::count_if(
        columns.begin(), columns.end(), [](const Column& column) { return column.target == Target::Secret; });
    for (auto& column : columns)
        if (column.label.empty())
            column.label = column.target == Target::Secret && secrets == 1
                ? "Secret"
                : std::string(trimmed(table.cell(0, column.at)));
}

Result<std::vector<Column>> mappedColumns(const CsvTable& table, const std::vector<ColumnMapping>& mapping)
{
    std::vector<Column> columns;
    for (const auto& entry : mapping) {
        auto column = columnFor(entry.target);
        const auto wanted = folded(trimmed(entry.column));
        if (column)
            while (column->at < table.cells(0) && headerAt(table, column->at) != wanted)
                ++column->at;
        if (!column || column->at == table.cells(0))
            return tl::unexpected<Error>(Error{ErrorCode::ImportNoColumn, entry.column, headersOf(table), {}});
        columns.push_back(std::move(*column));
    }
    return columns;
}

std::vector<Column> customaryColumns(const CsvTable& table)
{
    std::vector<Column> columns;
    for (std::size_t at = 0; at < table.cells(0); ++at) {
        const auto header = headerAt(table, at);
        const auto known = std::find_if(customaryNames.begin(), customaryNames.end(),
            [&](const TargetName& candidate) { return candidate.name == header; });
        if (known != customaryNames.end())
            columns.push_back({at, known->target, {}});
        else if (auto ours = columnFor(trimmed(table.cell(0, at))))
            columns.push_back({at, ours->target, ours->label});
    }
    return columns;
}

template <std::size_t N>
std::vector<Column> dialectColumns(const CsvTable& table, const std::array<DialectColumn, N>& known)
{
    std::vector<Column> columns;
    for (std::size_t at = 0; at < table.cells(0); ++at)
        for (const auto& column : known)
            if (headerAt(table, at) == column.header)
                columns.push_back({at, column.target, std::string(column.label)});
    return columns;
}

} // namespace

bool holdsSecrets(const CsvColumn& column)
{
    return column.target == CsvTarget::Secret || column.target == CsvTarget::LineFields;
}

std::vector<std::string> headersOf(const CsvTable& table)
{
    std::vector<std::string> headers;
    headers.reserve(table.cells(0));
    for (std::size_t at = 0; at < table.cells(0); ++at)
        headers.emplace_back(trimmed(table.cell(0, at)));
    return headers;
}

Result<std::vector<CsvColumn>> columnsOf(
    const CsvTable& table, CsvDialect dialect, const std::vector<ColumnMapping>& mapping)
{
    switch (dialect) {
    case CsvDialect::KeePassXC:
        return dialectColumns(table, keePassXCColumns);
    case CsvDialect::Bitwarden:
        return dialectColumns(table, bitwardenColumns);
    case CsvDialect::OnePassword:
        return dialectColumns(table, onePasswordColumns);
    case CsvDialect::Generic:
    case CsvDialect::Keyfold:
        break;
    }
    auto columns = mapping.empty() ? Result<std::vector<Column>>(customaryColumns(table))
                                   : mappedColumns(table, mapping);
    if (columns)
        labelByHeader(table, *columns);
    return columns;
}

std::vector<std::string_view> csvTargets()
{
    std::vector<std::string_view> names;
    names.reserve(targetNames.size());
    for (const auto& target : targetNames)
        names.push_back(target.name);
    return names;
}

std::string_view customaryTarget(std::string_view header)
{
    const auto wanted = folded(trimmed(header));
    const auto known = std::find_if(
        customaryNames.begin(), customaryNames.end(), [&](const TargetName& name) { return name.name == wanted; });
    const auto target = known == customaryNames.end() ? targetNamed(wanted) : std::optional(known->target);
    if (!target)
        return {};
    const auto named = std::find_if(
        targetNames.begin(), targetNames.end(), [&](const TargetName& name) { return name.target == *target; });
    return named == targetNames.end() ? std::string_view() : named->name;
}

std::optional<std::vector<ColumnMapping>> parseMapping(std::string_view text)
{
    // A mapping is a row of CSV itself, so that a column's name may have a comma in it.
    const auto table = CsvTable::parse(Secret::copyOf("sep=,\n" + std::string(text)));
    if (!table || table->rows() != 1)
        return std::nullopt;
    std::vector<ColumnMapping> mapping;
    for (std::size_t at = 0; at < table->cells(0); ++at) {
        const auto entry = table->cell(0, at);
        const auto equals = entry.find('=');
        if (equals == std::string_view::npos || !columnFor(entry.substr(0, equals)))
            return std::nullopt;
        mapping.push_back(
            {std::string(trimmed(entry.substr(0, equals))), std::string(trimmed(entry.substr(equals + 1)))});
    }
    return mapping;
}

std::optional<CsvDialect> recogniseCsv(const CsvTable& table)
{
    if (table.rows() == 0)
        return std::nullopt;
    if (headerAt(table, 0) == "keyfold")
        return CsvDialect::Keyfold;
    if (hasHeaders(table, {"group", "title", "username", "password", "totp"}))
        return CsvDialect::KeePassXC;
    if (hasHeaders(table, {"type", "name", "fields", "login_password"}))
        return CsvDialect::Bitwarden;
    if (hasHeaders(table, {"title", "username", "password", "otpauth"}))
        return CsvDialect::OnePassword;
    const auto columns = customaryColumns(table);
    if (std::any_of(columns.begin(), columns.end(), holdsSecrets))
        return CsvDialect::Generic;
    return std::nullopt;
}

} // namespace keyfold
