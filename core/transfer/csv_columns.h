// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/transfer/csv_table.h"

namespace keyfold {

// What the columns of a table mean: by the program that wrote it, by a mapping, or by what people call them.

/// Who wrote a CSV file: which columns mean what.
enum class CsvDialect {
    Generic,   ///< by a mapping, or by what the columns are called
    Keyfold,   ///< our own export: cells that a spreadsheet would take for formulas carry an apostrophe
    KeePassXC, ///< 2.7: Group, Title, Username, Password, URL, Notes, TOTP, Icon, Last Modified, Created
    Bitwarden, ///< folder or collections, …, type, name, notes, fields, …, login_uri, login_username, login_password, login_totp
    OnePassword ///< 1Password 8: Title, Url, Username, Password, OTPAuth, Favorite, Archived, Tags, Notes
};

/// That the column called `column` holds `target`: one of csvTargets(), or "secret:LABEL", "field:LABEL" for a value of
/// that label.
struct ColumnMapping {
    std::string target;
    std::string column;
};

/// "name", "secret", "field", "provider", …
std::vector<std::string_view> csvTargets();

/// What a column called so usually holds, as one of csvTargets(); empty where that cannot be told.
std::string_view customaryTarget(std::string_view header);

/// From "name=Title,secret=Token,field:Client ID=Client". A column's name that has a comma in it stands in quotes. nullopt where it
/// does not read so, or names a target that there is not.
std::optional<std::vector<ColumnMapping>> parseMapping(std::string_view text);

/// Whose header it is; nullopt where neither the columns of a known program are there nor one that says "secret" or a word like it.
std::optional<CsvDialect> recogniseCsv(const CsvTable& table);

/// What a column holds.
enum class CsvTarget {
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

struct CsvColumn {
    std::size_t at = 0;
    CsvTarget target = CsvTarget::Name;
    std::string label; ///< of a secret or field
};

bool holdsSecrets(const CsvColumn& column);

std::vector<std::string> headersOf(const CsvTable& table);

/// The columns that are known. ImportNoColumn (subject: as given; candidates: the columns).
Result<std::vector<CsvColumn>> columnsOf(
    const CsvTable& table, CsvDialect dialect, const std::vector<ColumnMapping>& mapping);

} // namespace keyfold
