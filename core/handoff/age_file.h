// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/base/byte_stream.h"
#include "core/handoff/age_header.h"
#include "core/handoff/age_keys.h"
#include "core/handoff/age_payload.h"

namespace keyfold {

// age v1 (https://age-encryption.org/v1): files sealed for X25519 recipients, or with one passphrase. Any size, in constant
// memory. Synchronous; one thread at a time.

/// For whom a file is sealed: recipients, or a passphrase, not both.
struct AgeLock {
    std::vector<AgeRecipient> recipients;
    const Secret* passphrase = nullptr;
    unsigned workFactor = 18; ///< scrypt's, as 2^workFactor KiB: what `age` takes, about a second
    bool armor = false;       ///< as text
};

/// What may open one.
struct AgeUnlock {
    const std::vector<AgeIdentity>* identities = nullptr;
    const Secret* passphrase = nullptr;
};

/// Reads `plaintext` to its end and writes an age file. NoRecipients; InvalidRecipient for a key of low order; Cancelled.
Result<void> sealAge(
    ByteSource& plaintext, ByteSink& out, const AgeLock& lock, RandomSource& random, const AgeWork& work = {});

/// An age file of which the header was read: it can be asked what it wants before it is opened.
class AgeFile {
public:
    /// `source`, binary or armored, has to outlive it. NotAnAgeFile, AgeNewer, AgeHeaderMalformed, AgeArmorMalformed,
    /// AgeCutOff.
    static Result<AgeFile> read(ByteSource& source);

    bool wantsPassphrase() const;

    /// Decrypts into `plaintext`, once. What was written there counts only after this has returned well. Checks a
    /// passphrase's cost before any work (AgeTooCostly). WrongPassphrase, WrongIdentity, PassphraseWanted, IdentityWanted,
    /// AgePostQuantum, AgeHeaderChanged, AgePayloadChanged, AgeCutOff, AgeTrailingData, Cancelled.
    Result<void> open(const AgeUnlock& unlock, ByteSink& plaintext, const AgeWork& work = {});

    /// The key of this one file: for tests.
    Result<Secret> fileKey(const AgeUnlock& unlock) const;

private:
    AgeFile() = default;

    std::unique_ptr<BufferedSource> m_raw;
    std::unique_ptr<ByteSource> m_armor;
    std::unique_ptr<BufferedSource> m_decoded;
    AgeHeader m_header;
};

} // namespace keyfold
