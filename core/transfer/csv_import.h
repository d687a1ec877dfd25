// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/transfer/csv_columns.h"
#include "core/transfer/imported_file.h"

namespace keyfold {

/// The keys of a table. `mapping` is for the generic dialect; where it is empty, columns are taken by what they are called.
/// ImportNoColumn (subject: as given; candidates: the columns), ImportNoSecretColumn (candidates likewise), ImportNothing.
Result<ImportedFile> readCsv(const CsvTable& table, CsvDialect dialect, const std::vector<ColumnMapping>& mapping = {});

/// Whether a spreadsheet would run the cell, or would not show it as it is.
bool wantsApostrophe(std::string_view cell);

} // namespace keyfold
