// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random_source.h"
#include "core/base/result.h"
#include "core/base/secret.h"

namespace keyfold {

// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03): 32-byte key, a random 24-byte nonce in front of the box, a 16-byte tag
// at its end. The nonce is long enough to be drawn at random for every box.

inline constexpr std::size_t aeadKeySize = 32;
inline constexpr std::size_t aeadNonceSize = 24;
inline constexpr std::size_t aeadTagSize = 16;

/// Encrypts; whoever opens the box has to give the same associated data. CryptoFailed.
Result<Bytes> seal(const Secret& key, ByteView plaintext, ByteView associated, RandomSource& random);

/// Decrypts. Damaged when the key, the box or the associated data are not those of seal(): they cannot be told apart.
Result<Secret> unseal(const Secret& key, ByteView box, ByteView associated);

} // namespace keyfold
