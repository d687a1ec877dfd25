// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "core/transfer/import_text.h"
#include "core/transfer/json_import.h"

#include "tests/fuzz/fuzz.h"

using namespace keyfold;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = importText(Secret::copyOf(ByteView(data, size)));
    if (!text)
        return 0;
    const auto document = JsonDocument::parse(*text);
    // Ours refuses NUL and what is very deep; in everything else it has to agree with the library that the header is read by.
    const auto content = text->exposeText();
    const auto brackets = static_cast<std::size_t>(
        std::count(content.begin(), content.end(), '[') + std::count(content.begin(), content.end(), '{'));
    const bool known = nlohmann::json::accept(content);
    test::mustHold(!document || known, "what we read is JSON");
    if (brackets <= ImportLimits::jsonDepth && content.find("\\u0000") == std::string_view::npos)
        test::mustHold(document.has_value() == known, "JSON is read");
    if (!document)
        return 0;
    for (const auto& file : {readKeyfoldJson(*document), readBitwardenJson(*document)})
        if (file)
            for (const auto& imported : file->keys)
                test::mustHold(
                    validate(imported.key) && !imported.secrets.empty(), "a key that comes in can be stored");
    return 0;
}
