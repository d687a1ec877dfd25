// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/handoff.h"

#include <algorithm>

#include "core/base/text.h"

namespace keyfold {

namespace {

// A receiver that has no name in this wallet is called by the beginning of its key.
constexpr std::size_t shownOfRecipient = 16;

struct Receivers {
    std::vector<AgeRecipient> recipients;
    std::vector<std::string> names;
};

Result<Receivers> receiversOf(Wallet& wallet, const HandoffOrder& order)
{
    Receivers receivers{order.recipients, {}};
    const auto parties = wallet.parties().list();
    if (!parties)
        return failure(parties);
    for (const auto& id : order.parties) {
        const auto party = std::ranges::find(*parties, id, &Party::id);
        if (party == parties->end())
            return failure(ErrorCode::NoSuchParty, id.text());
        receivers.names.push_back(party->name);
        if (order.passphrase != nullptr)
            continue;
        const auto recipient = AgeRecipient::parse(party->recipient);
        if (!recipient)
            return failure(
                party->recipient.empty() ? ErrorCode::RecipientMissing : recipient.error().code, party->name);
        receivers.recipients.push_back(*recipient);
    }
    for (const auto& recipient : order.recipients)
        receivers.names.push_back(recipient.text().substr(0, shownOfRecipient) + "…");
    return receivers;
}

std::string detailOf(const HandoffOrder& order, const Receivers& receivers)
{
    std::string detail = "to ";
    for (const auto& name : receivers.names)
        detail += (&name == &receivers.names.front() ? "" : ", ") + name;
    if (order.passphrase != nullptr)
        detail += receivers.names.empty() ? "whoever has the passphrase" : ", with a passphrase";
    if (order.until)
        detail += ", until " + order.until->toIso();
    return detail;
}

/// Leaves the chosen fields alone. NoSuchField with the key's labels.
Result<void> keepFields(Key& key, const std::vector<std::string>& labels)
{
    if (labels.empty())
        return {};
    std::vector<Field> kept;
    for (const auto& label : labels) {
        const auto* field = key.fieldLabelled(label);
        if (field == nullptr) {
            Error error{ErrorCode::NoSuchField, label, {}, {}};
            for (const auto& present : key.fields())
                error.candidates.push_back(present.label);
            return tl::unexpected<Error>(std::move(error));
        }
        if (std::ranges::find(kept, field->id, &Field::id) == kept.end())
            kept.push_back(*field);
    }
    key.fields() = std::move(kept);
    return {};
}

/// Reveals one key's values and notes who has them now.
Result<HandedKey> handOver(
    Wallet& wallet, const HandedChoice& choice, const HandoffOrder& order, const std::string& detail)
{
    auto key = wallet.keys().get(choice.key);
    if (!key)
        return failure(key);
    if (auto ok = keepFields(*key, choice.fields); !ok)
        return failure(ok);
    HandedKey handed{std::move(*key), {}};
    for (const auto& field : handed.key.fields()) {
        if (field.kind != FieldKind::Secret)
            continue;
        auto value = wallet.keys().reveal(field.id, Action::ValueHandedOver);
        if (!value)
            return failure(value);
        if (!isCleanUtf8(value->exposeText()))
            return failure(ErrorCode::TextNotUtf8, "the value of " + handed.key.name);
        handed.secrets.push_back({field.label, std::move(*value)});
    }
    if (handed.secrets.empty())
        return failure(ErrorCode::SecretEmpty);
    for (const auto& party : order.parties)
        if (auto ok = wallet.parties().give(choice.key, party, order.until, "handoff"); !ok)
            return failure(ok);
    if (auto ok = wallet.handoffs().noteHandedOver(choice.key, handed.key.name, detail); !ok)
        return failure(ok);
    return handed;
}

Result<void> writeSealed(const HandoffDocument& document, const AgeLock& lock, NewFile& file, RandomSource& random,
    const Wrapping& wrapping, const CancelToken& cancel)
{
    const auto text = writeHandoff(document);
    if (text.size() > handoffDocumentLimit)
        return failure(ErrorCode::SecretTooLarge, humanSize(handoffDocumentLimit));
    MemorySource plaintext(text.expose());
    NewFileSink out(file);
    AgeWork work;
    work.cancel = cancel;
    if (!wrapping)
        return sealAge(plaintext, out, lock, random, work);
    SecretSink sealed(2 * handoffDocumentLimit);
    if (auto ok = sealAge(plaintext, sealed, lock, random, work); !ok)
        return ok;
    MemorySource source(sealed.content().expose());
    return wrapping(source, out);
}

} // namespace

HandoffConcern concernsOf(const Key& key, const std::vector<std::string>& receivers)
{
    HandoffConcern concern;
    for (const auto& consumer : key.consumers)
        concern.consumers.push_back(consumer.name);
    for (const auto& grant : key.grants)
        if (!grant.ended && std::ranges::find(receivers, grant.party) == receivers.end())
            concern.holders.push_back(grant.party);
    return concern;
}

Result<HandoffDocument> createHandoff(Wallet& wallet, const HandoffOrder& order, const Path& target, const Clock& clock,
    RandomSource& random, const Wrapping& wrapping, const CancelToken& cancel, const Progress& progress)
{
    const auto receivers = receiversOf(wallet, order);
    if (!receivers)
        return failure(receivers);
    AgeLock lock{order.passphrase != nullptr ? std::vector<AgeRecipient>() : receivers->recipients, order.passphrase,
        order.workFactor, order.armor};
    if (lock.recipients.empty() && lock.passphrase == nullptr)
        return failure(ErrorCode::NoRecipients);
    // Looked for before anything is revealed; that it is not overwritten later is NewFile's to see to.
    if (std::error_code error; std::filesystem::exists(std::filesystem::symlink_status(target, error)))
        return failure(ErrorCode::FileExists, target.string());

    HandoffDocument document{order.from, receivers->names, clock.now(), order.until, order.message, order.request, {}};
    const auto detail = detailOf(order, *receivers);
    bool named = false;
    const auto done = wallet.atOnce([&]() -> Result<void> {
        for (const auto& choice : order.keys) {
            if (auto on = goOn(document.keys.size(), order.keys.size(), cancel, progress); !on)
                return on;
            auto handed = handOver(wallet, choice, order, detail);
            if (!handed)
                return failure(handed);
            document.keys.push_back(std::move(*handed));
        }
        auto file = NewFile::createUnnamed(target);
        if (!file)
            return failure(file);
        if (auto ok = writeSealed(document, lock, *file, random, wrapping, cancel); !ok)
            return ok;
        if (auto ok = file->finish(); !ok)
            return ok;
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        auto ok = file->moveTo(target);
        named = ok.has_value();
        return ok;
    });
    if (done)
        return document;
    // What the wallet does not know of is not left lying about.
    if (std::error_code error; named)
        std::filesystem::remove(target, error);
    return failure(done);
}

Result<AgeIdentity> walletIdentity(Wallet& wallet, RandomSource& random)
{
    const auto stored = wallet.handoffs().identity();
    if (!stored)
        return failure(stored);
    if (*stored)
        return AgeIdentity::parse((*stored)->identity.exposeText());
    auto made = AgeIdentity::make(random);
    if (!made)
        return made;
    if (auto ok = wallet.handoffs().setIdentity({made->recipient().text(), made->text()}); !ok)
        return failure(ok);
    return made;
}

} // namespace keyfold
