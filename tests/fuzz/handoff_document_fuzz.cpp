// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/handoff_document.h"

#include "tests/fuzz/fuzz.h"

using namespace keyfold;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto document = readHandoff(Secret::copyOf(ByteView(data, size)));
    if (!document)
        return 0;
    for (const auto& handed : document->keys)
        test::mustHold(validate(handed.key).has_value(), "a key that was read is valid");
    const auto written = writeHandoff(*document);
    const auto again = readHandoff(written);
    test::mustHold(again.has_value(), "what was written can be read");
    test::mustHold(writeHandoff(*again).equals(written), "and says the same");
    return 0;
}
