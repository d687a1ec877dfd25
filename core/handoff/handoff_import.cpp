// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/handoff/handoff.h"

namespace keyfold {

namespace {

/// "Stripe live", "Stripe live (2)"…: the first that is free.
Result<Key> addUnderFreeName(Wallet& wallet, const Key& key, const std::vector<SecretValue>& secrets)
{
    constexpr int mostTries = 1000;
    auto named = key;
    for (int number = 2;; ++number) {
        auto added = wallet.keys().add(named, secrets);
        if (added || added.error().code != ErrorCode::NameTaken || number > mostTries)
            return added;
        named.name = key.name + " (" + std::to_string(number) + ")";
    }
}

std::string noteFrom(const HandoffDocument& document)
{
    std::string note = "Handed over by " + (document.from.empty() ? "somebody who gave no name" : document.from)
        + " on " + localDay(document.created).toIso();
    note += document.until ? ", until " + document.until->toIso() + "." : ".";
    return document.message.empty() ? note : note + "\n" + document.message;
}

Result<void> importOne(
    Wallet& wallet, const HandoffDocument& document, const HandedKey& handed, ImportedHandoff& report)
{
    for (const auto& secret : handed.secrets) {
        const auto present = wallet.keys().keysWithValue(secret.value);
        if (!present)
            return failure(present);
        if (!present->empty()) {
            report.present.push_back({handed.key.name, present->front().name});
            return {};
        }
    }
    Key key = handed.key;
    key.id = {}; // drawn anew: an id of somebody else's choice could be one that was here before
    key.origin = Origin::Handoff;
    key.notes = noteFrom(document);
    if (!key.rotateEveryDays) {
        const bool admin = key.privilege == Privilege::Admin;
        const auto days = wallet.settings().integer(admin ? "rotation.days-admin" : "rotation.days");
        if (!days)
            return failure(days);
        key.rotateEveryDays = *days;
    }
    auto added = addUnderFreeName(wallet, key, handed.secrets);
    if (!added)
        return failure(added);
    report.added.push_back(std::move(*added));
    return {};
}

/// Notes the answer to a request of this wallet; one of another is nobody's business here.
Result<void> answer(Wallet& wallet, const HandoffDocument& document, ImportedHandoff& report)
{
    const auto id = document.request ? RequestId::parse(*document.request) : std::nullopt;
    if (!id)
        return {};
    const auto there = wallet.handoffs().answerRequest(*id);
    if (!there)
        return failure(there);
    if (!*there)
        return {};
    const auto requests = wallet.handoffs().requests();
    if (!requests)
        return failure(requests);
    report.request = *std::ranges::find(*requests, *id, &KeyRequest::id);
    return {};
}

} // namespace

Result<HandoffDocument> openHandoff(AgeFile& file, const AgeUnlock& unlock, const AgeWork& work)
{
    SecretSink text(handoffDocumentLimit);
    const auto opened = file.open(unlock, text, work);
    if (!opened && opened.error().code == ErrorCode::SecretTooLarge)
        return failure(ErrorCode::NotAHandoff, {}, "too large");
    if (!opened)
        return failure(opened);
    return readHandoff(text.content());
}

Result<ImportedHandoff> importHandoff(
    Wallet& wallet, const HandoffDocument& document, const CancelToken& cancel, const Progress& progress)
{
    ImportedHandoff report;
    std::uint64_t at = 0;
    const auto done = wallet.atOnce([&]() -> Result<void> {
        for (const auto& handed : document.keys) {
            if (auto on = goOn(at++, document.keys.size(), cancel, progress); !on)
                return on;
            if (auto ok = importOne(wallet, document, handed, report); !ok)
                return ok;
        }
        if (auto ok = answer(wallet, document, report); !ok)
            return ok;
        return wallet.log().record(Action::HandoffOpened,
            "from " + document.from + ", " + std::to_string(report.added.size()) + " of "
                + std::to_string(document.keys.size()) + " keys");
    });
    if (!done)
        return failure(done);
    return report;
}

} // namespace keyfold
