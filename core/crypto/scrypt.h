// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace keyfold {

/// The most that a file may ask of us: 2^21 blocks of 1 KiB, 2 GiB, as for Argon2id (core/crypto/argon2id.h).
inline constexpr unsigned scryptCeiling = 21;

/// scrypt (RFC 7914) with N = 2^workFactor, r = 8, p = 1: takes 2^workFactor KiB of memory, a second or so at 18.
/// KdfTooCostly above the ceiling, before any work is done. OutOfMemory, CryptoFailed. Cannot be interrupted.
Result<Secret> scrypt(ByteView password, ByteView salt, unsigned workFactor, std::size_t size);

} // namespace keyfold
