// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/request_file.h"

#include "tests/fuzz/fuzz.h"

using namespace keyfold;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto request = readRequest(asText(ByteView(data, size)));
    if (!request)
        return 0;
    for (const auto& text : {writeRequest(*request), requestLine(*request)}) {
        const auto again = readRequest(text);
        test::mustHold(again.has_value(), "what was written can be read");
        test::mustHold(again->recipient.text() == request->recipient.text() && again->id == request->id,
            "and goes to the same person");
    }
    return 0;
}
