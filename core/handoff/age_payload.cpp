// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/age_payload.h"

#include <array>
#include <string_view>
#include <utility>

#include "core/crypto/chacha20_poly1305.h"
#include "core/crypto/digest.h"

namespace keyfold {

namespace {

using Cipher = ChaCha20Poly1305;

constexpr std::size_t chunkSize = 64 * 1024;
constexpr std::size_t boxSize = chunkSize + Cipher::tagSize;
constexpr std::size_t nonceSize = 16;

enum class Chunk { Inner, Last };

/// 11 bytes of counter, big endian, and a byte that says whether it is the last chunk.
Cipher::Nonce nonceOf(std::uint64_t counter, Chunk chunk)
{
    Cipher::Nonce nonce{};
    for (std::size_t i = 0; i < sizeof counter; ++i)
        nonce[10 - i] = static_cast<std::uint8_t>(counter >> 8 * i);
    nonce[11] = chunk == Chunk::Last ? 1 : 0;
    return nonce;
}

Result<Cipher> payloadCipher(const Secret& fileKey, ByteView nonce, Cipher::Direction direction)
{
    return Cipher::create(hkdfSha256(fileKey, nonce, "payload", Cipher::keySize), direction);
}

/// Counts what was read and tells it.
class Watch {
public:
    explicit Watch(const AgeWork& work) : m_work(work) {}

    Result<void> add(std::size_t bytes)
    {
        m_done += bytes;
        if (m_work.progress)
            m_work.progress(m_done, m_work.total);
        if (m_work.cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        return {};
    }

private:
    const AgeWork& m_work;
    std::uint64_t m_done = 0;
};

class Opening {
public:
    Opening(Cipher cipher, ByteSource& source, ByteSink& sink)
        : m_cipher(std::move(cipher))
        , m_source(source)
        , m_sink(sink)
        , m_box(boxSize)
        , m_plain(Secret::ofSize(chunkSize))
    {
    }

    Result<void> run(const AgeWork& work)
    {
        Watch watch(work);
        while (true) {
            const auto got = readFully(m_source, m_box);
            if (!got)
                return failure(got);
            if (auto ok = watch.add(*got); !ok)
                return ok;
            const auto more = openNext(ByteView(m_box).first(*got));
            if (!more)
                return failure(more);
            if (!*more)
                return {};
            ++m_counter;
        }
    }

private:
    /// Whether another chunk has to follow.
    Result<bool> openNext(ByteView box)
    {
        if (box.empty())
            return failure(ErrorCode::AgeCutOff, {}, "payload: no last chunk");
        if (box.size() == boxSize && opens(box, Chunk::Inner))
            return handOn(box.size() - Cipher::tagSize, true);
        if (!opens(box, Chunk::Last))
            return whyNot(box);
        if (box.size() == Cipher::tagSize && m_counter > 0)
            return failure(ErrorCode::AgePayloadChanged, {}, "payload: an empty last chunk");
        auto done = handOn(box.size() - Cipher::tagSize, false);
        if (!done || box.size() < boxSize)
            return done;
        std::array<std::uint8_t, 1> next{};
        const auto got = readFully(m_source, next);
        if (!got)
            return failure(got);
        return *got == 0 ? done : trailing();
    }

    bool opens(ByteView box, Chunk chunk)
    {
        if (box.size() < Cipher::tagSize)
            return false;
        const auto plain = m_plain.exposeWritable().first(box.size() - Cipher::tagSize);
        return m_cipher.open(nonceOf(m_counter, chunk), box, plain).has_value();
    }

    Result<bool> handOn(std::size_t size, bool more)
    {
        if (auto ok = m_sink.write(m_plain.expose().first(size)); !ok)
            return failure(ok);
        return more;
    }

    static Result<bool> trailing() { return failure(ErrorCode::AgeTrailingData, {}, "payload: goes on after its end"); }

    /// Two files that were glued together are a mistake of a person, who is told: the beginning of the second one is in a
    /// chunk that does not open, and what stands before it does.
    Result<bool> whyNot(ByteView box)
    {
        constexpr std::string_view secondFile = "age-encryption.org/v1\n-> ";
        const auto at = asText(box).find(secondFile);
        if (at != std::string_view::npos && opens(box.first(at), Chunk::Last))
            return trailing();
        return failure(ErrorCode::AgePayloadChanged, {}, "payload: a chunk does not open");
    }

    Cipher m_cipher;
    ByteSource& m_source;
    ByteSink& m_sink;
    Bytes m_box;
    Secret m_plain;
    std::uint64_t m_counter = 0;
};

} // namespace

Result<void> sealAgePayload(
    const Secret& fileKey, ByteSource& plaintext, ByteSink& out, RandomSource& random, const AgeWork& work)
{
    std::array<std::uint8_t, nonceSize> nonce{};
    random.fill(nonce);
    auto cipher = payloadCipher(fileKey, nonce, Cipher::Direction::Seal);
    if (!cipher)
        return failure(cipher);
    if (auto ok = out.write(nonce); !ok)
        return ok;

    Watch watch(work);
    auto chunk = Secret::ofSize(chunkSize);
    auto next = Secret::ofSize(chunkSize);
    Bytes box(boxSize);
    auto size = readFully(plaintext, chunk.exposeWritable());
    for (std::uint64_t counter = 0; size; ++counter) {
        // Whether a full chunk is the last is only known by what follows.
        const Result<std::size_t> following = *size < chunkSize ? Result<std::size_t>(0)
                                                                : readFully(plaintext, next.exposeWritable());
        if (!following)
            return failure(following);
        const auto kind = *following == 0 ? Chunk::Last : Chunk::Inner;
        const auto sealed = std::span(box).first(*size + Cipher::tagSize);
        if (auto ok = cipher->seal(nonceOf(counter, kind), chunk.expose().first(*size), sealed); !ok)
            return ok;
        if (auto ok = out.write(sealed); !ok)
            return ok;
        if (auto ok = watch.add(*size); !ok)
            return ok;
        if (kind == Chunk::Last)
            return {};
        std::swap(chunk, next);
        size = following;
    }
    return failure(size);
}

Result<void> openAgePayload(const Secret& fileKey, ByteSource& source, ByteSink& plaintext, const AgeWork& work)
{
    std::array<std::uint8_t, nonceSize> nonce{};
    const auto got = readFully(source, nonce);
    if (!got)
        return failure(got);
    if (*got < nonce.size())
        return failure(ErrorCode::AgeCutOff, {}, "header: no nonce after it");
    auto cipher = payloadCipher(fileKey, nonce, Cipher::Direction::Open);
    if (!cipher)
        return failure(cipher);
    return Opening(std::move(*cipher), source, plaintext).run(work);
}

} // namespace keyfold
