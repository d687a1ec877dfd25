// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/options.h"
#include "core/base/json_writer.h"

namespace keyfold::cli {

namespace {

/// A new way in costs what the one costs that opened the wallet.
Outcome<Argon2Params> costOfThis(Wallet& wallet)
{
    const auto cost = wallet.keySlots().costOfThis();
    if (!cost)
        return problem(cost);
    return *cost;
}

Outcome<ExitCode> listSlots(Context& context)
{
    auto wallet = context.open();
    if (!wallet)
        return problem(wallet);
    const auto slots = wallet->keySlots().list();
    if (!slots)
        return problem(slots);
    if (!context.json()) {
        for (const auto& slot : *slots)
            context.out().line(fmt::format("{}  {:9} {}", slot.id.text(), nameOf(slot.kind), onOneLine(slot.label)));
        return ExitCode::Done;
    }
    JsonWriter json(context.out());
    json.beginArray();
    for (const auto& slot : *slots) {
        json.beginObject();
        json.member("id", slot.id.text());
        json.member("kind", nameOf(slot.kind));
        json.member("label", slot.label);
        json.member("unlocked_this", slot.unlockedThis);
        json.endObject();
    }
    json.endArray();
    return ExitCode::Done;
}

struct AddChoices {
    std::optional<std::string> kind, label;
};

Outcome<ExitCode> reportAdded(Context& context, const Result<SlotId>& added, const RecoveryKey* recovery)
{
    if (!added)
        return problem(added);
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginObject();
        json.member("id", added->text());
        if (recovery) {
            json.name("recovery");
            json.secret(recoveryKeyText(*recovery));
        }
        json.endObject();
        return ExitCode::Done;
    }
    context.out().line("Added " + added->text());
    if (recovery) {
        context.out().write("Recovery key, shown this once: ");
        context.out().writeSecret(recoveryKeyText(*recovery));
        context.out().write("\n");
    }
    return ExitCode::Done;
}

Outcome<ExitCode> addSlot(Context& context, const AddChoices& choices)
{
    const auto kind = slotKindNamed(*choices.kind);
    if (!kind || *kind == SlotKind::Device)
        return misuse("--kind is password or recovery.");
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    const auto cost = costOfThis(*wallet);
    if (!cost)
        return problem(cost);
    if (*kind == SlotKind::Recovery) {
        const auto recovery = makeRecoveryKey(context.random());
        return reportAdded(context, wallet->keySlots().addRecovery(recovery, *choices.label, *cost), &recovery);
    }
    auto typed = context.input().newPassword("New password: ");
    if (!typed)
        return problem(typed);
    return reportAdded(
        context, wallet->keySlots().addPassword(Password(std::move(*typed)), *choices.label, *cost), nullptr);
}

Outcome<ExitCode> removeSlot(Context& context, const std::string& id)
{
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    if (const auto done = wallet->keySlots().remove(id); !done)
        return problem(done);
    if (!context.json())
        context.out().line("Removed. Copies of the file made before stay open to it.");
    return ExitCode::Done;
}

Outcome<ExitCode> passwd(Context& context)
{
    const auto path = context.walletPath();
    if (!path)
        return problem(path);
    if (const auto info = Wallet::info(*path); !info)
        return problem(info);
    auto present = context.input().walletPassword("Present password: ");
    if (!present)
        return problem(present);
    const Password old(std::move(*present));
    auto wallet = context.openWith(old);
    if (!wallet)
        return problem(wallet);
    auto next = context.input().line("New password: ");
    if (!next)
        return problem(next);
    const auto again = context.input().line("New password again: ");
    if (!again)
        return problem(again);
    if (!next->equals(*again))
        return misuse("The two new passwords differ. Type the same one twice.");
    const auto cost = costOfThis(*wallet);
    if (!cost)
        return problem(cost);
    context.backupOfTheDay(*wallet);
    if (const auto done = wallet->keySlots().changePassword(old, Password(std::move(*next)), *cost); !done)
        return problem(done);
    if (!context.json())
        context.out().line("The password is changed. Copies of the file made before still open with the old one.");
    return ExitCode::Done;
}

} // namespace

Command slotListCommand()
{
    return {"slot list", "List the ways to unlock", R"(
Example:
  keyfold-cli slot list)",
        [](CLI::App&) -> Run { return listSlots; }};
}

Command slotAddCommand()
{
    return {"slot add", "Add a way to unlock", R"(
A password is read after the wallet's own; a recovery key is made and printed once.

Example:
  keyfold-cli slot add --kind password --label "Tomás, bookkeeper")",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<AddChoices>();
            addText(app, "--kind", choices->kind, "password|recovery", "What it is")->required();
            addText(app, "--label", choices->label, "TEXT", "Whose it is; the log names it")->required();
            return [choices](Context& context) { return addSlot(context, *choices); };
        }};
}

Command slotRemoveCommand()
{
    return {"slot remove", "Remove a way to unlock", R"(
The last one that a person can use stays.

Example:
  keyfold-cli slot remove 3f2a9c1e)",
        [](CLI::App& app) -> Run {
            auto id = std::make_shared<std::string>();
            addRequired(app, "ID", *id, "The id, its first characters, or the label");
            return [id](Context& context) { return removeSlot(context, *id); };
        }};
}

Command passwdCommand()
{
    return {"passwd", "Change the password", R"(
Reads the present password, then the new one twice.

Example:
  keyfold-cli passwd --wallet shop.keyfold)",
        [](CLI::App&) -> Run { return passwd; }};
}

} // namespace keyfold::cli
