// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/transfer/csv_import.h"
#include "core/transfer/dotenv.h"
#include "core/transfer/imported_file.h"

namespace keyfold {

enum class ImportFormat { Dotenv, Csv, KeePassXCCsv, BitwardenCsv, BitwardenJson, OnePasswordCsv, Json };

/// "dotenv", "csv", "keepassxc-csv", …: the names of the command line.
std::string_view nameOf(ImportFormat format);
std::optional<ImportFormat> importFormatNamed(std::string_view name);

struct ImportOptions {
    std::optional<ImportFormat> format; ///< found out where not given
    std::vector<ColumnMapping> mapping; ///< makes the format CSV where none is given
    DotenvTake take = DotenvTake::Secrets;
    std::string fileName; ///< for what it may tell of the format; never opened
};

struct ReadImport {
    ImportFormat format = ImportFormat::Csv;
    ImportedFile file;
};

/// Reads the content of a file that another program wrote. Every key gets the origin "import", unless it is ours and says another.
/// ImportUnknownFormat, and what the readers fail with; ImportNothing where nothing at all stands in it.
Result<ReadImport> readImport(Secret content, const ImportOptions& options);

} // namespace keyfold
