// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/age_payload.h"

#include <algorithm>
#include <array>
#include <future>
#include <string_view>
#include <system_error>
#include <utility>

#include "core/crypto/chacha20_poly1305.h"
#include "core/crypto/digest.h"

namespace keyfold {

namespace {

using Cipher = ChaCha20Poly1305;

constexpr std::size_t chunkSize = 64 * 1024;
constexpr std::size_t boxSize = chunkSize + Cipher::tagSize;
constexpr std::size_t nonceSize = 16;
// Enough that a thread for each batch costs nothing beside it, little enough to stay in a processor's cache.
constexpr std::size_t chunksInBatch = 8;

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

/// Some chunks on their way: as they were read, then as they are to be written.
struct Batch {
    std::size_t size = 0; ///< bytes read; 0 is the end
    Secret in = Secret::ofSize(chunksInBatch * boxSize);
    Secret out;
    ByteView ready; ///< what is to be written

    bool empty() const { return size == 0; }
    ByteView read() const { return in.expose().first(size); }
};

/// What is done to the payload, a batch at a time and in order.
class Transformation {
public:
    virtual ~Transformation() = default;
    virtual Result<void> fill(Batch& batch, ByteSource& source) = 0;
    /// Runs on another thread than the rest.
    virtual Result<void> transform(Batch& batch, const Batch& next) = 0;
};

Result<void> tell(const AgeWork& work, std::uint64_t done)
{
    if (work.progress)
        work.progress(done, work.total);
    if (work.cancel.isCancelled())
        return failure(ErrorCode::Cancelled);
    return {};
}

/// While one batch is encrypted or decrypted on a thread of its own, the one before is written and the one after the next
/// is read: that is quicker by half, as the ciphers and the system take about the same time.
Result<void> run(Transformation& transformation, ByteSource& source, ByteSink& sink, const AgeWork& work)
{
    std::array<Batch, 3> batches;
    Batch* before = &batches[0]; // done, to be written; then read into again
    Batch* present = &batches[1];
    Batch* next = &batches[2];
    if (auto ok = transformation.fill(*present, source); !ok)
        return ok;
    if (!present->empty())
        if (auto ok = transformation.fill(*next, source); !ok)
            return ok;
    for (std::uint64_t done = 0;;) {
        const auto transformPresent = [&] { return transformation.transform(*present, *next); };
        std::future<Result<void>> transformed;
        if (!next->empty() || !before->ready.empty()) {
            try {
                transformed = std::async(std::launch::async, transformPresent);
            } catch (const std::system_error&) {
                // No more threads to be had: it is done below, on this one.
            }
        }
        auto written = before->ready.empty() ? Result<void>() : sink.write(before->ready);
        before->ready = {};
        before->size = 0;
        if (written && !next->empty())
            written = transformation.fill(*before, source);
        const auto ok = transformed.valid() ? transformed.get() : transformPresent();
        if (!written)
            return written;
        done += present->size;
        if (!ok || next->empty()) {
            if (auto last = sink.write(present->ready); !last)
                return last;
            return ok ? tell(work, done) : ok;
        }
        if (auto on = tell(work, done); !on)
            return on;
        std::swap(before, present); // before: the one just done; present: the one read ahead of
        std::swap(present, next);
    }
}

class Sealing final : public Transformation {
public:
    explicit Sealing(Cipher cipher) : m_cipher(std::move(cipher)) {}

    /// Each chunk has room for its tag behind it, and is encrypted where it stands.
    Result<void> fill(Batch& batch, ByteSource& source) override
    {
        batch.size = 0;
        for (std::size_t i = 0; i < chunksInBatch; ++i) {
            const auto got = readFully(source, batch.in.exposeWritable().subspan(i * boxSize, chunkSize));
            if (!got)
                return failure(got);
            batch.size += *got;
            if (*got < chunkSize)
                break;
        }
        return {};
    }

    Result<void> transform(Batch& batch, const Batch& next) override
    {
        // No bytes at all are one empty chunk.
        const auto chunks = std::max<std::size_t>(1, (batch.size + chunkSize - 1) / chunkSize);
        for (std::size_t i = 0; i < chunks; ++i) {
            const auto size = std::min(chunkSize, batch.size - i * chunkSize);
            const auto kind = next.empty() && i + 1 == chunks ? Chunk::Last : Chunk::Inner;
            const auto box = batch.in.exposeWritable().subspan(i * boxSize, size + Cipher::tagSize);
            if (auto ok = m_cipher.seal(nonceOf(m_counter++, kind), box); !ok)
                return ok;
        }
        batch.ready = batch.in.expose().first(batch.size + chunks * Cipher::tagSize);
        return {};
    }

private:
    Cipher m_cipher;
    std::uint64_t m_counter = 0;
};

class Opening final : public Transformation {
public:
    explicit Opening(Cipher cipher) : m_cipher(std::move(cipher)) {}

    Result<void> fill(Batch& batch, ByteSource& source) override
    {
        if (batch.out.empty())
            batch.out = Secret::ofSize(chunksInBatch * chunkSize);
        const auto got = readFully(source, batch.in.exposeWritable());
        if (!got)
            return failure(got);
        batch.size = *got;
        return {};
    }

    Result<void> transform(Batch& batch, const Batch& next) override
    {
        auto rest = batch.read();
        std::size_t ready = 0;
        Result<bool> ended = false;
        while (ended && !*ended && !rest.empty()) {
            const auto box = rest.first(std::min(rest.size(), boxSize));
            const auto plain = batch.out.exposeWritable().subspan(
                ready, box.size() - std::min(box.size(), Cipher::tagSize));
            rest = rest.subspan(box.size());
            ended = openNext(box, plain);
            if (ended)
                ready += plain.size();
        }
        batch.ready = batch.out.expose().first(ready);
        if (!ended)
            return failure(ended);
        if (*ended && !(rest.empty() && next.empty()))
            return trailing();
        if (!*ended && next.empty())
            return failure(ErrorCode::AgeCutOff, {}, "payload: no last chunk");
        return {};
    }

private:
    /// Whether it was the last chunk.
    Result<bool> openNext(ByteView box, std::span<std::uint8_t> plain)
    {
        const auto counter = m_counter++;
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
    Sealing sealing(std::move(*cipher));
    return run(sealing, plaintext, out, work);
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
    Opening opening(std::move(*cipher));
    return run(opening, source, plaintext, work);
}

} // namespace keyfold
