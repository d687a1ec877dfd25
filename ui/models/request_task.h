// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/handoff/handoff.h"
#include "core/handoff/request_file.h"

namespace keyfold::ui {

/// What asking for a key begins with.
struct RequestTask {
    std::vector<Party> people; ///< who have not left, by name
    std::string recipient;     ///< this wallet's public key; empty before one was made
};

Result<RequestTask> readRequestTask(Wallet& wallet);

/// This wallet's public key; made where there is none yet.
Result<std::string> ownRecipient(Wallet& wallet, RandomSource& random);

/// Notes that somebody was asked, and gives what is sent to them. TextTooLong.
Result<RequestFile> makeRequest(
    Wallet& wallet, std::optional<PartyId> person, const std::string& asked, RandomSource& random);

} // namespace keyfold::ui
