// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include "tests/fuzz/fuzz.h"

using namespace keyfold;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = asText({data, size});
    const auto once = folded(text);
    if (!isCleanUtf8(text))
        return 0;
    test::mustHold(isCleanUtf8(once), "clean text stays clean");
    test::mustHold(folded(once) == once, "folding twice changes nothing");
    return 0;
}
