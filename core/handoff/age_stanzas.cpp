// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/age_stanzas.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/crypto/chacha20_poly1305.h"
#include "core/crypto/encoding.h"
#include "core/crypto/scrypt.h"

namespace keyfold {

namespace {

using Cipher = ChaCha20Poly1305;

constexpr std::string_view x25519Info = "age-encryption.org/v1/X25519";
constexpr std::string_view scryptInfo = "age-encryption.org/v1/scrypt";
constexpr std::size_t scryptSaltSize = 16;
constexpr std::size_t wrappedSize = ageFileKeySize + Cipher::tagSize;
// Each wrapping key is used once, so the nonce needs no value.
constexpr Cipher::Nonce zeroNonce{};

tl::unexpected<Error> malformed(const char* what)
{
    return failure(ErrorCode::AgeHeaderMalformed, {}, std::string("header: ") + what);
}

Result<Bytes> wrap(const Secret& fileKey, const Secret& wrapKey)
{
    auto cipher = Cipher::create(wrapKey, Cipher::Direction::Seal);
    if (!cipher)
        return failure(cipher);
    auto box = fileKey.clone();
    box.append(Bytes(Cipher::tagSize));
    if (auto ok = cipher->seal(zeroNonce, box.exposeWritable()); !ok)
        return failure(ok);
    return Bytes(box.expose().begin(), box.expose().end());
}

/// nullopt when it was wrapped with another key. The body has wrappedSize bytes.
Result<std::optional<Secret>> unwrapBody(ByteView body, const Secret& wrapKey)
{
    auto cipher = Cipher::create(wrapKey, Cipher::Direction::Open);
    if (!cipher)
        return failure(cipher);
    auto fileKey = Secret::ofSize(ageFileKeySize);
    if (!cipher->open(zeroNonce, body, fileKey.exposeWritable()))
        return std::optional<Secret>();
    return std::optional(std::move(fileKey));
}

Secret x25519WrapKey(const Secret& shared, const X25519Public& share, const X25519Public& recipient)
{
    Bytes salt(share.begin(), share.end());
    salt.insert(salt.end(), recipient.begin(), recipient.end());
    return hkdfSha256(shared, salt, x25519Info, Cipher::keySize);
}

Result<Secret> scryptWrapKey(const Secret& passphrase, ByteView salt, unsigned workFactor)
{
    const auto info = asBytes(scryptInfo);
    Bytes labelled(info.begin(), info.end());
    labelled.insert(labelled.end(), salt.begin(), salt.end());
    return scrypt(passphrase.expose(), labelled, workFactor, Cipher::keySize);
}

/// Decimal digits without a zero in front. A number of more digits than a work factor can have is too costly, not malformed.
Result<unsigned> workFactorFrom(std::string_view text)
{
    constexpr std::size_t mostDigits = 4;
    if (text.empty() || text.front() == '0' || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return malformed("scrypt's work factor");
    unsigned number = 0;
    for (const char digit : text.substr(0, mostDigits))
        number = number * 10 + static_cast<unsigned>(digit - '0');
    if (number <= scryptCeiling && text.size() <= mostDigits)
        return number;
    const bool said = number <= 53 && text.size() <= mostDigits;
    return tl::unexpected<Error>(Error{ErrorCode::AgeTooCostly, {},
        {said ? humanSize(std::uint64_t{1} << (number + 10)) : "more memory than there is"}, "header: work factor"});
}

} // namespace

Result<AgeStanza> wrapForRecipient(const Secret& fileKey, const AgeRecipient& recipient, RandomSource& random)
{
    const auto ephemeral = makeX25519Private(random);
    const auto share = x25519Public(ephemeral);
    if (!share)
        return failure(share);
    const auto shared = x25519Agree(ephemeral, recipient.key());
    if (!shared && shared.error().code == ErrorCode::Damaged)
        return failure(ErrorCode::InvalidRecipient, recipient.text());
    if (!shared)
        return failure(shared);
    auto box = wrap(fileKey, x25519WrapKey(*shared, *share, recipient.key()));
    if (!box)
        return failure(box);
    return AgeStanza{{std::string(x25519Kind), toUnpaddedBase64(*share)}, std::move(*box)};
}

Result<AgeStanza> wrapWithPassphrase(
    const Secret& fileKey, const Secret& passphrase, unsigned workFactor, RandomSource& random)
{
    Bytes salt(scryptSaltSize);
    random.fill(salt);
    const auto wrapKey = scryptWrapKey(passphrase, salt, workFactor);
    if (!wrapKey)
        return failure(wrapKey);
    auto box = wrap(fileKey, *wrapKey);
    if (!box)
        return failure(box);
    return AgeStanza{{std::string(scryptKind), toUnpaddedBase64(salt), std::to_string(workFactor)}, std::move(*box)};
}

Result<std::optional<Secret>> unwrap(const AgeStanza& stanza, const AgeIdentity& identity)
{
    if (stanza.arguments.front() != x25519Kind)
        return std::optional<Secret>();
    if (stanza.arguments.size() != 2)
        return malformed("an X25519 stanza's arguments");
    const auto written = fromUnpaddedBase64(stanza.arguments[1]);
    if (!written || written->size() != x25519Size)
        return malformed("an X25519 share");
    if (stanza.body.size() != wrappedSize)
        return malformed("an X25519 stanza's body");
    X25519Public share{};
    std::ranges::copy(*written, share.begin());
    const auto shared = x25519Agree(identity.key(), share);
    if (!shared && shared.error().code == ErrorCode::Damaged)
        return malformed("an X25519 share of low order");
    if (!shared)
        return failure(shared);
    return unwrapBody(stanza.body, x25519WrapKey(*shared, share, identity.recipient().key()));
}

Result<std::optional<Secret>> unwrap(const AgeStanza& stanza, const Secret& passphrase)
{
    if (stanza.arguments.front() != scryptKind)
        return std::optional<Secret>();
    if (stanza.arguments.size() != 3)
        return malformed("a scrypt stanza's arguments");
    const auto salt = fromUnpaddedBase64(stanza.arguments[1]);
    if (!salt || salt->size() != scryptSaltSize)
        return malformed("scrypt's salt");
    const auto workFactor = workFactorFrom(stanza.arguments[2]);
    if (!workFactor)
        return failure(workFactor);
    if (stanza.body.size() != wrappedSize)
        return malformed("a scrypt stanza's body");
    const auto wrapKey = scryptWrapKey(passphrase, *salt, *workFactor);
    if (!wrapKey)
        return failure(wrapKey);
    return unwrapBody(stanza.body, *wrapKey);
}

} // namespace keyfold
