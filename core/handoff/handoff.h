// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/handoff/age_file.h"
#include "core/handoff/handoff_document.h"
#include "core/wallet/wallet.h"

namespace keyfold {

/// One key to be handed over; of its fields those that are named, all where none is.
struct HandedChoice {
    KeyId key;
    std::vector<std::string> fields;
};

/// What is to be handed over, to whom and how.
struct HandoffOrder {
    std::vector<HandedChoice> keys;
    std::vector<PartyId> parties;         ///< who get a grant; each needs a recipient unless there is a passphrase
    std::vector<AgeRecipient> recipients; ///< who are no party of this wallet
    const Secret* passphrase = nullptr;   ///< instead of recipients
    bool armor = false;
    std::string from;
    std::string message;
    std::optional<Date> until;
    std::optional<std::string> request;
    unsigned workFactor = 18;
};

/// What speaks against giving a key away as it is: a key of their own could be taken from them alone.
struct HandoffConcern {
    std::vector<std::string> consumers; ///< where it is used
    std::vector<std::string> holders;   ///< who else has its present value
    bool any() const { return !consumers.empty() || !holders.empty(); }
};
HandoffConcern concernsOf(const Key& key, const std::vector<std::string>& receivers);

/// How the sealed bytes become the file; as they are where nothing is given.
using Wrapping = std::function<Result<void>(ByteSource& sealed, ByteSink& out)>;

/// Reveals the chosen values, seals them into a new file at `target`, notes grants and events: all of it or nothing. Takes a
/// second with a passphrase, in which it cannot be cancelled. Cancelled, FileExists, NoSuchKey, NoSuchField, NoRecipients, PartyLeft, RecipientMissing, DiskFull…
Result<HandoffDocument> createHandoff(Wallet& wallet, const HandoffOrder& order, const Path& target, const Clock& clock,
    RandomSource& random, const Wrapping& wrapping = {}, const CancelToken& cancel = {}, const Progress& progress = {});

/// Decrypts a handoff into locked memory and reads it. Everything that AgeFile::open() and readHandoff() refuse;
/// NotAHandoff also for what is larger than a handoff may be.
Result<HandoffDocument> openHandoff(AgeFile& file, const AgeUnlock& unlock, const AgeWork& work = {});

/// What became of the keys of a handoff.
struct ImportedHandoff {
    std::vector<Key> added;
    struct Present {
        std::string name;    ///< in the handoff
        std::string present; ///< the key of this wallet that holds the value already
    };
    std::vector<Present> present;
    std::optional<KeyRequest> request; ///< of this wallet, that it answers
};

/// Takes the keys in, with origin handoff and a note from whom they came; a name that is taken gets a number behind it, a
/// value that is there already is left out. All or nothing. Cancelled.
Result<ImportedHandoff> importHandoff(
    Wallet& wallet, const HandoffDocument& document, const CancelToken& cancel = {}, const Progress& progress = {});

/// The wallet's own identity; made and kept where there is none yet.
Result<AgeIdentity> walletIdentity(Wallet& wallet, RandomSource& random);

} // namespace keyfold
