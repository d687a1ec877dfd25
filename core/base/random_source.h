// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace keyfold {

/// Where randomness comes from. Passed in, so that a test can repeat itself; the real one is SystemRandom (core/crypto).
class RandomSource {
public:
    virtual ~RandomSource() = default;
    /// Fills `out` with bytes fit for keys. Throws when the system has none, which is not something to go on from.
    virtual void fill(std::span<std::uint8_t> out) = 0;
};

} // namespace keyfold
