// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/model/key.h"
#include "core/storage/database.h"
#include "core/wallet/key_store.h"

namespace keyfold {

/// The full-text index over everything of a key but its secrets (table key_text).
namespace search_index {

Result<void> add(const Database& database, std::int64_t row, const Key& key);
/// `key` as it was when it was added: the index keeps no texts of its own to look it up.
Result<void> remove(const Database& database, std::int64_t row, const Key& key);

struct Hit {
    std::int64_t row = 0;
    MatchTier tier = MatchTier::NameStart;
};

/// At most `limit` rows, best tier first.
Result<std::vector<Hit>> search(const Database& database, std::string_view words, std::size_t limit);

} // namespace search_index

} // namespace keyfold
