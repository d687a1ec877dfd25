// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/options.h"
#include "core/base/json_writer.h"
#include "core/transfer/key_json.h"

namespace keyfold::cli {

namespace {

struct ListChoices {
    std::optional<std::string> search, provider, tag, environment, status, party, address;
};

Outcome<KeyFilter> filterFrom(const ListChoices& choices)
{
    KeyFilter filter{
        choices.search.value_or(""), choices.provider, choices.tag, choices.environment, {}, choices.party, {}};
    if (choices.status && !(filter.status = statusNamed(*choices.status)))
        return misuse("That is not a status. Give active, rotating, revoked or compromised.");
    if (choices.address) {
        const auto address = IpRange::parse(*choices.address);
        if (!address)
            return problem(address);
        filter.address = *address;
    }
    return filter;
}

constexpr std::array<std::string_view, 6> titles{"NAME", "PROVIDER", "ENVIRONMENT", "PRIVILEGE", "NEXT", "STATUS"};

using Row = std::array<std::string, titles.size()>;

void fill(Row& row, const KeySummary& key)
{
    row[0] = onOneLine(key.name);
    row[1] = onOneLine(key.provider);
    row[2] = onOneLine(key.environment);
    row[3] = key.privilege ? nameOf(*key.privilege) : "";
    row[4] = key.nextRotation ? key.nextRotation->toIso() : "";
    row[5] = nameOf(key.status);
}

/// The keys are gone through twice, so that a long list is not in memory a second time as cells.
void writeTable(Output& out, const std::vector<KeySummary>& keys)
{
    std::array<std::size_t, titles.size()> widths{};
    for (std::size_t i = 0; i < titles.size(); ++i)
        widths[i] = titles[i].size();
    Row row;
    for (const auto& key : keys) {
        fill(row, key);
        for (std::size_t i = 0; i < titles.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(row[i]));
    }
    if (out.isTerminal()) { // the name gives way
        std::size_t others = 0;
        for (std::size_t i = 1; i < titles.size(); ++i)
            others += widths[i] + 2;
        const std::size_t room = out.columns() > others + 20 ? out.columns() - others : 20;
        widths[0] = std::min(widths[0], room);
    }
    const auto write = [&](const auto& cells) {
        for (std::size_t i = 0; i + 1 < titles.size(); ++i) {
            out.write(fitted(cells[i], widths[i]));
            out.write("  ");
        }
        out.line(cells.back());
    };
    write(titles);
    for (const auto& key : keys) {
        fill(row, key);
        write(row);
    }
}

Outcome<ExitCode> list(Context& context, const ListChoices& choices)
{
    const auto filter = filterFrom(choices);
    if (!filter)
        return problem(filter);
    auto wallet = context.open();
    if (!wallet)
        return problem(wallet);
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginArray();
        const auto done = wallet->keys().forEach(*filter, [&](const Key& key) { writeKeyWithoutValues(json, key); });
        json.endArray();
        if (!done)
            return problem(done);
        return ExitCode::Done;
    }
    const auto keys = wallet->keys().list(*filter);
    if (!keys)
        return problem(keys);
    if (keys->empty())
        note("No key fits.");
    else
        writeTable(context.out(), *keys);
    return ExitCode::Done;
}

} // namespace

Command listCommand()
{
    return {"list", "List keys, without any value", R"(
Sorted by name; with --search the best hits come first. Words are found as they begin, whatever their case and accents, and
inside the words of a name.

Example:
  keyfold-cli list --search invoice --environment live)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<ListChoices>();
            addText(
                app, "--search", choices->search, "WORDS", "Words that all have to be found, anywhere but in secrets");
            addText(app, "--provider", choices->provider, "TEXT", "Only of this provider");
            addText(app, "--tag", choices->tag, "TEXT", "Only with this tag");
            addText(app, "--environment", choices->environment, "TEXT", "Only of this environment");
            addText(app, "--status", choices->status, "active|rotating|revoked|compromised", "Only in this state");
            addText(app, "--party", choices->party, "NAME", "Only those that this person or company has");
            addText(app, "--ip", choices->address, "ADDRESS", "Only those whose allowlist holds this address");
            return [choices](Context& context) { return list(context, *choices); };
        }};
}

} // namespace keyfold::cli
