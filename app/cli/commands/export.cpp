// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include <fmt/format.h>

#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/options.h"
#include "app/cli/pick_field.h"
#include "core/base/files.h"
#include "core/base/json_writer.h"
#include "core/transfer/export_keys.h"
#include "core/transfer/key_json.h"

namespace keyfold::cli {

namespace {

struct ExportChoices {
    std::optional<std::string> format, file;
    std::vector<std::string> keys;
    bool plainText = false;
};

Outcome<std::vector<Key>> chosenKeys(Wallet& wallet, const ExportChoices& choices)
{
    std::vector<Key> keys;
    if (choices.keys.empty()) {
        const auto all = wallet.keys().forEach({}, [&](const Key& key) { keys.push_back(key); });
        if (!all)
            return problem(all);
        return keys;
    }
    for (const auto& typed : choices.keys) {
        auto key = findKey(wallet, typed);
        if (!key)
            return problem(key);
        const bool twice = std::any_of(keys.begin(), keys.end(), [&](const Key& known) { return known.id == key->id; });
        if (!twice)
            keys.push_back(std::move(*key));
    }
    return keys;
}

/// Reveals key after key and hands each to `add`. All events in one transaction: quick, and a wallet that can only be read gives
/// its values all the same.
template <typename Add>
Result<void> revealEach(Wallet& wallet, const std::vector<Key>& keys, Add add)
{
    const auto each = [&]() -> Result<void> {
        for (const auto& key : keys) {
            auto secrets = revealAll(wallet.keys(), key, Action::ValueExported);
            if (!secrets)
                return failure(secrets);
            add(key, *secrets);
        }
        return {};
    };
    return wallet.notes().readOnly ? each() : wallet.atOnce(each);
}

Result<Secret> asDotenv(Wallet& wallet, const std::vector<Key>& keys)
{
    DotenvWriter writer;
    const auto done = revealEach(
        wallet, keys, [&](const Key& key, const std::vector<SecretValue>& secrets) { writer.add(key, secrets); });
    return done ? Result<Secret>(writer.take()) : failure(done);
}

Result<Secret> asCsv(Wallet& wallet, const std::vector<Key>& keys)
{
    auto writer = CsvWriter::forKeys(keys);
    if (!writer)
        return failure(writer);
    const auto done = revealEach(
        wallet, keys, [&](const Key& key, const std::vector<SecretValue>& secrets) { writer->add(key, secrets); });
    return done ? Result<Secret>(writer->take()) : failure(done);
}

Result<Secret> asJson(Wallet& wallet, const std::vector<Key>& keys)
{
    JsonKeysWriter writer;
    const auto done = revealEach(
        wallet, keys, [&](const Key& key, const std::vector<SecretValue>& secrets) { writer.add(key, secrets); });
    return done ? Result<Secret>(writer.take()) : failure(done);
}

Result<Secret> contentOf(Wallet& wallet, const std::vector<Key>& keys, const std::string& format)
{
    if (format == "dotenv")
        return asDotenv(wallet, keys);
    if (format == "csv")
        return asCsv(wallet, keys);
    if (format == "json")
        return asJson(wallet, keys);
    return Secret::copyOf(keyRegister(keys));
}

/// Never in the place of another file.
Result<void> writeNew(const Path& target, const Secret& content)
{
    auto file = NewFile::create(temporaryBeside(target), target);
    if (!file)
        return failure(file);
    if (auto ok = file->write(content.expose()); !ok)
        return ok;
    if (auto ok = file->finish(); !ok)
        return ok;
    return file->moveTo(target);
}

Outcome<ExitCode> exportKeys(Context& context, const ExportChoices& choices)
{
    const auto& format = *choices.format;
    const auto& file = *choices.file;
    const bool values = format != "register";
    if (format != "dotenv" && format != "csv" && format != "json" && values)
        return misuse("--format is dotenv, csv, json or register.");
    if (values && !choices.plainText)
        return misuse(
            "The file would hold the secrets in the clear, for whoever gets hold of it. To give keys to somebody use "
            "a handoff or a backup, which are encrypted; else add --i-know-this-is-plain-text.");
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(file, ignored)))
        return problem(Error{ErrorCode::FileExists, file, {}, {}});
    auto wallet = context.open();
    if (!wallet)
        return problem(wallet);
    const auto keys = chosenKeys(*wallet, choices);
    if (!keys)
        return problem(keys);
    const auto content = contentOf(*wallet, *keys, format);
    if (!content)
        return problem(content);
    if (const auto written = writeNew(file, *content); !written)
        return problem(written);
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginObject();
        json.member("file", file);
        json.member("keys", static_cast<std::int64_t>(keys->size()));
        json.endObject();
    } else {
        context.out().line(
            fmt::format("Wrote {} key{} to {}", keys->size(), keys->size() == 1 ? "" : "s", onOneLine(file)));
    }
    if (values)
        note("The file holds secrets in the clear. Delete it as soon as it has done its work, and do not send it.");
    return ExitCode::Done;
}

} // namespace

Command exportCommand()
{
    return {"export", "Write keys into a file in the clear, or a register without values", R"(
Needs a new file: none is overwritten. Every value that is written is in the log. In CSV a cell that a spreadsheet would take for
a formula carries an apostrophe in front; import takes it away again. The format register has everything but the values, and needs
no --i-know-this-is-plain-text. For somebody else's hands there is “handoff”, for safety “backup”: both are encrypted.

Example:
  keyfold-cli export --format register -o register.csv
  keyfold-cli export --format dotenv --key "Stripe live" -o .env --i-know-this-is-plain-text)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<ExportChoices>();
            addText(app, "--format", choices->format, "dotenv|csv|json|register", "What to write")->required();
            addTexts(app, "--key", choices->keys, "KEY", "Only this one (repeatable); all where not given");
            addText(app, "-o,--output", choices->file, "FILE", "The new file")->required();
            addFlag(app, "--i-know-this-is-plain-text", choices->plainText, "Needed where values are written");
            return [choices](Context& context) { return exportKeys(context, *choices); };
        }};
}

} // namespace keyfold::cli
