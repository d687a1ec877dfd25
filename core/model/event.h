// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/base/dates.h"
#include "core/model/ids.h"

namespace keyfold {

/// What was done, as a closed set; stored by name, so the order is free.
enum class Action {
    WalletCreated,
    WalletUnlocked,
    WalletRestored,
    WalletBackedUp,
    SlotAdded,
    SlotRemoved,
    PasswordChanged,
    SettingChanged,
    KeyAdded,
    KeyEdited,
    KeyRemoved,
    KeyPutBack,
    ValueReplaced,
    ValueRevealed,
    ValueCopied,
    ValuePrinted, ///< to standard output, for a script
    PartyAdded,
    PartyLeft,
    GrantMade,
    GrantEnded,
    RotationStarted,  ///< a new value is in; the old one is still valid
    ConsumerUpdated,  ///< one place has the new value
    RotationFinished, ///< the old value is out of use
    KeyRevoked,       ///< at the provider
    VersionsPurged,   ///< old values were wiped
    RotationSnoozed,
    IncidentOpened,
    IncidentStepDone,
    IncidentClosed,
    FindingDismissed,
    FindingRestored, ///< a dismissed one is shown again
    ProviderSaved,   ///< one of the owner's own
    ProviderRemoved,
    ScanFound, ///< a value lay about: "version 2 in PATH"

    // handing over
    IdentityMade,    ///< the wallet has a key to be handed keys with
    ValueHandedOver, ///< into a handoff file
    KeyHandedOver,   ///< the same as a whole: to whom, until when
    HandoffOpened,   ///< and its keys taken in
    RequestMade,     ///< somebody was asked for keys
    RequestAnswered,

    KeysImported,
    ValueExported, ///< in the clear, into a file
    ValuePassedOn, ///< into the environment of a program
    PartyEdited,   ///< which of name, address and public key
};

/// One line of the audit log.
struct Event {
    std::int64_t seq = 0; ///< from 1, without gaps
    Timestamp time{};
    std::string actor; ///< the label of the key slot that unlocked the wallet
    Action action = Action::WalletCreated;
    std::optional<KeyId> key;
    std::string keyName; ///< as it was at the time
    std::string detail;  ///< never a secret

    bool operator==(const Event&) const = default;
};

/// "key.added": the name in the database and in JSON.
std::string_view nameOf(Action action);
std::optional<Action> actionNamed(std::string_view name);

} // namespace keyfold
