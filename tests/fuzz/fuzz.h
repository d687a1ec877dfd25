// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

#include "core/base/bytes.h"

// Each fuzzer defines this for libFuzzer: any bytes are a fair input, and what must hold is checked with mustHold().
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace keyfold::test {

/// Stops the fuzzer, which then keeps the input. Not assert(), so that it holds in every kind of build.
inline void mustHold(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

} // namespace keyfold::test
