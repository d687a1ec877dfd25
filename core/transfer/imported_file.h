// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/key.h"
#include "core/wallet/key_store.h"

namespace keyfold {

/// What an import file may hold: far more than any business has, little enough that reading it ends soon. Looked at before
/// the work is done.
struct ImportLimits {
    static constexpr std::size_t fileBytes = 64 * 1024 * 1024;
    static constexpr std::size_t rows = 100'000;
    static constexpr std::size_t columns = 1'000;
    static constexpr std::size_t jsonDepth = 64;
    static constexpr std::size_t jsonValues = 50 * rows; // for each of as many keys as may come in
};

/// Why something in the file does not come in.
enum class SkipReason {
    NotAnAssignment,  ///< a line of a .env file without NAME=
    SetAgain,         ///< a later line gives the same variable another value, which counts
    RefersToOther,    ///< ${OTHER}: what it stands for is not in the file
    LooksLikeSetting, ///< a port, a host, true: no secret
    NoSecret,
    NoName,
    TooManyCells, ///< a row with more cells than the header: which is which cannot be told
    InBin,        ///< thrown away in the program it comes from
    OtherItem,    ///< a payment card, an identity
    InvalidValue, ///< a secret or text that cannot be stored: too large, not text, no valid date
};

struct SkippedPart {
    std::size_t line = 0; ///< in the file, from 1; of an item in JSON its place in the list
    std::string name;     ///< as far as it is known; never a secret
    SkipReason reason = SkipReason::NoSecret;

    bool operator==(const SkippedPart&) const = default;
};

/// One key on its way in: the record with its fields, and the values of the secret ones.
struct ImportedKey {
    Key key;
    std::vector<SecretValue> secrets;
    std::size_t line = 0; ///< as in SkippedPart
    bool ours = false;    ///< written by Keyfold: its id means something, and nothing is to be recognised

    /// Which of the key's versions the values are, where the file tells.
    struct Version {
        int number = 1;
        Date from;
    };
    std::optional<Version> version;
};

/// What a reader makes of a file. In the order of the file.
struct ImportedFile {
    std::vector<ImportedKey> keys;
    std::vector<SkippedPart> skipped;
};

/// Adds a secret field with its value, white space around it left out. false where it cannot be stored; an empty value is
/// left out without a word. A label that is taken gets a number.
bool addSecretField(ImportedKey& into, std::string_view label, std::string_view value);
/// The same for a value that is not secret.
void addPlainField(ImportedKey& into, std::string_view label, std::string_view value);

/// Puts a key among those that come in, or among the skipped where it has no name or no secret, or does not pass validate().
void take(ImportedFile& file, ImportedKey key);

} // namespace keyfold
