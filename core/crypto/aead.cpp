// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/aead.h"

#include <memory>

#include <botan/secmem.h>

#include "core/crypto/botan_aead.h"
#include "core/crypto/botan_guard.h"

namespace keyfold {

namespace {

// With a nonce of 24 bytes Botan's "ChaCha20Poly1305" is XChaCha20-Poly1305; it has no name of its own there.
constexpr const char* algorithm = "ChaCha20Poly1305";

enum class Direction { Seal, Open };

std::unique_ptr<Botan::AEAD_Mode> makeMode(Direction direction, const Secret& key, ByteView associated)
{
    auto mode = Botan::AEAD_Mode::create_or_throw(
        algorithm, direction == Direction::Seal ? botanEncryption : botanDecryption);
    mode->set_key(key.expose().data(), key.size());
    setAssociatedData(*mode, associated);
    return mode;
}

} // namespace

Result<Bytes> seal(const Secret& key, ByteView plaintext, ByteView associated, RandomSource& random)
{
    return guarded([&]() -> Result<Bytes> {
        Bytes box(aeadNonceSize);
        random.fill(box);
        const auto mode = makeMode(Direction::Seal, key, associated);
        mode->start(box.data(), box.size());
        // A secure_vector is wiped when it goes; finish() encrypts it in place.
        Botan::secure_vector<std::uint8_t> body;
        body.reserve(plaintext.size() + aeadTagSize);
        body.assign(plaintext.begin(), plaintext.end());
        mode->finish(body);
        box.insert(box.end(), body.begin(), body.end());
        return box;
    });
}

Result<Secret> unseal(const Secret& key, ByteView box, ByteView associated)
{
    if (box.size() < aeadNonceSize + aeadTagSize)
        return failure(ErrorCode::Damaged);
    return guarded([&]() -> Result<Secret> {
        const auto mode = makeMode(Direction::Open, key, associated);
        mode->start(box.data(), aeadNonceSize);
        Botan::secure_vector<std::uint8_t> body(box.begin() + aeadNonceSize, box.end());
        try {
            mode->finish(body);
        } catch (const Botan::Integrity_Failure&) {
            return failure(ErrorCode::Damaged);
        }
        return Secret::copyOf(ByteView(body.data(), body.size()));
    });
}

} // namespace keyfold
