// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/random_source.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crypto/x25519.h"

namespace keyfold {

/// Whom a file can be sealed for: an X25519 public key, written `age1…`. A value that exists is valid.
class AgeRecipient {
public:
    /// InvalidRecipient (subject: as typed); AgePostQuantum for `age1pq1…`, which is of a later kind.
    static Result<AgeRecipient> parse(std::string_view text);
    explicit AgeRecipient(const X25519Public& key) : m_key(key) {}

    const X25519Public& key() const { return m_key; }
    std::string text() const;

    bool operator==(const AgeRecipient&) const = default;

private:
    X25519Public m_key{};
};

/// What opens such a file: an X25519 private key, written `AGE-SECRET-KEY-1…`.
class AgeIdentity {
public:
    static Result<AgeIdentity> make(RandomSource& random);
    /// InvalidIdentity, AgePostQuantum.
    static Result<AgeIdentity> parse(std::string_view text);

    const Secret& key() const { return m_key; }
    const AgeRecipient& recipient() const { return m_recipient; }
    Secret text() const;

private:
    AgeIdentity(Secret key, const AgeRecipient& recipient) : m_key(std::move(key)), m_recipient(recipient) {}
    static Result<AgeIdentity> fromKey(Secret key);

    Secret m_key;
    AgeRecipient m_recipient;
};

/// An identity file as age-keygen writes it: a key a line, empty lines and those that start with # left out.
/// InvalidIdentity (subject: the line's number, or empty where there is no key at all); AgePostQuantum where all keys are of
/// that kind.
Result<std::vector<AgeIdentity>> parseIdentityFile(std::string_view content);

/// The same way round, with the recipient in a comment.
Secret identityFileOf(const AgeIdentity& identity, std::string_view created);

/// The most that an identity file may hold: 800 keys.
inline constexpr std::size_t identityFileLimit = 64 * 1024;

} // namespace keyfold
