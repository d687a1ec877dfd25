// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/cancel.h"
#include "core/base/files.h"
#include "core/base/result.h"
#include "core/scan/content_scanner.h"
#include "core/wallet/wallet.h"

namespace keyfold {

/// One secret that lies about.
struct ScanFind {
    std::string path;   ///< of the file; in a repository's history: from its top, empty for a message
    std::string commit; ///< of the history: a commit that has it, short; empty for a file
    bool history = false;
    ContentFind what;
};

/// What a scan looked at.
struct ScanReport {
    std::vector<ScanFind> finds;
    std::uint64_t files = 0;
    std::uint64_t objects = 0;       ///< of repositories' histories
    std::vector<std::string> unread; ///< paths that could not be read or are too large
};

struct ScanOptions {
    bool history = true; ///< of the git repositories that are met, by the program git
};

/// Looks through files and folders (links are not followed; wallets and what git keeps are left out) and the histories of git
/// repositories in them. A file or object of more than 64 MiB is not read, and that is told. FileNotFound for a path that is not
/// there; Cancelled.
Result<ScanReport> scan(const std::vector<Path>& paths, ContentScanner& scanner, const ScanOptions& options = {},
    const CancelToken& cancel = {});

/// Writes into the log which of the wallet's present values lie about, for the health report; each place once a value. The event
/// is Action::ScanFound.
Result<void> noteFinds(Wallet& wallet, const ScanReport& report);

} // namespace keyfold
