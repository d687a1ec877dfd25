// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/incident.h"

namespace keyfold {

class WalletSession;

/// How an incident ended.
enum class IncidentEnd { Handled, FalseAlarm };

/// Leaks and what was done about them. Each change is one transaction with its event; the actor is who unlocked the wallet.
/// One thread at a time, like the wallet.
class IncidentStore {
public:
    explicit IncidentStore(WalletSession& session) : m_session(session) {}

    /// The key counts as compromised from now on, unless it is revoked or being rotated. IncidentOpen where it has one;
    /// TextNotUtf8, TextTooLong.
    Result<Incident> open(const KeyId& key, std::string_view what);
    /// Again replaces the note, and keeps when and by whom. NoOpenIncident.
    Result<void> stepDone(const KeyId& key, IncidentStep step, std::string_view note);
    /// What it cost, in the owner's words. NoOpenIncident.
    Result<void> noteLoss(const KeyId& key, std::string_view loss);
    /// The key is active again where it was replaced (step `replace`) or it was a false alarm; else it stays compromised.
    /// NoOpenIncident.
    Result<Incident> close(const KeyId& key, IncidentEnd end);

    /// Every one there was, open ones first, then newest first.
    Result<std::vector<Incident>> list() const;
    /// The open one of a key, else its last. NoOpenIncident where it never had any.
    Result<Incident> newestOf(const KeyId& key) const;

    /// Within a change of another store: what a rotation did of itself is ticked off in an open incident.
    Result<void> tickOff(const KeyId& key, IncidentStep step, std::string_view note);
    Result<bool> isOpen(const KeyId& key) const;

private:
    WalletSession& m_session;
};

} // namespace keyfold
