// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/transfer/csv_table.h"
#include "core/transfer/imported_file.h"

namespace keyfold {

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

/// The keys of a table. `mapping` is for the generic dialect; where it is empty, columns are taken by what they are called.
/// ImportNoColumn (subject: as given; candidates: the columns), ImportNoSecretColumn (candidates likewise), ImportNothing.
Result<ImportedFile> readCsv(const CsvTable& table, CsvDialect dialect, const std::vector<ColumnMapping>& mapping = {});

/// Whether a spreadsheet would run the cell, or would not show it as it is.
bool wantsApostrophe(std::string_view cell);

} // namespace keyfold
