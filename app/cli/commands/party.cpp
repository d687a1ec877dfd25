// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/options.h"
#include "core/base/json_writer.h"
#include "core/base/text.h"
#include "core/handoff/age_keys.h"

namespace keyfold::cli {

namespace {

void writeMembers(JsonWriter& json, const Party& party)
{
    json.member("id", party.id.text());
    json.member("name", party.name);
    json.member("email", party.email);
    json.member("recipient", party.recipient);
    json.member("created", toIso(party.created));
    json.member("left", party.leftOn);
}

void writeHeld(JsonWriter& json, const std::vector<HeldKey>& held)
{
    json.beginArray();
    for (const auto& one : held) {
        json.beginObject();
        json.member("key", one.key.name);
        json.member("id", one.key.id.text());
        json.member("version", one.grant.version);
        json.member("since", one.grant.since.toIso());
        json.member("until", one.grant.until);
        json.member("ended", one.grant.ended);
        json.member("how", one.grant.how);
        json.member("rotate", one.knowsCurrentValue);
        json.endObject();
    }
    json.endArray();
}

std::string lineOf(const HeldKey& held)
{
    std::string line = onOneLine(held.key.name) + "  since " + held.grant.since.toIso();
    if (held.grant.ended)
        line += ", ended " + held.grant.ended->toIso();
    else if (held.grant.until)
        line += ", until " + held.grant.until->toIso();
    return held.knowsCurrentValue ? line : line + ", replaced since";
}

struct AddChoices {
    std::string name;
    std::optional<std::string> email, recipient;
};

Outcome<ExitCode> addParty(Context& context, const AddChoices& choices)
{
    if (trimmed(choices.name).empty())
        return misuse("The name is empty.");
    if (choices.recipient)
        if (const auto recipient = AgeRecipient::parse(trimmed(*choices.recipient)); !recipient)
            return problem(recipient.error().subject.empty() ? Error{recipient.error().code, *choices.recipient, {}, {}}
                                                             : recipient.error());
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    const auto added = wallet->parties().add(
        {{}, choices.name, choices.email.value_or(""), choices.recipient.value_or(""), {}, {}});
    if (!added)
        return problem(added);
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginObject();
        writeMembers(json, *added);
        json.endObject();
    } else {
        context.out().line("Added " + onOneLine(added->name));
    }
    return ExitCode::Done;
}

Outcome<ExitCode> listParties(Context& context)
{
    auto wallet = context.open();
    if (!wallet)
        return problem(wallet);
    const auto parties = wallet->parties().list();
    if (!parties)
        return problem(parties);
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginArray();
        for (const auto& party : *parties) {
            json.beginObject();
            writeMembers(json, party);
            json.endObject();
        }
        json.endArray();
        return ExitCode::Done;
    }
    if (parties->empty())
        note("Nobody is noted in this wallet yet.");
    for (const auto& party : *parties)
        context.out().line(fmt::format("{}  {}{}", onOneLine(party.name), onOneLine(party.email),
            party.leftOn ? "  left " + party.leftOn->toIso() : ""));
    return ExitCode::Done;
}

Outcome<ExitCode> showParty(Context& context, const std::string& name)
{
    auto wallet = context.open();
    if (!wallet)
        return problem(wallet);
    const auto party = wallet->parties().find(name);
    if (!party)
        return problem(party);
    const auto held = wallet->parties().heldBy(party->id);
    if (!held)
        return problem(held);
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginObject();
        writeMembers(json, *party);
        json.name("keys");
        writeHeld(json, *held);
        json.endObject();
        return ExitCode::Done;
    }
    context.out().line(onOneLine(party->name));
    if (!party->email.empty())
        context.out().line("E-mail     " + onOneLine(party->email));
    if (!party->recipient.empty())
        context.out().line("Recipient  " + onOneLine(party->recipient));
    if (party->leftOn)
        context.out().line("Left       " + party->leftOn->toIso());
    for (const auto& one : *held)
        context.out().line("  " + lineOf(one));
    return ExitCode::Done;
}

Outcome<ExitCode> leave(Context& context, const std::string& name)
{
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    const auto party = wallet->parties().find(name);
    if (!party)
        return problem(party);
    const auto queue = wallet->parties().leave(party->id);
    if (!queue)
        return problem(queue);
    if (context.json()) {
        JsonWriter json(context.out());
        writeHeld(json, *queue);
        return ExitCode::Done;
    }
    if (queue->empty())
        context.out().line(onOneLine(party->name) + " has left, and knows no value that is in use.");
    else
        context.out().line(
            fmt::format("{} has left, and knows these values. Rotate them, from the top:", onOneLine(party->name)));
    for (const auto& one : *queue)
        context.out().line("  " + lineOf(one));
    return ExitCode::Done;
}

} // namespace

Command partyAddCommand()
{
    return {"party add", "Note somebody that keys are given to", R"(
Example:
  keyfold-cli party add "Bright Agency" --email hello@bright.example)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<AddChoices>();
            addRequired(app, "NAME", choices->name, "A person, an agency, a company");
            addText(app, "--email", choices->email, "TEXT", "E-mail address");
            addText(app, "--recipient", choices->recipient, "TEXT", "Public key for handoffs (age1…)");
            return [choices](Context& context) { return addParty(context, *choices); };
        }};
}

Command partyListCommand()
{
    return {"party list", "List who is noted", R"(
Example:
  keyfold-cli party list)",
        [](CLI::App&) -> Run { return listParties; }};
}

Command partyShowCommand()
{
    return {"party show", "Show somebody with the keys they have", R"(
Example:
  keyfold-cli party show "Bright Agency")",
        [](CLI::App& app) -> Run {
            auto name = std::make_shared<std::string>();
            addRequired(app, "NAME", *name, "A name, or a part that only one name has");
            return [name](Context& context) { return showParty(context, *name); };
        }};
}

Command partyLeaveCommand()
{
    return {"party leave", "Note that somebody left, and list what to rotate", R"(
The list has every key whose present value they know, worst first. Run it again to see what is left; it is empty once all of
them are rotated or revoked.

Example:
  keyfold-cli party leave "Bright Agency")",
        [](CLI::App& app) -> Run {
            auto name = std::make_shared<std::string>();
            addRequired(app, "NAME", *name, "A name, or a part that only one name has");
            return [name](Context& context) { return leave(context, *name); };
        }};
}

} // namespace keyfold::cli
