// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/aead.h"

#include <algorithm>

#include "tests/fuzz/fuzz.h"

using namespace keyfold;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // The first byte says how long the associated data are.
    if (size == 0)
        return 0;
    const auto rest = ByteView(data, size).subspan(1);
    const auto associated = rest.first(std::min<std::size_t>(data[0], rest.size()));
    const auto opened = unseal(Secret::ofSize(aeadKeySize), rest.subspan(associated.size()), associated);
    test::mustHold(!opened && opened.error().code == ErrorCode::Damaged, "nobody guesses a tag");
    return 0;
}
