// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/files.h"
#include "core/model/ids.h"

namespace keyfold {

/// What this device remembers of each wallet: the count of changes it last saw. A file with fewer is an older one that
/// was put back, by a sync service or by somebody; its pages are whole, so nothing else would tell.
class SeenChanges {
public:
    explicit SeenChanges(Path folder) : m_folder(std::move(folder)) {}

    /// nullopt where the wallet was never seen, or the note cannot be read.
    std::optional<std::uint64_t> of(const WalletId& wallet) const;

    /// Failing is not worth stopping for: the note is a help, not the truth.
    Result<void> remember(const WalletId& wallet, std::uint64_t changes) const;

private:
    Path fileOf(const WalletId& wallet) const;

    Path m_folder;
};

} // namespace keyfold
