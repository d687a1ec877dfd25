// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "core/handoff/handoff.h"
#include "ui/models/shared_providers.h"

namespace keyfold::ui {

/// What handing over begins with: the keys, who could get them, and how the owner signs.
struct HandoffTask {
    std::vector<Key> keys;
    std::vector<Party> people; ///< who have not left, by name
    std::string from;
    Date today;
    SharedProviders providers{};

    /// The name of the one key, or "3 keys".
    QString whatText() const;
};

/// NoSuchKey.
Result<HandoffTask> readHandoffTask(Wallet& wallet, const std::vector<KeyId>& keys, Date today);

/// What the person chose.
struct HandoffWish {
    enum class Form {
        File, ///< .age
        Text, ///< the same as text, for a chat
        Page  ///< opens in any browser, with the passphrase
    };

    std::vector<HandedChoice> keys;
    std::optional<PartyId> party; ///< nullopt: somebody new, called newName
    std::string newName;
    std::optional<AgeRecipient> recipient; ///< nullopt: sealed with a passphrase
    bool rememberRecipient = false;        ///< for the next time, in the place of what was known of the party
    std::optional<Date> until;
    std::string message;
    std::string from;
    std::optional<std::string> request; ///< that it answers
    Form form = Form::File;
    Path file;
};

struct HandoffMade {
    Path file;
    std::uint64_t bytes = 0;
    PartyId party;
};

/// Makes the file, adds who is new, notes grants and events: all of it or nothing. `passphrase` where there is no recipient.
/// Takes a second. What createHandoff() fails with; PartyTaken.
Result<HandoffMade> makeHandoff(
    Wallet& wallet, const HandoffWish& wish, const Secret* passphrase, const Clock& clock, RandomSource& random);

/// "theme-deploy-for-mika-sato.age": of the first key's and the person's name, in letters that every system takes.
QString handoffFileName(const HandoffTask& task, const QString& person, HandoffWish::Form form);

} // namespace keyfold::ui
