// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/key.h"
#include "core/wallet/key_store.h"

namespace keyfold {

/// A key on its way to somebody else, with its secret values. What is the owner's own business is left out: notes, tags,
/// places of use, owner, who else has it, older versions.
struct HandedKey {
    Key key;
    std::vector<SecretValue> secrets;
};

/// What is inside a handoff file: JSON that a person can read who opened it with `age -d` (docs/file-format.md).
struct HandoffDocument {
    std::string from;            ///< who hands over, as they call themselves; anybody may write anything here
    std::vector<std::string> to; ///< names or recipients
    Timestamp created{};
    std::optional<Date> until; ///< when they are to stop using the keys
    std::string message;
    std::optional<std::string> request; ///< the id of the request that this answers
    std::vector<HandedKey> keys;
};

/// What a document calls itself.
inline constexpr std::string_view handoffFormatName = "keyfold-handoff";
inline constexpr std::int64_t handoffFormatVersion = 1;

/// The most that a document may hold.
inline constexpr std::size_t handoffDocumentLimit = 64 * 1024 * 1024;
inline constexpr std::size_t handoffKeysLimit = 10'000;

Secret writeHandoff(const HandoffDocument& document);

/// NotAHandoff, HandoffNewer, HandoffMalformed (detail: where). Every key is valid (core/model/key.h) and every secret
/// clean (cleanSecret); ids are as written there, and may be anybody's.
Result<HandoffDocument> readHandoff(const Secret& text);

} // namespace keyfold
