// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

#include "core/base/result.h"
#include "core/base/secret.h"

namespace keyfold {

/// The cost of guessing a password (RFC 9106). Memory in KiB.
struct Argon2Params {
    std::uint32_t memoryKiB = 0;
    std::uint32_t passes = 0;
    std::uint32_t lanes = 0;

    bool operator==(const Argon2Params&) const = default;
};

/// What new slots start from: 256 MiB in 4 lanes, passes as calibrated.
inline constexpr Argon2Params standardArgon2{256 * 1024, 3, 4};

/// The least that a slot made for a person may cost: RFC 9106, section 4, second recommended option.
inline constexpr Argon2Params argon2Floor{64 * 1024, 3, 1};

/// The most that a file may ask of us, checked before any work is done: a hostile header must not eat the machine.
inline constexpr Argon2Params argon2Ceiling{2 * 1024 * 1024, 64, 16};

/// KdfTooCostly above the ceiling; KdfTooWeak below what Argon2 itself can do (8 KiB a lane, one pass).
Result<void> checkArgon2Ceiling(const Argon2Params& params);

/// KdfTooWeak where memory or passes are under `floor`.
Result<void> checkArgon2Floor(const Argon2Params& params, const Argon2Params& floor = argon2Floor);

/// Argon2id with a tag of `size` bytes. Takes about a second with the standard cost, memoryKiB of memory, and one thread
/// a lane. Checks the ceiling. OutOfMemory, CryptoFailed. Cannot be interrupted.
Result<Secret> argon2id(ByteView password, ByteView salt, const Argon2Params& params, std::size_t size);

/// Measures this machine: `base` with as many passes as take about `target`, never fewer than the floor's.
Result<Argon2Params> calibrateArgon2(std::chrono::milliseconds target, const Argon2Params& base = standardArgon2);

} // namespace keyfold
