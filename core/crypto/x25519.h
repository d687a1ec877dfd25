// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/base/random_source.h"
#include "core/base/result.h"
#include "core/base/secret.h"

namespace keyfold {

// X25519 (RFC 7748): agreeing on a secret by public keys.

inline constexpr std::size_t x25519Size = 32;
using X25519Public = std::array<std::uint8_t, x25519Size>;

/// 32 random bytes. Any 32 bytes are a private key: the bits that have to be set are set when it is used.
Secret makeX25519Private(RandomSource& random);

/// The public key that belongs to a private one. CryptoFailed when it has not 32 bytes.
Result<X25519Public> x25519Public(const Secret& privateKey);

/// The shared secret, 32 bytes. Damaged when it is all zeros, which is what a point of low order sent by an attacker
/// makes of every private key (RFC 7748, section 6.1); Botan 2 does not look. CryptoFailed.
Result<Secret> x25519Agree(const Secret& privateKey, const X25519Public& publicKey);

} // namespace keyfold
