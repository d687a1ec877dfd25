// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/dates.h"
#include "core/base/result.h"
#include "core/model/ids.h"

namespace keyfold {

class WalletSession;

/// That a finding of the health report was looked at, and is not to be shown.
struct Dismissal {
    std::string rule;
    KeyId key;
    std::string keyName;
    std::string reason;
    std::optional<Date> until; ///< the last day; nullopt: for good
    Timestamp made{};
    std::string actor;

    bool holdsOn(Date day) const { return !until || day <= *until; }
    bool operator==(const Dismissal&) const = default;
};

/// Each change is one transaction with its event. One thread at a time, like the wallet. Which rules there are is not known
/// here: the caller asks core/health.
class DismissalStore {
public:
    explicit DismissalStore(WalletSession& session) : m_session(session) {}

    /// Again replaces reason and end. NameEmpty where there is no reason; NoSuchKey, TextNotUtf8, TextTooLong.
    Result<void> dismiss(const KeyId& key, std::string_view rule, std::string_view reason, std::optional<Date> until);
    /// Shows it again. NotDismissed.
    Result<void> restore(const KeyId& key, std::string_view rule);

    /// By key, then rule; those that have ended too.
    Result<std::vector<Dismissal>> list() const;

private:
    WalletSession& m_session;
};

} // namespace keyfold
