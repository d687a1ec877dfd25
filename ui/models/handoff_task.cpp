// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/handoff_task.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/handoff/handoff_page.h"
#include "ui/models/words.h"

namespace keyfold::ui {

namespace {

class Handoff {
    Q_DECLARE_TR_FUNCTIONS(HandoffTask)
};

constexpr qsizetype mostOfAName = 40; // file systems stop at 255 bytes

/// "Théâtre – Mika" becomes "theatre-mika"; what has no Latin letters becomes nothing.
QString slug(const QString& text)
{
    QString out;
    for (const auto letter : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            out.append(letter);
        else if (letter.category() != QChar::Mark_NonSpacing && !out.isEmpty() && !out.endsWith(u'-'))
            out.append(u'-');
    }
    out.truncate(mostOfAName);
    while (out.endsWith(u'-'))
        out.chop(1);
    return out;
}

HandoffOrder orderFrom(const HandoffWish& wish, const Secret* passphrase)
{
    HandoffOrder order;
    order.keys = wish.keys;
    order.passphrase = wish.recipient ? nullptr : passphrase;
    order.armor = wish.form != HandoffWish::Form::File;
    order.from = wish.from;
    order.message = wish.message;
    order.until = wish.until;
    order.request = wish.request;
    return order;
}

Result<Party> receiver(Wallet& wallet, const HandoffWish& wish)
{
    if (!wish.party) {
        Party party;
        party.name = wish.newName;
        if (wish.recipient)
            party.recipient = wish.recipient->text();
        return wallet.parties().add(party);
    }
    const auto all = wallet.parties().list();
    if (!all)
        return failure(all);
    const auto found = std::ranges::find(*all, *wish.party, &Party::id);
    if (found == all->end())
        return failure(ErrorCode::NoSuchParty, wish.party->text());
    return *found;
}

} // namespace

QString HandoffTask::whatText() const
{
    return keys.size() == 1 ? toQString(keys.front().name) : keysText(static_cast<int>(keys.size()));
}

Result<HandoffTask> readHandoffTask(Wallet& wallet, const std::vector<KeyId>& keys, Date today)
{
    HandoffTask task;
    task.today = today;
    task.from = wallet.actor();
    for (const auto& id : keys) {
        auto key = wallet.keys().get(id);
        if (!key)
            return failure(key);
        task.keys.push_back(std::move(*key));
    }
    auto people = wallet.parties().list();
    if (!people)
        return failure(people);
    task.people = std::move(*people);
    auto providers = readProviders(wallet);
    if (!providers)
        return failure(std::move(providers));
    task.providers = std::move(*providers);
    std::erase_if(task.people, [](const Party& party) { return party.leftOn.has_value(); });
    return task;
}

Result<HandoffMade> makeHandoff(
    Wallet& wallet, const HandoffWish& wish, const Secret* passphrase, const Clock& clock, RandomSource& random)
{
    HandoffMade made{wish.file, 0, {}};
    auto order = orderFrom(wish, passphrase);
    bool written = false;
    const auto done = wallet.atOnce([&]() -> Result<void> {
        auto party = receiver(wallet, wish);
        if (!party)
            return failure(party);
        if (wish.recipient && wish.rememberRecipient) {
            party->recipient = wish.recipient->text();
            if (auto saved = wallet.parties().update(*party); !saved)
                return failure(saved);
        }
        made.party = party->id;
        // A public key that was pasted for somebody who is known by another one, or by none, goes before that.
        const bool known = !wish.recipient || party->recipient == wish.recipient->text();
        if (known)
            order.parties = {party->id};
        else
            order.recipients = {*wish.recipient};
        const auto wrapping = wish.form == HandoffWish::Form::Page ? Wrapping(wrapInPage) : Wrapping();
        if (auto document = createHandoff(wallet, order, wish.file, clock, random, wrapping); !document)
            return failure(document);
        written = true;
        if (!known)
            for (const auto& choice : wish.keys)
                if (auto ok = wallet.parties().give(choice.key, party->id, wish.until, "handoff"); !ok)
                    return ok;
        return {};
    });
    std::error_code ignored;
    if (!done) {
        // What the wallet does not know of is not left lying about.
        if (written)
            std::filesystem::remove(wish.file, ignored);
        return failure(done);
    }
    if (const auto size = std::filesystem::file_size(wish.file, ignored); !ignored)
        made.bytes = size;
    return made;
}

QString handoffFileName(const HandoffTask& task, const QString& person, HandoffWish::Form form)
{
    auto what = task.keys.size() == 1 ? slug(toQString(task.keys.front().name)) : QString();
    if (what.isEmpty())
        what = Handoff::tr("keys", "file name");
    const auto who = slug(person);
    const auto stem = who.isEmpty() ? what : Handoff::tr("%1-for-%2", "file name: what, whom").arg(what, who);
    return stem + (form == HandoffWish::Form::Page ? QStringLiteral(".html") : QStringLiteral(".age"));
}

} // namespace keyfold::ui
