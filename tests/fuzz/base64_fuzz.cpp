// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/encoding.h"

#include "tests/fuzz/fuzz.h"

using namespace keyfold;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView bytes(data, size);
    const auto decoded = fromBase64(asText(bytes));
    test::mustHold(!decoded || toBase64(*decoded) == asText(bytes), "bytes have one way to be written");
    const auto back = fromBase64(toBase64(bytes));
    test::mustHold(back && asText(*back) == asText(bytes), "bytes come back from their text");
    return 0;
}
