// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/options.h"
#include "core/base/json_writer.h"
#include "core/scan/scan.h"

namespace keyfold::cli {

namespace {

constexpr int mostPaths = 100000;

struct ScanChoices {
    std::vector<std::string> paths;
    bool noHistory = false;
};

std::string placeOf(const ScanFind& find)
{
    const auto path = onOneLine(find.path.empty() ? "a message" : find.path);
    if (find.history)
        return fmt::format("{}, line {}, in commit {}", path, find.what.line,
            find.commit.empty() ? "(no longer on a branch)" : onOneLine(find.commit));
    return fmt::format("{}, line {}", path, find.what.line);
}

std::string wordsFor(const ContentFind& what)
{
    if (what.own != nullptr)
        return fmt::format("“{}”{}", onOneLine(what.own->keyName),
            what.own->current ? "" : fmt::format(", version {}, replaced since", what.own->version));
    const auto& found = *what.recognition;
    return fmt::format("not in this wallet: {}{} ({}…, {} characters)",
        found.provider.empty() ? "" : found.provider + ", ", found.label, onOneLine(what.start), what.length);
}

void writeJson(Context& context, const ScanReport& report)
{
    JsonWriter json(context.out());
    json.beginArray();
    for (const auto& find : report.finds) {
        const auto* own = find.what.own;
        json.beginObject();
        json.member("path", find.path);
        json.member("line", static_cast<std::int64_t>(find.what.line));
        json.member("history", find.history);
        json.member("commit", find.commit);
        json.member("own", own != nullptr);
        json.member("key", own != nullptr ? std::optional(own->keyName) : std::nullopt);
        json.member("id", own != nullptr ? std::optional(own->key.text()) : std::nullopt);
        json.member("current", own != nullptr && own->current);
        json.member("provider", own == nullptr ? find.what.recognition->provider : std::string());
        json.member("label", own == nullptr ? find.what.recognition->label : std::string());
        json.endObject();
    }
    json.endArray();
}

void writeForPeople(Context& context, const ScanReport& report)
{
    for (const auto& find : report.finds)
        context.out().line(placeOf(find) + ": " + wordsFor(find.what));
    const auto histories = report.objects == 0 ? std::string()
                                               : fmt::format(" and {} objects of git histories", report.objects);
    context.out().line(fmt::format("{} find{} in {} file{}{}.", report.finds.size(),
        report.finds.size() == 1 ? "" : "s", report.files, report.files == 1 ? "" : "s", histories));
}

Outcome<ExitCode> scanPaths(Context& context, const ScanChoices& choices)
{
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    const auto finder = wallet->keys().valueFinder();
    if (!finder)
        return problem(finder);
    const auto providers = wallet->providers().known();
    if (!providers)
        return problem(providers);
    ContentScanner scanner(*finder, providers->recogniser());
    const auto report = scan({choices.paths.begin(), choices.paths.end()}, scanner, {.history = !choices.noHistory});
    if (!report)
        return problem(report);
    if (!wallet->notes().readOnly)
        if (const auto noted = noteFinds(*wallet, *report); !noted)
            return problem(noted);
    for (const auto& path : report->unread)
        note(fmt::format("Not looked into: {}. It cannot be read, or is larger than 64 MiB.", onOneLine(path)));
    if (context.json())
        writeJson(context, *report);
    else
        writeForPeople(context, *report);
    return report->finds.empty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

Command scanCommand()
{
    return {"scan", "Find secrets lying about in files and git histories", R"(
Looks for the wallet's own values, those from before too, and for keys of other providers by their form. No value is shown. What
was found of yours is noted for the health report: take it out there, then rotate the key; out of a git history it does not go by itself. Exit code 6 when there
are finds.

Example:
  keyfold-cli scan ~/shop ~/Documents)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<ScanChoices>();
            addTexts(app, "PATH", choices->paths, "FILE", "Files and folders to look into")
                ->required()
                ->expected(1, mostPaths)
                ->allow_extra_args(); // else it is one path
            addFlag(app, "--no-history", choices->noHistory, "Files alone, no git histories");
            return [choices](Context& context) { return scanPaths(context, *choices); };
        }};
}

} // namespace keyfold::cli
