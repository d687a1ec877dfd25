// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/handoff/age_header.h"
#include "core/handoff/age_keys.h"

namespace keyfold {

// The two kinds of stanza that Keyfold knows: how they wrap the file key of 16 bytes (https://c2sp.org/age, "Recipient
// types").

inline constexpr std::size_t ageFileKeySize = 16;

inline constexpr std::string_view x25519Kind = "X25519";
inline constexpr std::string_view scryptKind = "scrypt";

Result<AgeStanza> wrapForRecipient(const Secret& fileKey, const AgeRecipient& recipient, RandomSource& random);
Result<AgeStanza> wrapWithPassphrase(
    const Secret& fileKey, const Secret& passphrase, unsigned workFactor, RandomSource& random);

/// nullopt where it is sealed for somebody else, or with something else. AgeHeaderMalformed; AgeTooCostly before any work.
Result<std::optional<Secret>> unwrap(const AgeStanza& stanza, const AgeIdentity& identity);
Result<std::optional<Secret>> unwrap(const AgeStanza& stanza, const Secret& passphrase);

} // namespace keyfold
