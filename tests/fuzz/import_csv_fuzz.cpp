// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csv_import.h"
#include "core/transfer/import_text.h"

#include "tests/fuzz/fuzz.h"

using namespace keyfold;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = importText(Secret::copyOf(ByteView(data, size)));
    if (!text)
        return 0;
    (void)parseMapping(text->exposeText());
    const auto table = CsvTable::parse(*text);
    if (!table)
        return 0;
    std::size_t bytes = 0;
    for (std::size_t row = 0; row < table->rows(); ++row)
        for (std::size_t column = 0; column < table->cells(row) + 1; ++column)
            bytes += table->cell(row, column).size();
    test::mustHold(bytes <= text->size(), "cells hold no more than the file");
    for (const auto dialect : {CsvDialect::Generic, CsvDialect::Keyfold, CsvDialect::KeePassXC, CsvDialect::Bitwarden,
             CsvDialect::OnePassword}) {
        const auto file = readCsv(*table, dialect);
        if (!file)
            continue;
        test::mustHold(file->keys.size() + file->skipped.size() + 1 == table->rows(), "each row comes in or is told");
        for (const auto& imported : file->keys)
            test::mustHold(validate(imported.key) && !imported.secrets.empty(), "a key that comes in can be stored");
    }
    return 0;
}
