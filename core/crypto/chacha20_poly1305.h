// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <span>

#include "core/base/result.h"
#include "core/base/secret.h"

namespace keyfold {

/// ChaCha20-Poly1305 with the 12-byte nonce of RFC 8439, for formats that number their nonces (age). What Keyfold seals
/// for itself takes seal() in core/crypto/aead.h, whose nonces may be drawn at random.
///
/// One key and one direction an object, so that a long stream of chunks sets the key up once. Never use a nonce twice
/// for sealing. One thread at a time.
class ChaCha20Poly1305 {
public:
    static constexpr std::size_t keySize = 32;
    static constexpr std::size_t tagSize = 16;
    using Nonce = std::array<std::uint8_t, 12>;
    enum class Direction { Seal, Open };

    /// CryptoFailed when the key has not 32 bytes.
    static Result<ChaCha20Poly1305> create(const Secret& key, Direction direction);
    ChaCha20Poly1305(ChaCha20Poly1305&& other) noexcept;
    ChaCha20Poly1305& operator=(ChaCha20Poly1305&& other) noexcept;
    ~ChaCha20Poly1305();

    /// In place: `box` holds the plaintext and, behind it, tagSize bytes for the tag. CryptoFailed.
    Result<void> seal(const Nonce& nonce, std::span<std::uint8_t> box);

    /// `plaintext` has tagSize bytes less than `box`, which is not changed. Damaged when the box was not sealed with this
    /// key and nonce; `plaintext` is then wiped.
    Result<void> open(const Nonce& nonce, ByteView box, std::span<std::uint8_t> plaintext);

private:
    struct State;
    explicit ChaCha20Poly1305(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace keyfold
