// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/scan/content_scanner.h"

#include "tests/fuzz/fuzz.h"

using namespace keyfold;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ValueFinder nothing;
    ContentScanner scanner(nothing, Recogniser::builtIn());
    const auto text = asText({data, size});
    const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
    scanner.scan(text, [&](const ContentFind& find) {
        test::mustHold(find.line >= 1 && find.line <= lines, "the line is one of the text");
        test::mustHold(find.own == nullptr && find.recognition, "what is not ours is recognised");
        test::mustHold(find.start.size() <= 6 && find.start.size() * 4 <= find.length, "little of it is shown");
    });
    return 0;
}
