// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/import_file.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/transfer/import_text.h"
#include "core/transfer/json_import.h"

namespace keyfold {

namespace {

// In the order of the enum.
constexpr std::array<std::string_view, 7> formatNames{
    "dotenv", "csv", "keepassxc-csv", "bitwarden-csv", "bitwarden-json", "1password-csv", "json"};
static_assert(formatNames.size() == static_cast<std::size_t>(ImportFormat::Json) + 1);

bool startsJson(std::string_view text)
{
    return text.starts_with('{') || text.starts_with('[');
}

/// Whether the first line that is no comment sets a variable.
bool startsDotenv(std::string_view text)
{
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find_first_of("\r\n", start), text.size());
        const auto line = trimmed(text.substr(start, end - start));
        start = end + 1;
        if (line.empty() || line.starts_with('#'))
            continue;
        const auto equals = line.find('=');
        const auto name = trimmed(line.substr(0, equals));
        return equals != std::string_view::npos && !name.empty()
            && name.find_first_of(",;\t\"'") == std::string_view::npos;
    }
    return false;
}

ImportFormat formatOf(CsvDialect dialect)
{
    switch (dialect) {
    case CsvDialect::KeePassXC:
        return ImportFormat::KeePassXCCsv;
    case CsvDialect::Bitwarden:
        return ImportFormat::BitwardenCsv;
    case CsvDialect::OnePassword:
        return ImportFormat::OnePasswordCsv;
    case CsvDialect::Generic:
    case CsvDialect::Keyfold:
        break;
    }
    return ImportFormat::Csv;
}

Result<ImportFormat> recognise(const Secret& text, const ImportOptions& options)
{
    if (!options.mapping.empty())
        return ImportFormat::Csv;
    const auto start = trimmed(text.exposeText());
    if (start.empty())
        return failure(ErrorCode::ImportNothing);
    if (startsJson(start)) {
        const auto document = readImportedJson(text);
        if (!document)
            return failure(document);
        return looksLikeBitwarden(*document) ? ImportFormat::BitwardenJson : ImportFormat::Json;
    }
    const auto name = folded(options.fileName);
    if (name.ends_with(".env") || name.find(".env.") != std::string::npos || startsDotenv(start))
        return ImportFormat::Dotenv;
    const auto table = CsvTable::parse(text);
    if (!table)
        return failure(table);
    if (const auto dialect = recogniseCsv(*table))
        return formatOf(*dialect);
    // Which column has the secrets is then asked for by name.
    if (name.ends_with(".csv") || name.ends_with(".tsv"))
        return ImportFormat::Csv;
    return failure(ErrorCode::ImportUnknownFormat, options.fileName);
}

Result<ImportedFile> readJson(const Secret& text, Result<ImportedFile> (*reader)(const JsonDocument&))
{
    const auto document = readImportedJson(text);
    return document ? reader(*document) : failure(document);
}

Result<ImportedFile> readTable(const Secret& text, std::optional<CsvDialect> dialect, const ImportOptions& options)
{
    const auto table = CsvTable::parse(text);
    if (!table)
        return failure(table);
    const bool ours = options.mapping.empty() && recogniseCsv(*table) == CsvDialect::Keyfold;
    return readCsv(*table, dialect.value_or(ours ? CsvDialect::Keyfold : CsvDialect::Generic), options.mapping);
}

Result<ImportedFile> readAs(ImportFormat format, const Secret& text, const ImportOptions& options)
{
    switch (format) {
    case ImportFormat::Dotenv:
        return readDotenv(text, options.take);
    case ImportFormat::Csv:
        return readTable(text, std::nullopt, options);
    case ImportFormat::KeePassXCCsv:
        return readTable(text, CsvDialect::KeePassXC, options);
    case ImportFormat::BitwardenCsv:
        return readTable(text, CsvDialect::Bitwarden, options);
    case ImportFormat::OnePasswordCsv:
        return readTable(text, CsvDialect::OnePassword, options);
    case ImportFormat::BitwardenJson:
        return readJson(text, readBitwardenJson);
    case ImportFormat::Json:
        return readJson(text, readKeyfoldJson);
    }
    return failure(ErrorCode::Internal);
}

} // namespace

std::string_view nameOf(ImportFormat format)
{
    return formatNames[static_cast<std::size_t>(format)];
}

std::optional<ImportFormat> importFormatNamed(std::string_view name)
{
    const auto found = std::find(formatNames.begin(), formatNames.end(), name);
    if (found == formatNames.end())
        return std::nullopt;
    return static_cast<ImportFormat>(found - formatNames.begin());
}

Result<ReadImport> readImport(Secret content, const ImportOptions& options)
{
    const auto text = importText(std::move(content));
    if (!text)
        return failure(text);
    const auto format = options.format ? Result<ImportFormat>(*options.format) : recognise(*text, options);
    if (!format)
        return failure(format);
    auto file = readAs(*format, *text, options);
    if (!file)
        return failure(file);
    if (file->keys.empty() && file->skipped.empty())
        return failure(ErrorCode::ImportNothing);
    for (auto& imported : file->keys)
        if (!imported.ours && imported.key.origin == Origin::Unknown)
            imported.key.origin = Origin::Import;
    return ReadImport{*format, std::move(*file)};
}

} // namespace keyfold
