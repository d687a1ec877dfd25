// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csv_import.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/base/text.h"

namespace keyfold {

namespace {

/// What a column holds.
enum class Target {
    Name,
    Secret,
    Field,
    Provider,
    Account,
    Environment,
    Kind,
    Privilege,
    Scopes,
    NeededScopes,
    Purpose,
    OnlyKeyReason,
    Places,
    Owner,
    Origin,
    Ranges,
    MadeOn,
    Expires,
    RotateEvery,
    Status,
    Tags,
    Notes,
    ConsoleUrl,
    Id,
    Group,
    LineFields, ///< Bitwarden's own fields: a line "name: value" each
    ItemType,
    Archived,
};

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

struct Column {
    std::size_t at = 0;
    Target target = Target::Name;
    std::string label; ///< of a secret or field
};

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

std::vector<std::string> headersOf(const CsvTable& table)
{
    std::vector<std::string> headers;
    for (std::size_t at = 0; at < table.cells(0); ++at)
        headers.emplace_back(trimmed(table.cell(0, at)));
    return headers;
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

Result<std::vector<Column>> columnsOf(
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

std::vector<std::string> partsOf(std::string_view text, std::string_view separators)
{
    std::vector<std::string> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find_first_of(separators, start), text.size());
        if (const auto part = trimmed(text.substr(start, end - start)); !part.empty())
            parts.emplace_back(part);
        start = end + 1;
    }
    return parts;
}

/// A day in ISO 8601, with or without a time behind it.
std::optional<Date> dayIn(std::string_view text)
{
    constexpr std::size_t dayLetters = 10;
    auto day = Date::parse(trimmed(text).substr(0, dayLetters));
    return day ? std::optional(*day) : std::nullopt;
}

bool isHttps(std::string_view text)
{
    return text.starts_with("https://") || text.starts_with("http://");
}

/// Fills one key from one row.
class RowReader {
public:
    RowReader(const CsvTable& table, std::size_t row, const std::vector<Column>& columns, CsvDialect dialect)
        : m_table(table)
        , m_row(row)
        , m_columns(columns)
        , m_dialect(dialect)
    {
        m_into.line = table.line(row);
        m_into.ours = dialect == CsvDialect::Keyfold;
    }

    void read(ImportedFile& file)
    {
        for (const auto& column : m_columns)
            put(column, textAt(column.at));
        if (!m_skip && m_itemType == "note")
            noteAsSecret();
        if (!m_skip && m_table.cells(m_row) > m_table.cells(0))
            m_skip = SkipReason::TooManyCells;
        if (m_skip)
            file.skipped.push_back({m_into.line, std::string(trimmed(m_into.key.name)), *m_skip});
        else
            take(file, std::move(m_into));
    }

private:
    std::string_view textAt(std::size_t column) const
    {
        const auto text = m_table.cell(m_row, column);
        if (m_dialect == CsvDialect::Keyfold && text.starts_with('\'') && wantsApostrophe(text.substr(1)))
            return text.substr(1);
        return text;
    }

    void put(const Column& column, std::string_view text)
    {
        auto& key = m_into.key;
        const auto plain = trimmed(text);
        if (plain.empty())
            return;
        switch (column.target) {
        case Target::Name:
            key.name = plain;
            break;
        case Target::Secret:
            if (!addSecretField(m_into, column.label, text))
                m_skip = SkipReason::InvalidValue;
            break;
        case Target::Field:
            addPlainField(m_into, column.label, text);
            break;
        case Target::Provider:
            key.provider = plain;
            break;
        case Target::Account:
            key.account = plain;
            break;
        case Target::Environment:
            key.environment = normalisedEnvironment(plain);
            break;
        case Target::Kind:
            key.kind = plain;
            break;
        case Target::Purpose:
            key.purpose = plain;
            break;
        case Target::Owner:
            key.owner = plain;
            break;
        case Target::Notes:
            key.notes = plain;
            break;
        case Target::ConsoleUrl:
            if (isHttps(plain))
                key.consoleUrl = plain;
            else
                addPlainField(m_into, "Address", plain);
            break;
        case Target::Scopes:
            key.scopes = partsOf(plain, m_into.ours ? "\n" : ",;\n");
            break;
        case Target::NeededScopes:
            key.neededScopes = partsOf(plain, m_into.ours ? "\n" : ",;\n");
            break;
        case Target::OnlyKeyReason:
            key.onlyKeyReason = plain;
            break;
        case Target::Tags:
            for (auto& tag : partsOf(plain, m_into.ours ? "\n" : ",;\n"))
                key.tags.push_back(std::move(tag));
            break;
        case Target::Group:
            putGroup(plain);
            break;
        case Target::LineFields:
            putLines(text);
            break;
        case Target::ItemType:
            m_itemType = plain;
            if (plain != "login" && plain != "note")
                m_skip = SkipReason::OtherItem;
            break;
        case Target::Archived:
            if (folded(plain) == "true")
                key.tags.emplace_back("archived");
            break;
        case Target::Privilege:
        case Target::Places:
        case Target::Origin:
        case Target::Ranges:
        case Target::MadeOn:
        case Target::Expires:
        case Target::RotateEvery:
        case Target::Status:
        case Target::Id:
            putChecked(column.target, plain);
            break;
        }
    }

    /// What has a form of its own. What does not fit it is worth a look before the key comes in.
    void putChecked(Target target, std::string_view text)
    {
        auto& key = m_into.key;
        bool fits = true;
        if (target == Target::Privilege) {
            fits = (key.privilege = privilegeNamed(folded(text))).has_value();
        } else if (target == Target::Origin) {
            const auto origin = originNamed(folded(text));
            fits = origin.has_value();
            key.origin = origin.value_or(Origin::Unknown);
        } else if (target == Target::MadeOn || target == Target::Expires) {
            const auto day = dayIn(text);
            fits = day.has_value();
            (target == Target::MadeOn ? key.madeOn : key.expires) = day;
        } else if (target == Target::RotateEvery) {
            int days = 0;
            fits = std::from_chars(text.data(), text.data() + text.size(), days).ec == std::errc();
            key.rotateEveryDays = days;
        } else if (target == Target::Status) {
            const auto status = statusNamed(text);
            fits = status.has_value();
            key.status = status.value_or(KeyStatus::Active);
        } else if (target == Target::Id) {
            key.id = KeyId::parse(text).value_or(KeyId());
        } else if (target == Target::Ranges) {
            for (const auto& part : partsOf(text, ",;\n ")) {
                const auto range = IpRange::parse(part);
                fits = fits && range.has_value();
                if (range)
                    key.ipAllowlist.push_back(*range);
            }
        } else {
            putPlaces(text);
        }
        if (!fits)
            m_skip = SkipReason::InvalidValue;
    }

    /// A line "NAME|LOCATION|VARIABLE|NOTE" a place; the note may have bars in it.
    void putPlaces(std::string_view text)
    {
        for (const auto& line : partsOf(text, "\n")) {
            Consumer place;
            auto rest = std::string_view(line);
            for (auto* part : {&place.name, &place.location, &place.variable}) {
                const auto end = std::min(rest.find('|'), rest.size());
                *part = trimmed(rest.substr(0, end));
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
            place.note = trimmed(rest);
            m_into.key.consumers.push_back(std::move(place));
        }
    }

    /// KeePassXC's groups lie under a root one, whose name says nothing; a bin is one of them.
    void putGroup(std::string_view group)
    {
        if (m_dialect == CsvDialect::KeePassXC) {
            const auto slash = group.find('/');
            group = slash == std::string_view::npos ? std::string_view() : group.substr(slash + 1);
            if (group == "Recycle Bin" || group.starts_with("Recycle Bin/"))
                m_skip = SkipReason::InBin;
        }
        for (auto& part : partsOf(group, "/,"))
            m_into.key.tags.push_back(std::move(part));
    }

    /// Which of them were hidden the file does not tell: all are kept as secrets.
    void putLines(std::string_view text)
    {
        for (std::size_t start = 0; start < text.size();) {
            const auto end = std::min(text.find('\n', start), text.size());
            const auto line = text.substr(start, end - start);
            const auto colon = line.find(": ");
            const auto label = colon == std::string_view::npos ? std::string_view() : line.substr(0, colon);
            if (!addSecretField(m_into, label, colon == std::string_view::npos ? line : line.substr(colon + 2)))
                m_skip = SkipReason::InvalidValue;
            start = end + 1;
        }
    }

    /// In a secure note the text is what was to be kept safe.
    void noteAsSecret()
    {
        auto notes = std::exchange(m_into.key.notes, {});
        if (!addSecretField(m_into, "Note", notes))
            m_skip = SkipReason::InvalidValue;
        wipe(notes);
    }

    const CsvTable& m_table;
    std::size_t m_row;
    const std::vector<Column>& m_columns;
    CsvDialect m_dialect;
    ImportedKey m_into;
    std::string m_itemType;
    std::optional<SkipReason> m_skip;
};

bool holdsSecrets(const Column& column)
{
    return column.target == Target::Secret || column.target == Target::LineFields;
}

} // namespace

std::vector<std::string_view> csvTargets()
{
    std::vector<std::string_view> names;
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

Result<ImportedFile> readCsv(const CsvTable& table, CsvDialect dialect, const std::vector<ColumnMapping>& mapping)
{
    if (table.rows() == 0)
        return failure(ErrorCode::ImportNothing);
    const auto columns = columnsOf(table, dialect, mapping);
    if (!columns)
        return failure(columns);
    if (std::none_of(columns->begin(), columns->end(), holdsSecrets))
        return tl::unexpected<Error>(Error{ErrorCode::ImportNoSecretColumn, {}, headersOf(table), {}});
    ImportedFile file;
    for (std::size_t row = 1; row < table.rows(); ++row)
        RowReader(table, row, *columns, dialect).read(file);
    return file;
}

bool wantsApostrophe(std::string_view cell)
{
    return !cell.empty() && std::string_view("=+-@\t\r\n'").find(cell.front()) != std::string_view::npos;
}

} // namespace keyfold
