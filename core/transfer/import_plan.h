// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/catalogue/recogniser.h"
#include "core/transfer/imported_file.h"
#include "core/wallet/wallet.h"

namespace keyfold {

/// What happens to a key that could come in.
enum class ImportVerdict {
    Add,
    SameValue, ///< left out: another key, here or before it in the file, has the value
    Known,     ///< left out: this very key is here and has had the value
    Newer,     ///< this very key is here with an older value: it gets a new version
    Older,     ///< left out: this very key is here with another value, which is not known to be older
};

struct PlannedKey {
    ImportedKey imported; ///< under the name that it gets, with what its value tells filled in
    ImportVerdict verdict = ImportVerdict::Add;
    std::string otherKey;    ///< SameValue: the key that has it
    std::string renamedFrom; ///< the name in the file, where another key has it
    std::optional<Recognition> recognition;
};

/// What an import would do. Nothing has been changed yet.
struct ImportPlan {
    std::vector<PlannedKey> keys; ///< in the order of the file
    std::vector<SkippedPart> skipped;

    std::size_t count(ImportVerdict verdict) const;
};

struct ImportRules {
    bool sameValuesToo = false; ///< keys come in even if another one has their value
};

/// Looks up every key in the wallet. `file` goes into the plan. Cancelled, and what reading the wallet fails with.
Result<ImportPlan> planImport(Wallet& wallet, ImportedFile file, const ImportRules& rules = {},
    const CancelToken& cancel = {}, const Progress& progress = {});

/// Does what was planned, in one transaction: all of it or, when it fails or is cancelled, nothing. `source` is for the log: a
/// file's name. `today`: from which a key counts that does not tell when it was made. The wallet must not have been changed since
/// the plan was made (NameTaken otherwise, at the worst).
Result<void> runImport(Wallet& wallet, const ImportPlan& plan, std::string_view source, Date today,
    const CancelToken& cancel = {}, const Progress& progress = {});

/// "add", "same-value", …; "looks-like-setting", …: the names used in JSON.
std::string_view nameOf(ImportVerdict verdict);
std::string_view nameOf(SkipReason reason);

} // namespace keyfold
