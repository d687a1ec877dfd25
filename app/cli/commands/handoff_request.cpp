// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/options.h"
#include "core/base/json_writer.h"
#include "core/handoff/handoff.h"
#include "core/handoff/request_file.h"

namespace keyfold::cli {

namespace {

struct RequestChoices {
    std::optional<std::string> from, output, message;
};

Outcome<ExitCode> request(Context& context, const RequestChoices& choices)
{
    if (!choices.output)
        return misuse("-o is missing.");
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    std::optional<PartyId> party;
    if (choices.from) {
        const auto found = wallet->parties().find(*choices.from);
        if (!found)
            return problem(found);
        party = found->id;
    }
    const auto identity = walletIdentity(*wallet, context.random());
    if (!identity)
        return problem(identity);
    // The request is noted only when its file is there, and the other way round.
    std::optional<RequestFile> file;
    const auto done = wallet->atOnce([&]() -> Result<void> {
        const auto noted = wallet->handoffs().addRequest(party, choices.message.value_or(""));
        if (!noted)
            return failure(noted);
        file = RequestFile{identity->recipient(), wallet->actor(), noted->asked, noted->id, noted->created};
        auto target = NewFile::create(temporaryBeside(*choices.output), *choices.output);
        if (!target)
            return failure(target);
        if (auto ok = target->write(asBytes(writeRequest(*file))); !ok)
            return ok;
        if (auto ok = target->finish(); !ok)
            return ok;
        return target->moveTo(*choices.output);
    });
    if (!done)
        return problem(done);
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginObject();
        json.member("file", *choices.output);
        json.member("request", file->id->text());
        json.member("recipient", file->recipient.text());
        json.endObject();
    } else {
        context.out().line(
            "The request is in " + onOneLine(*choices.output) + ". It holds no secret: send it as you like.");
    }
    return ExitCode::Done;
}

} // namespace

Command handoffRequestCommand()
{
    return {"handoff request", "Ask somebody for keys, so that they come encrypted", R"(
The file holds the wallet's public key and what is asked for. It is answered with “handoff create --answer”, or with age:
age -R REQUEST -o ANSWER.age KEYS. “handoff open --import” takes the answer in.

Example:
  keyfold-cli handoff request --from "Bright Agency" --message "The key for the newsletter" -o request.txt)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<RequestChoices>();
            addText(app, "--from", choices->from, "NAME", "Who is asked");
            addText(app, "-o,--output", choices->output, "FILE", "The file to make");
            addText(app, "--message", choices->message, "TEXT", "What is asked for");
            return [choices](Context& context) { return request(context, *choices); };
        }};
}

} // namespace keyfold::cli
