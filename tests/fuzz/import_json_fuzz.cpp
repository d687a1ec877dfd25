// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/import_text.h"
#include "core/transfer/json_import.h"

#include "tests/fuzz/fuzz.h"

using namespace keyfold;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = importText(Secret::copyOf(ByteView(data, size)));
    if (!text)
        return 0;
    const auto document = readImportedJson(*text);
    if (!document)
        return 0;
    for (const auto& file : {readKeyfoldJson(*document), readBitwardenJson(*document)})
        if (file)
            for (const auto& imported : file->keys)
                test::mustHold(
                    validate(imported.key) && !imported.secrets.empty(), "a key that comes in can be stored");
    return 0;
}
