// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/health.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/json_writer.h"
#include "app/cli/options.h"

namespace keyfold::cli {

namespace {

Outcome<ExitCode> health(Context& context, bool all)
{
    auto wallet = context.open();
    if (!wallet)
        return problem(wallet);
    const auto findings = examine(*wallet, context.clock().today(), all ? Dismissed::Included : Dismissed::LeftOut);
    if (!findings)
        return problem(findings);
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginArray();
        for (const auto& finding : *findings) {
            json.beginObject();
            json.member("rule", finding.rule);
            json.member("severity", nameOf(finding.severity));
            json.member("key", finding.keyName);
            json.member("id", finding.key.text());
            json.member("title", finding.title.english());
            json.member("detail", finding.detail.english());
            json.member("action", finding.action.english());
            if (all)
                json.member("dismissed", finding.dismissed);
            json.endObject();
        }
        json.endArray();
    } else {
        for (const auto& finding : *findings)
            context.out().line(fmt::format("{:8}  {}: {}. {}{}{}{}", nameOf(finding.severity),
                onOneLine(finding.keyName), finding.title.english(), onOneLine(finding.detail.english()),
                finding.detail.empty() ? "" : " ", onOneLine(finding.action.english()),
                finding.dismissed ? " Dismissed: " + onOneLine(*finding.dismissed) + "." : std::string()));
        if (findings->empty())
            context.out().line("Nothing to say: all keys are well kept.");
    }
    const bool serious = std::any_of(findings->begin(), findings->end(),
        [](const Finding& finding) { return finding.severity >= Severity::Warning && !finding.dismissed; });
    return serious ? ExitCode::Findings : ExitCode::Done;
}

} // namespace

Command healthCommand()
{
    return {"health", "Say what is worth doing about the keys", R"(
The worst first. Exit code 6 where there is a warning or worse.

Example:
  keyfold-cli health)",
        [](CLI::App& app) -> Run {
            auto all = std::make_shared<bool>(false);
            addFlag(app, "--all", *all, "With what was dismissed");
            return [all](Context& context) { return health(context, *all); };
        }};
}

} // namespace keyfold::cli
