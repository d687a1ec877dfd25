// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/chacha20_poly1305.h"

#include <algorithm>
#include <cassert>

#include <botan/secmem.h>

#include "core/crypto/botan_aead.h"
#include "core/crypto/botan_guard.h"

namespace keyfold {

struct ChaCha20Poly1305::State {
    std::unique_ptr<Botan::AEAD_Mode> mode;
    Botan::secure_vector<std::uint8_t> work; ///< wiped by Botan when it goes
};

ChaCha20Poly1305::ChaCha20Poly1305(std::unique_ptr<State> state) : m_state(std::move(state))
{
}
ChaCha20Poly1305::ChaCha20Poly1305(ChaCha20Poly1305&& other) noexcept = default;
ChaCha20Poly1305& ChaCha20Poly1305::operator=(ChaCha20Poly1305&& other) noexcept = default;
ChaCha20Poly1305::~ChaCha20Poly1305() = default;

Result<ChaCha20Poly1305> ChaCha20Poly1305::create(const Secret& key, Direction direction)
{
    return guarded([&]() -> Result<ChaCha20Poly1305> {
        auto state = std::make_unique<State>();
        state->mode = Botan::AEAD_Mode::create_or_throw(
            "ChaCha20Poly1305", direction == Direction::Seal ? botanEncryption : botanDecryption);
        state->mode->set_key(key.expose().data(), key.size());
        setAssociatedData(*state->mode, {});
        return ChaCha20Poly1305(std::move(state));
    });
}

Result<void> ChaCha20Poly1305::seal(const Nonce& nonce, ByteView plaintext, std::span<std::uint8_t> box)
{
    assert(box.size() == plaintext.size() + tagSize);
    return guarded([&]() -> Result<void> {
        auto& [mode, work] = *m_state;
        work.reserve(box.size());
        work.assign(plaintext.begin(), plaintext.end());
        mode->start(nonce.data(), nonce.size());
        mode->finish(work);
        std::copy(work.begin(), work.end(), box.begin());
        return {};
    });
}

Result<void> ChaCha20Poly1305::open(const Nonce& nonce, ByteView box, std::span<std::uint8_t> plaintext)
{
    if (box.size() < tagSize)
        return failure(ErrorCode::Damaged);
    assert(box.size() == plaintext.size() + tagSize);
    return guarded([&]() -> Result<void> {
        auto& [mode, work] = *m_state;
        work.assign(box.begin(), box.end());
        mode->start(nonce.data(), nonce.size());
        try {
            mode->finish(work);
        } catch (const Botan::Integrity_Failure&) {
            mode->reset();
            return failure(ErrorCode::Damaged);
        }
        std::copy(work.begin(), work.end(), plaintext.begin());
        return {};
    });
}

} // namespace keyfold
