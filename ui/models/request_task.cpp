// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/request_task.h"

namespace keyfold::ui {

Result<RequestTask> readRequestTask(Wallet& wallet)
{
    auto people = wallet.parties().list();
    if (!people)
        return failure(people);
    const auto recipient = wallet.handoffs().recipient();
    if (!recipient)
        return failure(recipient);
    std::erase_if(*people, [](const Party& party) { return party.leftOn.has_value(); });
    return RequestTask{std::move(*people), recipient->value_or("")};
}

Result<std::string> ownRecipient(Wallet& wallet, RandomSource& random)
{
    const auto identity = walletIdentity(wallet, random);
    if (!identity)
        return failure(identity);
    return identity->recipient().text();
}

Result<RequestFile> makeRequest(
    Wallet& wallet, std::optional<PartyId> person, const std::string& asked, RandomSource& random)
{
    std::optional<RequestFile> file;
    const auto done = wallet.atOnce([&]() -> Result<void> {
        const auto identity = walletIdentity(wallet, random);
        if (!identity)
            return failure(identity);
        const auto noted = wallet.handoffs().addRequest(person, asked);
        if (!noted)
            return failure(noted);
        file = RequestFile{identity->recipient(), wallet.actor(), noted->asked, noted->id, noted->created};
        return {};
    });
    if (!done)
        return failure(done);
    return *file;
}

} // namespace keyfold::ui
