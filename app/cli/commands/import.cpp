// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include <fmt/format.h>

#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/options.h"
#include "core/base/files.h"
#include "core/base/json_writer.h"
#include "core/transfer/import_file.h"
#include "core/transfer/import_plan.h"

namespace keyfold::cli {

namespace {

constexpr std::size_t nameColumns = 36;

struct ImportChoices {
    std::string file;
    std::optional<std::string> format, map;
    bool all = false;
    bool sameValues = false;
    bool dryRun = false;
    bool deleteFile = false;
};

std::string_view sentenceFor(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NotAnAssignment:
        return "no NAME=VALUE";
    case SkipReason::SetAgain:
        return "set again further down, which counts";
    case SkipReason::RefersToOther:
        return "refers to another variable";
    case SkipReason::LooksLikeSetting:
        return "looks like a setting, not a secret (--all takes it too)";
    case SkipReason::NoSecret:
        return "no secret";
    case SkipReason::NoName:
        return "no name";
    case SkipReason::TooManyCells:
        return "more cells than columns";
    case SkipReason::InBin:
        return "thrown away there";
    case SkipReason::OtherItem:
        return "not a key";
    case SkipReason::InvalidValue:
        return "a value that cannot be stored";
    }
    return {};
}

std::string wordsFor(const PlannedKey& planned)
{
    const auto& key = planned.imported.key;
    switch (planned.verdict) {
    case ImportVerdict::Add: {
        auto words = key.provider + (key.environment.empty() ? "" : ", " + key.environment);
        if (!planned.renamedFrom.empty())
            words += (words.empty() ? "" : "; ") + std::string("the name was taken");
        return words;
    }
    case ImportVerdict::SameValue:
        return "left out: “" + planned.otherKey + "” has this value";
    case ImportVerdict::Known:
        return "left out: it is here already";
    case ImportVerdict::Newer:
        return "gets a newer value";
    case ImportVerdict::Older:
        return "left out: it is here, with a value that is not older";
    }
    return {};
}

Outcome<ImportOptions> optionsFrom(const ImportChoices& choices)
{
    ImportOptions options;
    options.fileName = Path(choices.file).filename().string();
    options.take = choices.all ? DotenvTake::Everything : DotenvTake::Secrets;
    if (choices.format && *choices.format != "auto") {
        options.format = importFormatNamed(*choices.format);
        if (!options.format)
            return misuse(fmt::format("“{}” is not a format.", onOneLine(*choices.format)));
    }
    if (choices.map) {
        const auto mapping = parseMapping(*choices.map);
        if (!mapping)
            return misuse(fmt::format(
                "--map takes TARGET=COLUMN with commas in between. Targets are {}.", fmt::join(csvTargets(), ", ")));
        if (options.format && options.format != ImportFormat::Csv)
            return misuse("--map goes with the format csv alone.");
        options.mapping = *mapping;
    }
    return options;
}

Outcome<ReadImport> readFrom(const ImportChoices& choices, const ImportOptions& options)
{
    auto content = readSecretFile(choices.file, ImportLimits::fileBytes);
    if (!content && content.error().code == ErrorCode::InvalidValue)
        return problem(Error{ErrorCode::ImportTooLarge, "64 MiB", {}, {}});
    if (!content)
        return problem(content);
    auto read = readImport(std::move(*content), options);
    if (!read)
        return problem(read);
    return std::move(*read);
}

void writeJson(Context& context, const ImportPlan& plan, ImportFormat format, bool dryRun)
{
    JsonWriter json(context.out());
    json.beginObject();
    json.member("format", nameOf(format));
    json.member("dry_run", dryRun);
    json.member("added", static_cast<std::int64_t>(plan.count(ImportVerdict::Add)));
    json.member("updated", static_cast<std::int64_t>(plan.count(ImportVerdict::Newer)));
    json.name("keys");
    json.beginArray();
    for (const auto& planned : plan.keys) {
        const auto& key = planned.imported.key;
        json.beginObject();
        json.member("line", static_cast<std::int64_t>(planned.imported.line));
        json.member("name", key.name);
        json.member("verdict", nameOf(planned.verdict));
        json.member("provider", key.provider);
        json.member("environment", key.environment);
        json.member("recognised", planned.recognition.has_value());
        json.member("renamed_from", planned.renamedFrom);
        json.member("same_value_as", planned.otherKey);
        json.endObject();
    }
    json.endArray();
    json.name("skipped");
    json.beginArray();
    for (const auto& part : plan.skipped) {
        json.beginObject();
        json.member("line", static_cast<std::int64_t>(part.line));
        json.member("name", part.name);
        json.member("reason", nameOf(part.reason));
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeForPeople(Output& out, const ImportPlan& plan, bool dryRun)
{
    for (const auto& planned : plan.keys)
        out.line(fmt::format(
            "  {}  {}", fitted(onOneLine(planned.imported.key.name), nameColumns), onOneLine(wordsFor(planned))));
    for (const auto& part : plan.skipped)
        out.line(fmt::format("  {}  left out, line {}: {}", fitted(onOneLine(part.name), nameColumns), part.line,
            sentenceFor(part.reason)));
    const auto added = plan.count(ImportVerdict::Add);
    auto line = fmt::format("{} key{} {}", added, added == 1 ? "" : "s", dryRun ? "would come in" : "came in");
    if (const auto updated = plan.count(ImportVerdict::Newer); updated > 0)
        line += fmt::format(", {} with a newer value", updated);
    if (const auto out_ = plan.keys.size() - added - plan.count(ImportVerdict::Newer) + plan.skipped.size(); out_ > 0)
        line += fmt::format(", {} left out", out_);
    out.line(line + (dryRun ? ". Nothing was changed." : "."));
}

/// On a terminal, and only where one has to wait.
Progress progressOnTerminal()
{
    constexpr std::uint64_t worthWaiting = 2000;
    if (!errorIsTerminal())
        return {};
    return [](std::uint64_t done, std::uint64_t total) {
        if (total >= worthWaiting && done % 100 == 0)
            writeError(fmt::format("\r{} of {} ", done, total));
        if (total >= worthWaiting && done + 1 == total)
            writeError("\r\x1b[K");
    };
}

/// What is left on the disk is said each time: the file was the reason to import.
Outcome<ExitCode> dealWithFile(const ImportChoices& choices, const ImportPlan& plan)
{
    const auto file = onOneLine(choices.file);
    if (!choices.deleteFile) {
        note(fmt::format("{} still holds secrets in the clear. Delete it once nothing reads it any more.", file));
        return ExitCode::Done;
    }
    if (!plan.skipped.empty() || plan.count(ImportVerdict::Older) > 0)
        return problem(ExitCode::Failed,
            fmt::format("The keys came in, but {} stays: not all that is in it did. Look through what was left out, "
                        "then delete it yourself.",
                file));
    std::error_code error;
    if (!std::filesystem::remove(choices.file, error))
        return problem(errorFromErrno(error.value(), choices.file));
    note(fmt::format("{} was deleted. Its content may still lie on the disk (most of all on an SSD), in backups and in "
                     "synchronised folders: rotate the keys that matter.",
        file));
    return ExitCode::Done;
}

Outcome<ExitCode> import(Context& context, const ImportChoices& choices)
{
    if (choices.dryRun && choices.deleteFile)
        return misuse("--dry-run changes nothing, so it deletes nothing either.");
    const auto options = optionsFrom(choices);
    if (!options)
        return problem(options);
    // What is wrong with the file is said before a password is asked for.
    auto read = readFrom(choices, *options);
    if (!read)
        return problem(read);
    const auto planned = [&](Wallet& wallet) {
        return planImport(
            wallet, std::move(read->file), {.sameValuesToo = choices.sameValues}, {}, progressOnTerminal());
    };
    const auto write = [&](const ImportPlan& plan) {
        if (context.json())
            writeJson(context, plan, read->format, choices.dryRun);
        else
            writeForPeople(context.out(), plan, choices.dryRun);
    };
    if (choices.dryRun) {
        auto wallet = context.open();
        if (!wallet)
            return problem(wallet);
        const auto plan = planned(*wallet);
        if (!plan)
            return problem(plan);
        write(*plan);
        return ExitCode::Done;
    }
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    const auto plan = planned(*wallet);
    if (!plan)
        return problem(plan);
    const auto done = runImport(*wallet, *plan, options->fileName, context.clock().today(), {}, progressOnTerminal());
    if (!done)
        return problem(done);
    write(*plan);
    return dealWithFile(choices, *plan);
}

} // namespace

Command importCommand()
{
    return {"import", "Bring in keys from .env files and other programs", R"(
The format is found out where it is not given. All keys come in or, when something fails, none. A value that a key has already
stays out. Provider and environment are recognised from the values. Columns of a CSV file that are called in a way of their
own are named with --map; one whose name has a comma in it stands in quotes: '"secret=Token, live",name=Title'.

Example:
  keyfold-cli import .env --dry-run
  keyfold-cli import export.csv --map name=Title,secret=Token,field:Client ID=Client,notes=Remarks)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<ImportChoices>();
            addRequired(app, "FILE", choices->file, "What another program wrote");
            addText(app, "--format", choices->format,
                "auto|dotenv|csv|keepassxc-csv|bitwarden-csv|bitwarden-json|1password-csv|json", "What it is");
            addText(app, "--map", choices->map, "TARGET=COLUMN,…", "Which columns of a CSV file hold what");
            addFlag(app, "--all", choices->all, "Of a .env file settings too, not secrets alone");
            addFlag(app, "--same-values", choices->sameValues, "Keys whose value another one has come in too");
            addFlag(app, "--dry-run", choices->dryRun, "Only show what would come in");
            addFlag(app, "--delete-file", choices->deleteFile, "Delete the file when all of it came in");
            return [choices](Context& context) { return import(context, *choices); };
        }};
}

} // namespace keyfold::cli
