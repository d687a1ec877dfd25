// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "core/base/json_writer.h"

namespace keyfold::cli {

namespace {

Outcome<ExitCode> purge(Context& context)
{
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    const auto days = wallet->settings().integer("versions.purge-days");
    if (!days)
        return problem(days);
    const auto purged = wallet->rotations().purge(*days);
    if (!purged)
        return problem(purged);
    if (context.json()) {
        JsonWriter json(context.out());
        json.number(*purged);
    } else {
        context.out().line(fmt::format("Wiped {} old value{}.", *purged, *purged == 1 ? "" : "s"));
    }
    return ExitCode::Done;
}

} // namespace

Command purgeCommand()
{
    return {"purge", "Wipe old values that are revoked", R"(
Of versions that were revoked at least as long ago as the setting versions.purge-days says. Backups still have them.

Example:
  keyfold-cli purge)",
        [](CLI::App&) -> Run { return purge; }};
}

} // namespace keyfold::cli
