// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/options.h"
#include "core/base/json_writer.h"
#include "core/handoff/handoff.h"

namespace keyfold::cli {

namespace {

Result<void> writeNewFile(const Path& path, ByteView content)
{
    auto file = NewFile::create(temporaryBeside(path), path);
    if (!file)
        return failure(file);
    if (auto ok = file->write(content); !ok)
        return ok;
    if (auto ok = file->finish(); !ok)
        return ok;
    return file->moveTo(path);
}

void writeRecipient(Context& context, const AgeRecipient& recipient, const std::optional<std::string>& file)
{
    JsonWriter json(context.out());
    json.beginObject();
    json.member("recipient", recipient.text());
    if (file)
        json.member("file", *file);
    json.endObject();
}

Outcome<ExitCode> keygen(Context& context, const std::optional<std::string>& output)
{
    const auto identity = AgeIdentity::make(context.random());
    if (!identity)
        return problem(identity);
    const auto file = identityFileOf(*identity, toIso(context.clock().now()));
    if (!output) {
        if (context.json())
            return misuse("--json wants a file for the key: give one with -o.");
        context.out().writeSecret(file);
        if (!context.out().isTerminal())
            writeError("Public key: " + identity->recipient().text() + "\n");
        return ExitCode::Done;
    }
    if (const auto ok = writeNewFile(*output, file.expose()); !ok)
        return problem(ok);
    if (context.json())
        writeRecipient(context, identity->recipient(), output);
    else
        context.out().line("Public key: " + identity->recipient().text());
    return ExitCode::Done;
}

Outcome<ExitCode> recipient(Context& context)
{
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    const auto identity = walletIdentity(*wallet, context.random());
    if (!identity)
        return problem(identity);
    if (context.json())
        writeRecipient(context, identity->recipient(), {});
    else
        context.out().line(identity->recipient().text());
    return ExitCode::Done;
}

} // namespace

Command handoffKeygenCommand()
{
    return {"handoff keygen", "Make a key to be handed keys with, in a file of its own", R"(
The file is one of age's: whoever has it opens what is sealed for its public key. Without -o it goes to standard output. A
wallet has a key of its own already: see “handoff recipient”.

Example:
  keyfold-cli handoff keygen -o identity.txt)",
        [](CLI::App& app) -> Run {
            auto output = std::make_shared<std::optional<std::string>>();
            addText(app, "-o,--output", *output, "FILE", "The file to make");
            return [output](Context& context) { return keygen(context, *output); };
        }};
}

Command handoffRecipientCommand()
{
    return {"handoff recipient", "Print the wallet's own public key, for who hands you keys", R"(
The line may be given to anybody. What is sealed for it, this wallet opens.

Example:
  keyfold-cli handoff recipient)",
        [](CLI::App&) -> Run { return recipient; }};
}

} // namespace keyfold::cli
