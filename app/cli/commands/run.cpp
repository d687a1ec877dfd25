// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include <fmt/format.h>

#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/options.h"
#include "app/cli/pick_field.h"
#include "app/cli/run_program.h"
#include "core/base/text.h"

namespace keyfold::cli {

namespace {

struct RunChoices {
    std::vector<std::string> keys;
    std::optional<std::string> place;
};

/// A key, or one field of it, and what the program is to call it.
struct Wanted {
    FieldChoice choice;
    std::string variable;
};

Outcome<> checkVariable(std::string_view variable)
{
    if (!mayBePassedAs(variable))
        return misuse(
            fmt::format("A secret is not passed as {}. Take a name of letters, digits and underscores that means "
                        "nothing to the system.",
                onOneLine(variable)));
    return {};
}

/// From KEY=VAR or 'KEY|FIELD=VAR'.
Outcome<Wanted> wantedFrom(const std::string& text)
{
    const auto equals = text.rfind('=');
    if (equals == std::string::npos)
        return misuse("--key takes KEY=VARIABLE, or 'KEY|FIELD=VARIABLE'.");
    const auto key = std::string_view(text).substr(0, equals);
    const auto bar = key.rfind('|');
    Wanted wanted;
    wanted.choice.key = trimmed(key.substr(0, bar));
    if (bar != std::string_view::npos)
        wanted.choice.field = std::string(trimmed(key.substr(bar + 1)));
    wanted.variable = trimmed(std::string_view(text).substr(equals + 1));
    if (const auto ok = checkVariable(wanted.variable); !ok)
        return problem(ok);
    return wanted;
}

/// The keys whose place of that name has a variable for them.
Outcome<std::vector<Wanted>> keptWith(Wallet& wallet, const std::optional<std::string>& place)
{
    std::vector<Wanted> wanted;
    std::set<std::string> places;
    const auto read = wallet.keys().forEach({}, [&](const Key& key) {
        for (const auto& consumer : key.consumers) {
            if (consumer.variable.empty() || (place && folded(consumer.name) != folded(*place)))
                continue;
            places.insert(consumer.name);
            wanted.push_back({{key.id.text(), std::nullopt, std::nullopt}, consumer.variable});
        }
    });
    if (!read)
        return problem(read);
    if (wanted.empty())
        return misuse(place ? "No key has a variable for that place." : "No key has a variable for a place.");
    // Every program getting every secret is what this command is there to end.
    if (!place && places.size() > 1)
        return misuse(fmt::format("Keys have variables for several places. Choose one with --for: {}.",
            onOneLine(fmt::format("{}", fmt::join(places, ", ")))));
    for (const auto& one : wanted)
        if (const auto ok = checkVariable(one.variable); !ok)
            return problem(ok);
    return wanted;
}

Outcome<std::vector<Wanted>> wantedBy(Wallet& wallet, const RunChoices& choices)
{
    if (choices.keys.empty())
        return keptWith(wallet, choices.place);
    std::vector<Wanted> all;
    for (const auto& text : choices.keys) {
        auto wanted = wantedFrom(text);
        if (!wanted)
            return problem(wanted);
        all.push_back(std::move(*wanted));
    }
    return all;
}

Outcome<std::vector<PassedValue>> valuesOf(Wallet& wallet, const std::vector<Wanted>& wanted)
{
    std::set<std::string> variables;
    std::vector<PickedField> picked;
    // All of them are found before the first is opened.
    for (const auto& one : wanted) {
        if (!variables.insert(one.variable).second)
            return misuse(
                fmt::format("Two keys would be passed as {}. Give each a variable of its own.", one.variable));
        auto field = pickField(wallet, one.choice);
        if (!field)
            return problem(field);
        picked.push_back(std::move(*field));
    }
    std::vector<PassedValue> values;
    for (std::size_t at = 0; at < picked.size(); ++at) {
        auto value = readField(wallet, picked[at].field, Action::ValuePassedOn);
        if (!value)
            return problem(value);
        values.push_back({wanted[at].variable, std::move(*value)});
    }
    return values;
}

Outcome<ExitCode> run(Context& context, const RunChoices& choices)
{
    const auto& line = context.programLine();
    if (line.empty())
        return misuse("The program is missing. Write it behind --, with its arguments.");
    if (choices.place && !choices.keys.empty())
        return misuse("--for takes what is kept with the keys, --key says it here. Give one of them.");
    for (const auto& text : choices.keys)
        if (const auto fits = wantedFrom(text); !fits)
            return problem(fits);
    const auto program = findProgram(line.front());
    if (!program)
        return problem(program);
    std::vector<PassedValue> values;
    {
        // Closed and wiped before the program starts.
        auto wallet = context.open();
        if (!wallet)
            return problem(wallet);
        const auto wanted = wantedBy(*wallet, choices);
        if (!wanted)
            return problem(wanted);
        auto read = valuesOf(*wallet, *wanted);
        if (!read)
            return problem(read);
        values = std::move(*read);
    }
    return tl::unexpected<Problem>(becomeProgram(*program, line, values, context.inherited()));
}

} // namespace

Command runCommand()
{
    return {"run", "Start a program with secrets in its environment", R"(
The program takes the place of this one: its exit code and signals are its own, and nothing of the wallet is left in memory. The
secrets are in its environment and nowhere else; who may look at its process (you, and the administrator) can read them there.
Without --key those keys are passed that have a variable noted with a place where they are used ('NAME|LOCATION|NOTE|VARIABLE'
of add and edit); where there are several places, --for says which one.

Example:
  keyfold-cli run --key "Stripe live=STRIPE_KEY" -- npm start
  keyfold-cli run --for Shop -- npm start)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<RunChoices>();
            addTexts(app, "--key", choices->keys, "KEY=VAR", "A key and its variable; 'KEY|FIELD=VAR' (repeatable)");
            addText(app, "--for", choices->place, "NAME", "The place whose keys and variables to take");
            return [choices](Context& context) { return run(context, *choices); };
        }};
}

} // namespace keyfold::cli
