// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/age_file.h"

#include <algorithm>

#include "core/handoff/age_armor.h"
#include "core/handoff/age_stanzas.h"

namespace keyfold {

namespace {

bool hasKind(const AgeHeader& header, std::string_view kind)
{
    return std::ranges::any_of(
        header.stanzas, [=](const AgeStanza& stanza) { return stanza.arguments.front() == kind; });
}

Result<std::vector<AgeStanza>> wrapFileKey(const Secret& fileKey, const AgeLock& lock, RandomSource& random)
{
    std::vector<AgeStanza> stanzas;
    if (lock.passphrase != nullptr) {
        auto stanza = wrapWithPassphrase(fileKey, *lock.passphrase, lock.workFactor, random);
        if (!stanza)
            return failure(stanza);
        stanzas.push_back(std::move(*stanza));
        return stanzas;
    }
    for (const auto& recipient : lock.recipients) {
        auto stanza = wrapForRecipient(fileKey, recipient, random);
        if (!stanza)
            return failure(stanza);
        stanzas.push_back(std::move(*stanza));
    }
    return stanzas;
}

Result<void> sealBinary(
    ByteSource& plaintext, ByteSink& out, const AgeLock& lock, RandomSource& random, const AgeWork& work)
{
    Secret fileKey = Secret::ofSize(ageFileKeySize);
    random.fill(fileKey.exposeWritable());
    const auto stanzas = wrapFileKey(fileKey, lock, random);
    if (!stanzas)
        return failure(stanzas);
    const auto header = writeAgeHeader(*stanzas, fileKey);
    // Whoever reads it, we for one, refuses a larger one.
    if (header.size() > ageHeaderLimit)
        return failure(ErrorCode::InvalidValue, "a file can be sealed for 500 people at most");
    if (auto ok = out.write(asBytes(header)); !ok)
        return ok;
    return sealAgePayload(fileKey, plaintext, out, random, work);
}

Result<std::optional<Secret>> byIdentities(const AgeHeader& header, const std::vector<AgeIdentity>& identities)
{
    for (const auto& identity : identities)
        for (const auto& stanza : header.stanzas) {
            auto key = unwrap(stanza, identity);
            if (!key || *key)
                return key;
        }
    return std::optional<Secret>();
}

/// Nothing fits: which of the reasons is the nearest to what a person can do about it?
Error reasonOf(const AgeHeader& header, const AgeUnlock& unlock)
{
    const bool passphrase = hasKind(header, scryptKind);
    if (passphrase)
        return {unlock.passphrase != nullptr ? ErrorCode::WrongPassphrase : ErrorCode::PassphraseWanted, {}, {},
            "no match"};
    if (!hasKind(header, x25519Kind) && hasKind(header, "mlkem768x25519"))
        return {ErrorCode::AgePostQuantum, {}, {}, "no match"};
    const bool tried = unlock.identities != nullptr && !unlock.identities->empty();
    return {tried ? ErrorCode::WrongIdentity : ErrorCode::IdentityWanted, {}, {}, "no match"};
}

} // namespace

Result<void> sealAge(
    ByteSource& plaintext, ByteSink& out, const AgeLock& lock, RandomSource& random, const AgeWork& work)
{
    if ((lock.passphrase == nullptr) == lock.recipients.empty())
        return failure(ErrorCode::NoRecipients);
    if (!lock.armor)
        return sealBinary(plaintext, out, lock, random, work);
    ArmorSink armor(out);
    if (auto ok = sealBinary(plaintext, armor, lock, random, work); !ok)
        return ok;
    return armor.finish();
}

Result<AgeFile> AgeFile::read(ByteSource& source)
{
    AgeFile file;
    file.m_raw = std::make_unique<BufferedSource>(source);
    const auto armored = looksArmored(*file.m_raw);
    if (!armored)
        return failure(armored);
    auto* binary = file.m_raw.get();
    if (*armored) {
        file.m_armor = std::make_unique<ArmorSource>(*file.m_raw);
        file.m_decoded = std::make_unique<BufferedSource>(*file.m_armor);
        binary = file.m_decoded.get();
    }
    auto header = readAgeHeader(*binary);
    if (!header)
        return failure(header);
    file.m_header = std::move(*header);
    // Who knows a passphrase could otherwise be made to believe that nobody else reads the file.
    if (hasKind(file.m_header, scryptKind) && file.m_header.stanzas.size() > 1)
        return failure(ErrorCode::AgeHeaderMalformed, {}, "header: a passphrase is not the only way in");
    return file;
}

bool AgeFile::wantsPassphrase() const
{
    return hasKind(m_header, scryptKind);
}

Result<Secret> AgeFile::fileKey(const AgeUnlock& unlock) const
{
    Result<std::optional<Secret>> key;
    if (unlock.passphrase != nullptr)
        key = unwrap(m_header.stanzas.front(), *unlock.passphrase);
    if (key && !*key && unlock.identities != nullptr)
        key = byIdentities(m_header, *unlock.identities);
    if (!key)
        return failure(key);
    if (!*key)
        return tl::unexpected<Error>(reasonOf(m_header, unlock));
    if (auto ok = checkAgeMac(m_header, **key); !ok)
        return failure(ok);
    return std::move(**key);
}

Result<void> AgeFile::open(const AgeUnlock& unlock, ByteSink& plaintext, const AgeWork& work)
{
    const auto key = fileKey(unlock);
    if (!key)
        return failure(key);
    return openAgePayload(*key, m_decoded ? *m_decoded : *m_raw, plaintext, work);
}

} // namespace keyfold
