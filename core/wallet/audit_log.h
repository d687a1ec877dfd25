// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/event.h"

namespace keyfold {

class WalletSession;

/// Which events to read; what is left out matches everything.
struct EventFilter {
    std::optional<KeyId> key;
    std::optional<Timestamp> since;
    std::optional<int> newest{}; ///< at most so many, the newest
    std::optional<Action> action{};
};

/// What happened in the wallet, append-only. Each event carries an HMAC over the one before and itself, under a key
/// derived from the wallet key, and the wallet remembers the last one, so that a changed, inserted or removed line is found.
class AuditLog {
public:
    explicit AuditLog(WalletSession& session) : m_session(session) {}

    /// Oldest first.
    Result<std::vector<Event>> read(const EventFilter& filter = {}) const;

    /// Writes an event in a transaction of its own.
    Result<void> record(Action action, std::string detail = {});
    Result<void> record(Action action, const KeyId& key, std::string_view keyName, std::string_view detail);

    /// The first line that is not as it was written, or nullopt when the chain is whole.
    Result<std::optional<std::int64_t>> firstBroken() const;

private:
    WalletSession& m_session;
};

} // namespace keyfold
