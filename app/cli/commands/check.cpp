// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "core/base/json_writer.h"

namespace keyfold::cli {

namespace {

Outcome<ExitCode> check(Context& context)
{
    auto wallet = context.open();
    if (!wallet)
        return problem(wallet);
    const auto report = wallet->check();
    if (!report)
        return problem(report);
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginObject();
        json.member("whole", report->problems.empty());
        json.name("problems");
        json.beginArray();
        for (const auto& found : report->problems)
            json.text(found);
        json.endArray();
        json.endObject();
    } else {
        for (const auto& found : report->problems)
            context.out().line(onOneLine(found));
    }
    if (!report->problems.empty())
        return problem(Error{ErrorCode::Damaged, wallet->path().string(), {}, {}});
    if (!context.json())
        context.out().line("The wallet is whole.");
    return ExitCode::Done;
}

} // namespace

Command checkCommand()
{
    return {"check", "Read everything and see whether it is whole", R"(
Every page, every sealed value, the history. Exit 5 where something is damaged.

Example:
  keyfold-cli check --wallet shop.keyfold)",
        [](CLI::App&) -> Run { return check; }};
}

} // namespace keyfold::cli
