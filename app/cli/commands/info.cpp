// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "core/base/json_writer.h"

namespace keyfold::cli {

namespace {

void writeJson(Output& out, const WalletInfo& info)
{
    JsonWriter json(out);
    json.beginObject();
    json.member("format", info.format);
    json.member("id", info.id.text());
    json.name("slots");
    json.beginArray();
    for (const auto& slot : info.keySlots) {
        json.beginObject();
        json.member("id", slot.id.text());
        json.member("kind", nameOf(slot.kind));
        json.member("memory_kib", static_cast<std::int64_t>(slot.kdf.memoryKiB));
        json.member("passes", static_cast<std::int64_t>(slot.kdf.passes));
        json.member("lanes", static_cast<std::int64_t>(slot.kdf.lanes));
        json.endObject();
    }
    json.endArray();
    json.member("generation", static_cast<std::int64_t>(info.generation));
    json.member("size", static_cast<std::int64_t>(info.fileBytes));
    json.endObject();
}

Outcome<ExitCode> info(Context& context)
{
    const auto path = context.walletPath();
    if (!path)
        return problem(path);
    const auto info = Wallet::info(*path);
    if (!info)
        return problem(info);
    auto& out = context.out();
    if (context.json()) {
        writeJson(out, *info);
        return ExitCode::Done;
    }
    out.line(fmt::format(
        "{}: Keyfold wallet, format {}, {} bytes", onOneLine(path->string()), info->format, info->fileBytes));
    out.line("id  " + info->id.text());
    for (const auto& slot : info->keySlots)
        out.line(fmt::format("{:9} {}  Argon2id, {} MiB, {} passes, {} lanes", nameOf(slot.kind), slot.id.text(),
            slot.kdf.memoryKiB / 1024, slot.kdf.passes, slot.kdf.lanes));
    return ExitCode::Done;
}

} // namespace

Command infoCommand()
{
    return {"info", "What the file tells without a password", R"(
Example:
  keyfold-cli info --wallet shop.keyfold)",
        [](CLI::App&) -> Run { return info; }};
}

} // namespace keyfold::cli
