// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/options.h"
#include "core/base/json_writer.h"

namespace keyfold::cli {

namespace {

void report(Context& context, const char* name, const std::optional<std::string>& path, const std::string& sentence)
{
    if (!context.json()) {
        context.out().line(sentence);
        return;
    }
    JsonWriter json(context.out());
    json.beginObject();
    json.member(name, path);
    json.endObject();
}

Outcome<ExitCode> backup(Context& context, const std::string& file)
{
    auto wallet = context.open();
    if (!wallet)
        return problem(wallet);
    if (const auto done = wallet->backupTo(file); !done)
        return problem(done);
    report(context, "path", file, "Copied to " + onOneLine(file) + ", and checked.");
    return ExitCode::Done;
}

Outcome<ExitCode> restore(Context& context, const std::string& file)
{
    const auto path = context.walletPath();
    if (!path)
        return problem(path);
    if (const auto info = Wallet::info(file); !info)
        return problem(info);
    auto typed = context.input().walletPassword("Password of the backup: ");
    if (!typed)
        return problem(typed);
    const auto kept = Wallet::restore(
        file, *path, Password(std::move(*typed)), context.folders(), context.clock(), context.random());
    if (!kept)
        return problem(kept);
    const auto replaced = *kept ? std::optional((*kept)->string()) : std::nullopt;
    report(context, "replaced", replaced,
        "Restored." + (replaced ? " What was there before is now " + onOneLine(*replaced) + "." : std::string()));
    return ExitCode::Done;
}

} // namespace

Command backupCommand()
{
    return {"backup", "Write a whole encrypted copy, and check it", R"(
An existing file is never overwritten.

Example:
  keyfold-cli backup /media/stick/shop-backup.keyfold)",
        [](CLI::App& app) -> Run {
            auto file = std::make_shared<std::string>();
            addRequired(app, "FILE", *file, "The copy");
            return [file](Context& context) { return backup(context, *file); };
        }};
}

Command restoreCommand()
{
    return {"restore", "Put a backup in the place of the wallet", R"(
The backup has to open and to be whole. What was in the wallet's place is kept beside it.

Example:
  keyfold-cli restore --wallet shop.keyfold /media/stick/shop-backup.keyfold)",
        [](CLI::App& app) -> Run {
            auto file = std::make_shared<std::string>();
            addRequired(app, "FILE", *file, "The backup");
            return [file](Context& context) { return restore(context, *file); };
        }};
}

} // namespace keyfold::cli
