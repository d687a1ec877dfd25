// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/dates.h"
#include "core/storage/database.h"

namespace keyfold {

/// SQLCipher's check of every page and SQLite's check of every structure. What they found, in English; empty when whole.
/// Together, because the first does not see a tail that is missing, nor the second a page that nothing points to.
Result<std::vector<std::string>> checkPages(const Database& database);

/// Writes the whole file, header included, to a new file at `target` (FileExists; mode 0600), as it is at one moment: other
/// processes may read meanwhile, not write. The copy is opened with `key` and has to pass checkPages() before it gets its
/// name; Damaged otherwise.
Result<void> copyWallet(const Database& database, const WalletKey& key, const Path& target);

struct DatedCopy {
    Path path;
    Date day;
};

/// Whatever in `folder` is named as a copy of some day, those of before a migration too; in no order.
std::vector<DatedCopy> listDatedCopies(const Path& folder);

/// The copies of a wallet in `folder`: "NAME-2026-10-12.keyfold", oldest first.
std::vector<Path> listBackups(const Path& folder, const std::string& name);
Path backupPath(const Path& folder, const std::string& name, Date day);

/// Deletes the oldest until `keep` are left.
void thinOutBackups(const Path& folder, const std::string& name, std::size_t keep);

} // namespace keyfold
