// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include <fmt/format.h>

#include "app/cli/age_input.h"
#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/options.h"
#include "core/base/json_writer.h"
#include "core/transfer/key_json.h"

namespace keyfold::cli {

namespace {

struct OpenChoices {
    std::string file;
    UnlockChoice unlock;
    std::optional<std::string> output, name;
    bool raw = false;
    bool import = false;
    bool reveal = false;
};

/// Standard output, to which nothing goes before all is known to be right where it is small enough to be held. What is
/// larger goes out as it is authenticated, as with `age`: it may be larger than memory.
class HeldBack final : public ByteSink {
public:
    explicit HeldBack(Output& out) : m_out(out) {}

    Result<void> write(ByteView bytes) override
    {
        if (m_held.size() + bytes.size() <= mostHeld) {
            m_held.append(bytes);
            return {};
        }
        release();
        m_out.writeBytes(bytes);
        // Nobody takes what is left to decrypt.
        return m_out.failed() ? Result<void>(failure(ErrorCode::InputOutput, "standard output")) : Result<void>();
    }

    void release()
    {
        m_out.writeSecret(m_held);
        m_held.clear();
    }

private:
    static constexpr std::size_t mostHeld = 16 * 1024 * 1024;

    Output& m_out;
    Secret m_held;
};

Outcome<ExitCode> writeRaw(Context& context, const OpenChoices& choices, AgeFile& age, const AgeUnlock& unlock)
{
    if (!choices.output) {
        HeldBack out(context.out());
        const auto ok = age.open(unlock, out);
        if (!ok && !context.out().failed())
            return problemWith(choices.file, ok.error());
        if (ok)
            out.release();
        return ExitCode::Done;
    }
    auto file = NewFile::create(temporaryBeside(*choices.output), *choices.output);
    if (!file)
        return problem(file);
    NewFileSink out(*file);
    if (auto ok = age.open(unlock, out); !ok)
        return problemWith(choices.file, ok.error());
    if (auto ok = file->finish(); !ok)
        return problem(ok);
    if (auto ok = file->moveTo(*choices.output); !ok)
        return problem(ok);
    return ExitCode::Done;
}

void writeHead(JsonWriter& json, const HandoffDocument& document)
{
    json.member("from", document.from);
    json.name("to");
    json.beginArray();
    for (const auto& name : document.to)
        json.text(name);
    json.endArray();
    json.member("created", toIso(document.created));
    json.member("until", document.until ? std::optional(document.until->toIso()) : std::nullopt);
    json.member("message", document.message);
}

void writeImported(JsonWriter& json, const ImportedHandoff& report)
{
    json.name("added");
    json.beginArray();
    for (const auto& key : report.added)
        writeKeyWithoutValues(json, key);
    json.endArray();
    json.name("present");
    json.beginArray();
    for (const auto& one : report.present) {
        json.beginObject();
        json.member("name", one.name);
        json.member("present", one.present);
        json.endObject();
    }
    json.endArray();
    if (report.request)
        json.member("request", report.request->id.text());
}

void writeJson(Output& out, HandoffDocument& document, bool reveal, const ImportedHandoff* report)
{
    JsonWriter json(out);
    json.beginObject();
    writeHead(json, document);
    json.name("keys");
    json.beginArray();
    for (auto& handed : document.keys) {
        handed.key.created = document.created;
        if (reveal)
            writeKey(json, handed.key, handed.secrets);
        else
            writeKeyWithoutValues(json, handed.key);
    }
    json.endArray();
    if (report != nullptr)
        writeImported(json, *report);
    json.endObject();
}

void writeKeyLines(Output& out, const HandedKey& handed, bool reveal)
{
    const Key& key = handed.key;
    std::string line = "  " + onOneLine(key.name);
    for (const auto* text : {&key.provider, &key.environment, &key.purpose})
        if (!text->empty())
            line += "  " + onOneLine(*text);
    out.line(line);
    for (const auto& field : key.fields()) {
        out.write("    " + onOneLine(field.label) + "  ");
        if (field.kind == FieldKind::Plain) {
            out.line(onOneLine(field.value));
            continue;
        }
        for (const auto& secret : handed.secrets)
            if (reveal && secret.label == field.label)
                out.writeSecret(secret.value);
        out.line(reveal ? "" : "••••••••••••");
    }
}

void writeForPeople(Output& out, const HandoffDocument& document, bool reveal)
{
    const auto row = [&](std::string_view label, std::string_view value) {
        if (!value.empty())
            out.line(fitted(label, 9) + onSeveralLines(value, 9));
    };
    row("From", document.from);
    row("Made", toIso(document.created));
    row("Until", document.until ? document.until->toIso() : std::string());
    row("Message", document.message);
    for (const auto& handed : document.keys)
        writeKeyLines(out, handed, reveal);
}

void writeImportedForPeople(Output& out, const ImportedHandoff& report)
{
    for (const auto& key : report.added)
        out.line(fmt::format("Added {}  {}", onOneLine(key.name), key.id.text()));
    for (const auto& one : report.present)
        out.line(
            fmt::format("Left out {}: its value is here already, in {}", onOneLine(one.name), onOneLine(one.present)));
    if (report.request)
        out.line("This answers what you asked for: " + onOneLine(report.request->asked));
}

/// What somebody sealed with `age` alone is one secret without a word about it: --name makes a key of it.
Outcome<HandoffDocument> documentFrom(
    Context& context, const OpenChoices& choices, AgeFile& age, const AgeUnlock& unlock)
{
    if (!choices.name) {
        auto document = openHandoff(age, unlock);
        if (!document)
            return problemWith(choices.file, document.error());
        return std::move(*document);
    }
    SecretSink content(KeyLimits::secretBytes);
    if (auto ok = age.open(unlock, content); !ok)
        return problemWith(choices.file, ok.error());
    auto cleaned = cleanSecret(content.take());
    if (!cleaned)
        return problem(cleaned);
    HandoffDocument document;
    document.created = context.clock().now();
    HandedKey handed;
    handed.key.name = *choices.name;
    handed.key.fields().push_back({{}, "Secret", FieldKind::Secret, {}});
    handed.secrets.push_back({"Secret", std::move(cleaned->value)});
    document.keys.push_back(std::move(handed));
    return document;
}

Outcome<ExitCode> show(Context& context, const OpenChoices& choices, HandoffDocument& document, Wallet* wallet)
{
    if (!choices.import) {
        if (context.json())
            writeJson(context.out(), document, choices.reveal, nullptr);
        else
            writeForPeople(context.out(), document, choices.reveal);
        return ExitCode::Done;
    }
    context.backupOfTheDay(*wallet);
    const auto report = importHandoff(*wallet, document);
    if (!report)
        return problem(report);
    if (context.json()) {
        writeJson(context.out(), document, choices.reveal, &*report);
    } else {
        writeForPeople(context.out(), document, choices.reveal);
        writeImportedForPeople(context.out(), *report);
    }
    return ExitCode::Done;
}

Outcome<ExitCode> openFile(Context& context, const OpenChoices& choices)
{
    if (choices.raw && (choices.import || choices.reveal || context.json()))
        return misuse("--raw stands alone: it gives out what is in the file, whatever that is.");
    if (choices.output && !choices.raw)
        return misuse("-o goes with --raw.");
    if (choices.name && !choices.import)
        return misuse("--name goes with --import.");
    // What is wrong with the file is said before a password is asked for.
    auto source = openInput(choices.file);
    if (!source)
        return problem(source);
    auto age = AgeFile::read(*source);
    if (!age)
        return problemWith(choices.file, age.error());
    const bool ownIdentity = !age->wantsPassphrase() && choices.unlock.identityFiles.empty()
        && !choices.unlock.passphraseFile && context.walletPath();
    std::optional<Wallet> wallet;
    if (choices.import || ownIdentity) {
        auto opened = context.open();
        if (!opened)
            return problem(opened);
        wallet = std::move(*opened);
    }
    const auto input = readUnlock(context, choices.unlock, choices.file, *age, wallet ? &*wallet : nullptr);
    if (!input)
        return problem(input);
    if (choices.raw)
        return writeRaw(context, choices, *age, input->unlock());
    auto document = documentFrom(context, choices, *age, input->unlock());
    if (!document)
        return problem(document);
    return show(context, choices, *document, wallet ? &*wallet : nullptr);
}

} // namespace

Command handoffOpenCommand()
{
    return {"handoff open", "See what keys somebody handed over, and take them in", R"(
The file is of the age format, binary or armored. Without --identity and --passphrase-file the wallet's own key is tried, or
the passphrase asked for. A wallet is only needed for that and for --import, which is all or nothing: a value that is there
already is left out, a name that is taken gets a number. What was sealed with age alone, without a word about it, comes in
with --import --name NAME.

Example:
  keyfold-cli handoff open keys.age --passphrase-file passphrase
  keyfold-cli handoff open keys.age --identity identity.txt --import)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<OpenChoices>();
            addRequired(app, "FILE", choices->file, "The file; - is standard input");
            declareUnlockChoice(app, choices->unlock);
            addFlag(app, "--import", choices->import, "Take the keys into the wallet");
            addText(
                app, "--name", choices->name, "TEXT", "With --import: the whole content is one secret, of this name");
            addFlag(app, "--raw", choices->raw, "Write what is in the file to standard output, whatever it is");
            addText(app, "-o,--output", choices->output, "FILE", "With --raw: write it to this new file instead");
            addFlag(app, "--reveal", choices->reveal, "With the secret values");
            return [choices](Context& context) { return openFile(context, *choices); };
        }};
}

} // namespace keyfold::cli
