// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/options.h"
#include "app/cli/qr_text.h"
#include "core/base/files.h"
#include "core/base/json_writer.h"
#include "core/handoff/handoff.h"
#include "core/handoff/request_file.h"

namespace keyfold::cli {

namespace {

struct RequestChoices {
    std::optional<std::string> from, output, message;
    bool line = false;
    bool qr = false;
};

Outcome<std::optional<PartyId>> partyAsked(Wallet& wallet, const RequestChoices& choices)
{
    if (!choices.from)
        return std::optional<PartyId>();
    const auto found = wallet.parties().find(*choices.from);
    if (!found)
        return problem(found);
    return std::optional(found->id);
}

/// Notes the request and writes its file, where one is wanted: both, or neither.
Result<RequestFile> makeRequest(
    Wallet& wallet, const AgeRecipient& recipient, std::optional<PartyId> party, const RequestChoices& choices)
{
    RequestFile request{recipient, wallet.actor(), {}, {}, {}};
    const auto done = wallet.atOnce([&]() -> Result<void> {
        const auto noted = wallet.handoffs().addRequest(party, choices.message.value_or(""));
        if (!noted)
            return failure(noted);
        request.asked = noted->asked;
        request.id = noted->id;
        request.created = noted->created;
        return choices.output ? writeNewFile(*choices.output, asBytes(writeRequest(request))) : Result<void>();
    });
    if (!done)
        return failure(done);
    return request;
}

void reportJson(Context& context, const RequestChoices& choices, const RequestFile& request)
{
    JsonWriter json(context.out());
    json.beginObject();
    if (choices.output)
        json.member("file", *choices.output);
    json.member("request", request.id->text());
    json.member("recipient", request.recipient.text());
    json.member("line", requestLine(request));
    json.endObject();
}

void reportForPeople(
    Context& context, const RequestChoices& choices, const RequestFile& request, const std::optional<QrCode>& code)
{
    auto& out = context.out();
    if (choices.output)
        out.line("The request is in " + onOneLine(*choices.output) + ". It holds no secret: send it as you like.");
    if (choices.line)
        out.line(requestLine(request));
    if (code)
        out.write(qrText(*code, out.isTerminal() ? QrColours::Terminal : QrColours::Plain));
}

Outcome<ExitCode> request(Context& context, const RequestChoices& choices)
{
    if (!choices.output && !choices.line && !choices.qr)
        return misuse("Say how the request is wanted: as a file with -o, as a line with --line, or with --qr.");
    if (choices.qr && context.json())
        return misuse("--qr draws for people: leave out --json, which has the line.");
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    const auto party = partyAsked(*wallet, choices);
    if (!party)
        return problem(party);
    const auto identity = walletIdentity(*wallet, context.random());
    if (!identity)
        return problem(identity);
    const auto made = makeRequest(*wallet, identity->recipient(), *party, choices);
    if (!made)
        return problem(made);
    std::optional<QrCode> code;
    if (choices.qr) {
        code = QrCode::of(asBytes(requestLine(*made)), QrCode::Spare::Little);
        if (!code)
            note("What is asked for is too long for a QR code. Ask in fewer words, or take the line or a file.");
    }
    if (context.json())
        reportJson(context, choices, *made);
    else
        reportForPeople(context, choices, *made, code);
    return ExitCode::Done;
}

} // namespace

Command handoffRequestCommand()
{
    return {"handoff request", "Ask somebody for keys, so that they come encrypted", R"(
It holds the wallet's public key and what is asked for, and nothing secret. It is answered with “handoff create --answer”, or
with age: age -R REQUEST -o ANSWER.age KEYS. “handoff open --import” takes the answer in.

Example:
  keyfold-cli handoff request --from "Bright Agency" --message "The key for the newsletter" -o request.txt
  keyfold-cli handoff request --from "Bright Agency" --message "The key for the newsletter" --line --qr)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<RequestChoices>();
            addText(app, "--from", choices->from, "NAME", "Who is asked");
            addText(app, "-o,--output", choices->output, "FILE", "The file to make");
            addText(app, "--message", choices->message, "TEXT", "What is asked for");
            addFlag(app, "--line", choices->line, "As one line, for a message");
            addFlag(app, "--qr", choices->qr, "As a QR code of the line");
            return [choices](Context& context) { return request(context, *choices); };
        }};
}

} // namespace keyfold::cli
