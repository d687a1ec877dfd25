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
    Botan::secure_vector<std::uint8_t> tail; ///< wiped by Botan when it goes

    /// Works on the whole blocks of `bytes` where they stand; the rest, which finish() is to have, goes to `tail`.
    std::size_t processBlocks(std::span<std::uint8_t> bytes)
    {
        // A multiple of what either version of Botan asks for.
        constexpr std::size_t blockSize = 1024;
        const auto whole = bytes.size() / blockSize * blockSize;
        assert(blockSize % mode->update_granularity() == 0);
        if (whole > 0)
            mode->process(bytes.data(), whole);
        tail.assign(bytes.begin() + static_cast<std::ptrdiff_t>(whole), bytes.end());
        return whole;
    }
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

Result<void> ChaCha20Poly1305::seal(const Nonce& nonce, std::span<std::uint8_t> box)
{
    assert(box.size() >= tagSize);
    return guarded([&]() -> Result<void> {
        auto& state = *m_state;
        state.mode->start(nonce.data(), nonce.size());
        const auto done = state.processBlocks(box.first(box.size() - tagSize));
        state.mode->finish(state.tail);
        std::copy(state.tail.begin(), state.tail.end(), box.subspan(done).begin());
        return {};
    });
}

Result<void> ChaCha20Poly1305::open(const Nonce& nonce, ByteView box, std::span<std::uint8_t> plaintext)
{
    if (box.size() < tagSize)
        return failure(ErrorCode::Damaged);
    assert(box.size() == plaintext.size() + tagSize);
    return guarded([&]() -> Result<void> {
        auto& state = *m_state;
        std::copy_n(box.begin(), plaintext.size(), plaintext.begin());
        state.mode->start(nonce.data(), nonce.size());
        const auto done = state.processBlocks(plaintext);
        state.tail.insert(state.tail.end(), box.end() - tagSize, box.end());
        try {
            state.mode->finish(state.tail);
        } catch (const Botan::Integrity_Failure&) {
            state.mode->reset();
            wipe(plaintext.data(), plaintext.size());
            return failure(ErrorCode::Damaged);
        }
        std::copy(state.tail.begin(), state.tail.end(), plaintext.subspan(done).begin());
        return {};
    });
}

} // namespace keyfold
