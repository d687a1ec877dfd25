// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/age_payload.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <utility>

#include "core/crypto/chacha20_poly1305.h"
#include "core/crypto/digest.h"
#include "core/handoff/age_pipeline.h"

namespace keyfold {

namespace {

using Cipher = ChaCha20Poly1305;

constexpr std::size_t chunkSize = 64 * 1024;
constexpr std::size_t boxSize = chunkSize + Cipher::tagSize;
constexpr std::size_t nonceSize = 16;
// Enough that handing them to a thread costs nothing beside the work, little enough to stay in a processor's cache.
constexpr std::size_t chunksInBatch = 4;

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

/// Makes the ciphers of one payload: each thread has its own.
class PayloadKey {
public:
    PayloadKey(const Secret& fileKey, ByteView nonce) : m_key(hkdfSha256(fileKey, nonce, "payload", Cipher::keySize)) {}
    Result<Cipher> cipher(Cipher::Direction direction) const { return Cipher::create(m_key, direction); }

private:
    Secret m_key;
};

class Sealing {
public:
    explicit Sealing(Cipher cipher) : m_cipher(std::move(cipher)) {}

    /// Each chunk has room for its tag behind it, and is encrypted where it stands.
    static Result<std::size_t> fill(AgeBatch& batch, ByteSource& source)
    {
        if (batch.in.empty())
            batch.in = Secret::ofSize(chunksInBatch * boxSize);
        std::size_t size = 0;
        for (std::size_t i = 0; i < chunksInBatch; ++i) {
            const auto got = readFully(source, batch.in.exposeWritable().subspan(i * boxSize, chunkSize));
            if (!got)
                return got;
            size += *got;
            if (*got < chunkSize)
                break;
        }
        return size;
    }

    Result<void> transform(AgeBatch& batch)
    {
        // No bytes at all are one empty chunk.
        const auto chunks = std::max<std::size_t>(1, (batch.size + chunkSize - 1) / chunkSize);
        for (std::size_t i = 0; i < chunks; ++i) {
            const auto size = std::min(chunkSize, batch.size - i * chunkSize);
            const auto kind = batch.last && i + 1 == chunks ? Chunk::Last : Chunk::Inner;
            const auto box = batch.in.exposeWritable().subspan(i * boxSize, size + Cipher::tagSize);
            if (auto ok = m_cipher.seal(nonceOf(batch.number * chunksInBatch + i, kind), box); !ok)
                return ok;
        }
        batch.ready = batch.in.expose().first(batch.size + chunks * Cipher::tagSize);
        return {};
    }

private:
    Cipher m_cipher;
};

class Opening {
public:
    explicit Opening(Cipher cipher) : m_cipher(std::move(cipher)) {}

    static Result<std::size_t> fill(AgeBatch& batch, ByteSource& source)
    {
        if (batch.in.empty()) {
            batch.in = Secret::ofSize(chunksInBatch * boxSize);
            batch.out = Secret::ofSize(chunksInBatch * chunkSize);
        }
        return readFully(source, batch.in.exposeWritable());
    }

    Result<void> transform(AgeBatch& batch)
    {
        auto rest = batch.in.expose().first(batch.size);
        auto counter = batch.number * chunksInBatch;
        std::size_t ready = 0;
        Result<bool> ended = false;
        while (ended && !*ended && !rest.empty()) {
            const auto box = rest.first(std::min(rest.size(), boxSize));
            const auto plain = batch.out.exposeWritable().subspan(
                ready, box.size() - std::min(box.size(), Cipher::tagSize));
            rest = rest.subspan(box.size());
            ended = openOne(counter++, box, plain);
            if (ended)
                ready += plain.size();
        }
        batch.ready = batch.out.expose().first(ready);
        if (!ended)
            return failure(ended);
        if (*ended && !(rest.empty() && batch.last))
            return trailing();
        if (!*ended && batch.last)
            return failure(ErrorCode::AgeCutOff, {}, "payload: no last chunk");
        return {};
    }

private:
    /// Whether it was the last chunk.
    Result<bool> openOne(std::uint64_t counter, ByteView box, std::span<std::uint8_t> plain)
    {
        if (box.size() == boxSize && m_cipher.open(nonceOf(counter, Chunk::Inner), box, plain))
            return false;
        if (!m_cipher.open(nonceOf(counter, Chunk::Last), box, plain))
            return failure(whyNot(counter, box, plain));
        if (plain.empty() && counter > 0)
            return failure(ErrorCode::AgePayloadChanged, {}, "payload: an empty last chunk");
        return true;
    }

    /// Two files that were glued together are a mistake of a person, who is told: the beginning of the second one is in a
    /// chunk that does not open, and what stands before it does.
    Result<void> whyNot(std::uint64_t counter, ByteView box, std::span<std::uint8_t> plain)
    {
        constexpr std::string_view secondFile = "age-encryption.org/v1\n-> ";
        const auto at = asText(box).find(secondFile);
        if (at == std::string_view::npos || at < Cipher::tagSize)
            return failure(ErrorCode::AgePayloadChanged, {}, "payload: a chunk does not open");
        const auto first = plain.first(at - Cipher::tagSize);
        const auto opened = m_cipher.open(nonceOf(counter, Chunk::Last), box.first(at), first);
        wipe(first.data(), first.size());
        if (opened)
            return trailing();
        return failure(ErrorCode::AgePayloadChanged, {}, "payload: a chunk does not open");
    }

    static Result<void> trailing() { return failure(ErrorCode::AgeTrailingData, {}, "payload: goes on after its end"); }

    Cipher m_cipher;
};

/// `Direction` is Sealing or Opening.
template <typename Direction>
Result<void> run(const PayloadKey& key, Cipher::Direction direction, std::size_t batchSize, ByteSource& source,
    ByteSink& sink, const AgeWork& watch)
{
    AgePipeline::Work work;
    work.batchSize = batchSize;
    work.fill = &Direction::fill;
    work.transform = [&]() -> Result<AgePipeline::Transform> {
        auto cipher = key.cipher(direction);
        if (!cipher)
            return failure(cipher);
        auto one = std::make_shared<Direction>(std::move(*cipher));
        return [one](AgeBatch& batch) { return one->transform(batch); };
    };
    return AgePipeline(work, source, sink, watch).run();
}

} // namespace

Result<void> sealAgePayload(
    const Secret& fileKey, ByteSource& plaintext, ByteSink& out, RandomSource& random, const AgeWork& work)
{
    std::array<std::uint8_t, nonceSize> nonce{};
    random.fill(nonce);
    if (auto ok = out.write(nonce); !ok)
        return ok;
    return run<Sealing>({fileKey, nonce}, Cipher::Direction::Seal, chunksInBatch * chunkSize, plaintext, out, work);
}

Result<void> openAgePayload(const Secret& fileKey, ByteSource& source, ByteSink& plaintext, const AgeWork& work)
{
    std::array<std::uint8_t, nonceSize> nonce{};
    const auto got = readFully(source, nonce);
    if (!got)
        return failure(got);
    if (*got < nonce.size())
        return failure(ErrorCode::AgeCutOff, {}, "header: no nonce after it");
    return run<Opening>({fileKey, nonce}, Cipher::Direction::Open, chunksInBatch * boxSize, source, plaintext, work);
}

} // namespace keyfold
