// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/model/key.h"
#include "core/wallet/incident_store.h"
#include "core/wallet/key_store.h"

namespace keyfold {

class WalletSession;

/// One place that is to get the new value.
struct ConsumerStep {
    std::string name;
    std::optional<Timestamp> done;
};

/// A rotation under way: both values are at hand.
struct RotationState {
    int oldVersion = 0;
    int newVersion = 0;
    Timestamp started{};
    std::vector<ConsumerStep> consumers; ///< as the key had them when it was started
};

/// What falls due on a day.
struct DueKey {
    enum class Why { Rotation, Expiry };
    KeySummary key;
    Why why = Why::Rotation;
    Date date;
    int days = 0;     ///< from today; negative when overdue
    int leadDays = 0; ///< how long before it has to be asked for
    std::optional<Snooze> snooze;
};

/// Replacing values, at once or step by step; it can be left and taken up again days later. Each change is one transaction with
/// its event. One thread at a time, like the wallet.
class RotationStore {
public:
    RotationStore(WalletSession& session, KeyStore& keys, IncidentStore& incidents)
        : m_session(session)
        , m_keys(keys)
        , m_incidents(incidents)
    {
    }

    /// Puts the new values in as the current version; the old ones stay at hand. Grants end with the version they belong to.
    /// RotatingAlready; SecretUsedBefore where a version of this key has had the value, a purged one too; NoSuchField,
    /// SecretEmpty. What it does for a leak is ticked off in the key's open incident.
    Result<Key> start(const KeyId& key, const std::vector<SecretValue>& secrets);
    /// One place has the new value. Again is no error. NotRotating, NoSuchConsumer.
    Result<void> consumerDone(const KeyId& key, std::string_view consumer);
    /// The old value is out of use: the key is active again, or compromised while an incident of it is open. `revoked`: and known to be revoked at the provider, which can also be said later, of a
    /// rotation that was finished without. NotRotating.
    Result<void> finish(const KeyId& key, bool revoked);
    /// All of it at once.
    Result<Key> rotate(const KeyId& key, const std::vector<SecretValue>& secrets, bool revoked);

    /// The key and all of its versions are revoked at the provider. A rotation under way ends.
    Result<void> revoke(const KeyId& key);

    /// Puts the reminders of this rotation off until that day, which has to be after today and within a year; the next new
    /// value ends it. nullopt ends it now. InvalidDate; InvalidValue without a reason.
    Result<void> snooze(const KeyId& key, const std::optional<Snooze>& snooze);

    /// nullopt where none is under way.
    Result<std::optional<RotationState>> state(const KeyId& key) const;

    /// What must be rotated or expires within `days` from today, soonest first; what is overdue is always in it. A revoked key
    /// is not due.
    Result<std::vector<DueKey>> due(int days) const;
    /// The same, with those that are due later and have to be asked for by then.
    Result<std::vector<DueKey>> dueToBegin(int days) const;

    /// Wipes the values of versions that were revoked at least `days` ago; gives how many versions that were.
    Result<int> purge(int days);

private:
    Result<void> refuseUsedBefore(const Key& key, const std::vector<SecretValue>& secrets) const;

    WalletSession& m_session;
    KeyStore& m_keys;
    IncidentStore& m_incidents;
};

} // namespace keyfold
