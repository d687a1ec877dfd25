// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/system_random.h"

#include <botan/system_rng.h>

namespace keyfold {

void SystemRandom::fill(std::span<std::uint8_t> out)
{
    Botan::system_rng().randomize(out.data(), out.size());
}

} // namespace keyfold
