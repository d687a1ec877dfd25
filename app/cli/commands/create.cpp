// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/options.h"
#include "core/base/json_writer.h"

namespace keyfold::cli {

namespace {

struct CreateChoices {
    std::optional<std::string> label;
    std::optional<int> memoryMiB;
    std::optional<int> passes;
    bool recovery = false;
};

Outcome<std::optional<Argon2Params>> costFrom(const CreateChoices& choices)
{
    if (!choices.memoryMiB && !choices.passes)
        return std::optional<Argon2Params>();
    Argon2Params cost = standardArgon2;
    if (choices.memoryMiB)
        cost.memoryKiB = static_cast<std::uint32_t>(*choices.memoryMiB) * 1024;
    if (choices.passes)
        cost.passes = static_cast<std::uint32_t>(*choices.passes);
    if (const auto ok = checkArgon2Floor(cost); !ok)
        return problem(ok);
    return std::optional(cost);
}

void print(Context& context, const Wallet& wallet, const RecoveryKey* recovery)
{
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginObject();
        json.member("id", wallet.id().text());
        json.member("path", wallet.path().string());
        if (recovery) {
            json.name("recovery");
            json.secret(recoveryKeyText(*recovery));
        }
        json.endObject();
        return;
    }
    context.out().line("Created " + onOneLine(wallet.path().string()) + ".");
    if (!recovery)
        return;
    context.out().write("Recovery key, shown this once: ");
    context.out().writeSecret(recoveryKeyText(*recovery));
    context.out().line(
        "\nWrite it down and keep it apart from this computer. It opens the wallet without the password.");
}

Outcome<ExitCode> create(Context& context, const CreateChoices& choices)
{
    const auto path = context.walletPath();
    if (!path)
        return problem(path);
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(*path, ignored)))
        return problem(Error{ErrorCode::FileExists, path->string(), {}, {}});
    CreateOptions options;
    const auto cost = costFrom(choices);
    if (!cost)
        return problem(cost);
    options.kdf = *cost;
    if (choices.label)
        options.label = *choices.label;
    auto typed = context.hasPasswordFile() ? context.input().walletPassword()
                                           : context.input().newPassword("New password: ");
    if (!typed)
        return problem(typed);
    const Password password(std::move(*typed));
    const RecoveryKey recovery = choices.recovery ? makeRecoveryKey(context.random()) : RecoveryKey();
    options.recovery = choices.recovery ? &recovery : nullptr;
    const auto wallet = Wallet::create(*path, password, options, context.folders(), context.clock(), context.random());
    if (!wallet)
        return problem(wallet);
    print(context, *wallet, options.recovery);
    return ExitCode::Done;
}

} // namespace

Command createCommand()
{
    return {"create", "Make a new wallet",
        R"(An existing file is never overwritten. The password is asked for twice on a terminal.

Example:
  keyfold-cli create --wallet shop.keyfold --label Ann --recovery)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<CreateChoices>();
            addText(app, "--label", choices->label, "TEXT", "Who unlocks with this password; “Owner” where not given");
            addNumber(app, "--kdf-memory", choices->memoryMiB, 1, 1024 * 1024, "MiB",
                "Memory that trying a password takes, 64 or more; 256 where not given");
            addNumber(app, "--kdf-passes", choices->passes, 1, 1000, "N",
                "Passes over it, 3 or more; measured for about a second where not given");
            addFlag(app, "--recovery", choices->recovery, "Print a recovery key, once");
            return [choices](Context& context) { return create(context, *choices); };
        }};
}

} // namespace keyfold::cli
