// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/age_input.h"
#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/options.h"
#include "app/cli/pick_field.h"
#include "app/cli/terminal.h"
#include "core/base/json_writer.h"
#include "core/base/text.h"
#include "core/crypto/passphrase.h"
#include "core/handoff/handoff_page.h"
#include "core/handoff/request_file.h"

namespace keyfold::cli {

namespace {

struct CreateChoices {
    std::vector<std::string> keys, fields, to;
    std::optional<std::string> passphraseFile, answer, output, message, from;
    std::optional<Date> until;
    bool makePassphrase = false;
    bool armor = false;
    bool html = false;
    bool allTheSame = false;
};

Outcome<void> checkChoices(const CreateChoices& choices)
{
    if (choices.keys.empty())
        return misuse("--key is missing: say which keys to hand over.");
    if (!choices.output)
        return misuse("-o is missing.");
    const bool passphrase = choices.passphraseFile || choices.makePassphrase;
    if (choices.passphraseFile && choices.makePassphrase)
        return misuse("Give --passphrase-file, or have a passphrase made with --passphrase; not both.");
    if (!passphrase && choices.to.empty() && !choices.answer)
        return misuse("Say to whom, with --to; or take a passphrase, with --passphrase or --passphrase-file.");
    if (choices.html && !passphrase)
        return misuse("A page opens with a passphrase: add --passphrase or --passphrase-file.");
    if (choices.html && !hasHandoffPage())
        return problem(ExitCode::Failed,
            "This Keyfold was built without the page for browsers. Leave out --html; the file opens with Keyfold or "
            "age.");
    if (passphrase && choices.answer)
        return misuse("A request is answered with the public key in it, without a passphrase.");
    return {};
}

/// Parties of the wallet, whose names it gives, and public keys as they are.
Outcome<std::vector<std::string>> addReceivers(Wallet& wallet, const CreateChoices& choices, HandoffOrder& order)
{
    std::vector<std::string> names;
    for (const auto& name : choices.to) {
        if (name.starts_with("age1")) {
            const auto recipient = AgeRecipient::parse(name);
            if (!recipient)
                return problemWith(name, recipient.error());
            order.recipients.push_back(*recipient);
            continue;
        }
        const auto party = wallet.parties().find(name);
        if (!party)
            return problem(party);
        order.parties.push_back(party->id);
        names.push_back(party->name);
    }
    if (order.passphrase != nullptr && !order.recipients.empty())
        return misuse("A file is sealed for public keys or with a passphrase, not both.");
    return names;
}

Outcome<void> addAnswer(const CreateChoices& choices, HandoffOrder& order)
{
    if (!choices.answer)
        return {};
    const auto text = readText(*choices.answer, requestFileLimit);
    if (!text)
        return problem(text);
    const auto request = readRequest(*text);
    if (!request)
        return problem(ExitCode::Damaged,
            onOneLine(*choices.answer)
                + " is not a request for keys. Ask for it again, or give the public key with --to.");
    order.recipients.push_back(request->recipient);
    if (request->id)
        order.request = request->id->text();
    return {};
}

Outcome<std::vector<Key>> chooseKeys(Wallet& wallet, const CreateChoices& choices, HandoffOrder& order)
{
    std::vector<Key> keys;
    for (const auto& typed : choices.keys) {
        auto key = findKey(wallet, typed);
        if (!key)
            return problem(key);
        order.keys.push_back({key->id, choices.fields});
        keys.push_back(std::move(*key));
    }
    return keys;
}

std::string warningFor(const Key& key, const HandoffConcern& concern, const Catalogue& catalogue)
{
    std::vector<std::string> who = concern.consumers;
    who.insert(who.end(), concern.holders.begin(), concern.holders.end());
    const auto* provider = catalogue.find(key.provider);
    auto where = key.consoleUrl;
    if (where.empty() && provider != nullptr)
        where = provider->consoleUrl;
    if (where.empty())
        where = key.provider.empty() ? "the provider" : key.provider;
    return fmt::format("{} is used by {} too. A key of their own could be taken back alone: make one at {}.",
        onOneLine(key.name), onOneLine(fmt::format("{}", fmt::join(who, ", "))), onOneLine(where));
}

/// The question first: should they not rather have a key of their own? A script is told, a person is asked.
Outcome<> askFirst(Wallet& wallet, const CreateChoices& choices, const std::vector<Key>& keys,
    const std::vector<std::string>& receivers)
{
    const auto providers = wallet.providers().known();
    if (!providers)
        return problem(providers);
    bool shared = false;
    for (const auto& key : keys) {
        const auto concern = concernsOf(key, receivers);
        if (concern.any())
            note(warningFor(key, concern, providers->catalogue()));
        shared = shared || concern.any();
    }
    if (!shared || choices.allTheSame || !inputIsTerminal())
        return {};
    const auto answer = askAloud("Hand it over all the same? Type yes: ");
    if (!answer)
        return problem(answer);
    if (folded(*answer) != "yes" && folded(*answer) != "y")
        return problem(ExitCode::Failed, "Nothing was handed over. Make a key of their own, then hand that over.");
    return {};
}

void report(Context& context, const CreateChoices& choices, const HandoffDocument& document, const Secret* made)
{
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginObject();
        json.member("file", *choices.output);
        json.name("keys");
        json.beginArray();
        for (const auto& handed : document.keys)
            json.text(handed.key.name);
        json.endArray();
        json.name("to");
        json.beginArray();
        for (const auto& name : document.to)
            json.text(name);
        json.endArray();
        json.member("until", document.until ? std::optional(document.until->toIso()) : std::nullopt);
        if (made != nullptr) {
            json.name("passphrase");
            json.secret(*made);
        }
        json.endObject();
        return;
    }
    const auto count = document.keys.size();
    context.out().line(
        fmt::format("{} {} in {}.", count, count == 1 ? "key is" : "keys are", onOneLine(*choices.output)));
    if (made == nullptr)
        return;
    context.out().line("The passphrase, shown this once. Tell it over another way than you send the file:");
    context.out().writeSecret(*made);
    context.out().write("\n");
}

Outcome<ExitCode> create(Context& context, const CreateChoices& choices)
{
    if (auto ok = checkChoices(choices); !ok)
        return problem(ok);
    HandoffOrder order;
    Secret passphrase;
    if (choices.passphraseFile) {
        auto read = newPassphraseFrom(*choices.passphraseFile);
        if (!read)
            return problem(read);
        passphrase = std::move(*read);
    } else if (choices.makePassphrase) {
        passphrase = makePassphrase(context.random());
    }
    if (!passphrase.empty())
        order.passphrase = &passphrase;
    if (auto ok = addAnswer(choices, order); !ok)
        return problem(ok);
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    const auto receivers = addReceivers(*wallet, choices, order);
    if (!receivers)
        return problem(receivers);
    const auto keys = chooseKeys(*wallet, choices, order);
    if (!keys)
        return problem(keys);
    if (auto ok = askFirst(*wallet, choices, *keys, *receivers); !ok)
        return problem(ok);
    order.armor = choices.armor || choices.html;
    order.from = choices.from.value_or(wallet->actor());
    order.message = choices.message.value_or("");
    order.until = choices.until;
    const auto document = createHandoff(*wallet, order, *choices.output, context.clock(), context.random(),
        choices.html ? Wrapping(wrapInPage) : Wrapping());
    if (!document)
        return problem(document);
    report(context, choices, *document, choices.makePassphrase ? &passphrase : nullptr);
    return ExitCode::Done;
}

} // namespace

Command handoffCreateCommand()
{
    return {"handoff create", "Hand keys over in an encrypted file", R"(
The file is of the age format: whoever it is for opens it with Keyfold, or with age. It is sealed for people of this wallet
who have a public key, for public keys (age1…), or with a passphrase. People of this wallet get a grant each; the history
says what was handed over. Notes, tags and places of use stay here.

Example:
  keyfold-cli handoff create --key "Stripe – Invoice sending" --to "Bright Agency" -o keys.age --until 2027-03-31
  keyfold-cli handoff create --key "Stripe – Invoice sending" --passphrase -o keys.age)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<CreateChoices>();
            addTexts(app, "--key", choices->keys, "KEY", "A key to hand over; may be given several times");
            addTexts(
                app, "--field", choices->fields, "LABEL", "Of its fields this one alone; may be given several times");
            addTexts(app, "--to", choices->to, "NAME|age1…", "To whom; may be given several times");
            addText(app, "--answer", choices->answer, "FILE", "Answers a request");
            addText(app, "--passphrase-file", choices->passphraseFile, "FILE", "Its first line is the passphrase");
            addFlag(app, "--passphrase", choices->makePassphrase, "Make a passphrase, and show it once");
            addText(app, "-o,--output", choices->output, "FILE", "The file to make");
            addDate(app, "--until", choices->until, "When they are to stop using the keys");
            addText(app, "--message", choices->message, "TEXT", "A line to them, in the file");
            addText(app, "--from", choices->from, "TEXT", "Your name in it; else that of the password's owner");
            addFlag(app, "--all-the-same", choices->allTheSame, "Do not ask when others use a key too");
            addFlag(app, "--html", choices->html, "As a page that opens in any browser, offline, with the passphrase");
            addFlag(app, "--armor,-a", choices->armor, "As text, for e-mail and chat");
            return [choices](Context& context) { return create(context, *choices); };
        }};
}

} // namespace keyfold::cli
