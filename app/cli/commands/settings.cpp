// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/options.h"
#include "core/base/json_writer.h"

namespace keyfold::cli {

namespace {

Outcome<ExitCode> listSettings(Context& context)
{
    auto wallet = context.open();
    if (!wallet)
        return problem(wallet);
    std::vector<std::pair<std::string, std::string>> values;
    for (const auto& spec : Settings::all()) {
        auto value = wallet->settings().get(spec.name);
        if (!value)
            return problem(value);
        values.emplace_back(spec.name, std::move(*value));
    }
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginObject();
        for (const auto& [name, value] : values)
            json.member(name, value);
        json.endObject();
        return ExitCode::Done;
    }
    for (std::size_t i = 0; i < values.size(); ++i)
        context.out().line(
            fmt::format("{:26} {:6} ({})", values[i].first, onOneLine(values[i].second), Settings::all()[i].allowed));
    return ExitCode::Done;
}

Outcome<ExitCode> getSetting(Context& context, const std::string& name)
{
    auto wallet = context.open();
    if (!wallet)
        return problem(wallet);
    const auto value = wallet->settings().get(name);
    if (!value)
        return problem(value);
    if (context.json()) {
        JsonWriter json(context.out());
        json.text(*value);
    } else {
        context.out().line(onOneLine(*value));
    }
    return ExitCode::Done;
}

struct SetChoices {
    std::string name;
    std::string value;
};

Outcome<ExitCode> setSetting(Context& context, const SetChoices& choices)
{
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    if (const auto done = wallet->settings().set(choices.name, choices.value); !done)
        return problem(done);
    if (!context.json())
        context.out().line(onOneLine(choices.name + " is now " + choices.value));
    return ExitCode::Done;
}

} // namespace

Command settingsListCommand()
{
    return {"settings list", "List all settings with what they may be", R"(
Example:
  keyfold-cli settings list)",
        [](CLI::App&) -> Run { return listSettings; }};
}

Command settingsGetCommand()
{
    return {"settings get", "Print a setting", R"(
Example:
  keyfold-cli settings get clipboard.clear-seconds)",
        [](CLI::App& app) -> Run {
            auto name = std::make_shared<std::string>();
            addRequired(app, "NAME", *name, "As “settings list” names it");
            return [name](Context& context) { return getSetting(context, *name); };
        }};
}

Command settingsSetCommand()
{
    return {"settings set", "Change a setting", R"(
Example:
  keyfold-cli settings set lock.idle-minutes 10)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<SetChoices>();
            addRequired(app, "NAME", choices->name, "As “settings list” names it");
            addRequired(app, "VALUE", choices->value, "What it is to be");
            return [choices](Context& context) { return setSetting(context, *choices); };
        }};
}

} // namespace keyfold::cli
