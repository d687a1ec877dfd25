// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/dates.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/ids.h"

namespace keyfold {

class WalletSession;

/// What this wallet is handed keys with. The texts are the format's own (core/handoff); here they are only kept.
struct StoredIdentity {
    std::string recipient; ///< may be given to anybody
    Secret identity;
};

/// That somebody was asked for keys.
struct KeyRequest {
    RequestId id;
    std::optional<PartyId> party;
    std::string asked; ///< for what, in the owner's words
    Timestamp created{};
    std::optional<Timestamp> answered;
};

/// What a wallet keeps about handing keys over. Each change is one transaction with its event. One thread at a time, like
/// the wallet.
class HandoffStore {
public:
    explicit HandoffStore(WalletSession& session) : m_session(session) {}

    /// nullopt before one was kept. Damaged when it was changed outside.
    Result<std::optional<StoredIdentity>> identity() const;
    /// The public half alone, which opens nothing.
    Result<std::optional<std::string>> recipient() const;
    /// Keeps one; another that was there is gone, and with it the way to open what was sealed for it.
    Result<void> setIdentity(const StoredIdentity& identity);

    /// Writes to the log that a key was handed over.
    Result<void> noteHandedOver(const KeyId& key, std::string_view keyName, std::string_view detail);

    /// Draws the id. TextTooLong, TextNotUtf8.
    Result<KeyRequest> addRequest(std::optional<PartyId> party, std::string_view asked);
    /// Newest first.
    Result<std::vector<KeyRequest>> requests() const;
    /// Notes that an answer came. Whether there is such a request; once answered, it stays so.
    Result<bool> answerRequest(const RequestId& id);

private:
    WalletSession& m_session;
};

} // namespace keyfold
