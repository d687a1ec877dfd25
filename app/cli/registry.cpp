// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/registry.h"

#include <utility>

#include "app/cli/commands/commands.h"

namespace keyfold::cli {

std::string_view summaryOfGroup(std::string_view name)
{
    constexpr std::pair<std::string_view, std::string_view> groups[]{
        {"party", "Who has what"},
        {"slot", "The ways to unlock the wallet"},
        {"settings", "What the wallet does by itself"},
    };
    for (const auto& [group, summary] : groups)
        if (group == name)
            return summary;
    return {};
}

std::span<const Command> allCommands()
{
    static const Command commands[]{
        createCommand(),
        infoCommand(),
        listCommand(),
        showCommand(),
        getCommand(),
        copyCommand(),
        addCommand(),
        editCommand(),
        removeCommand(),
        identifyCommand(),
        lintNameCommand(),
        dueCommand(),
        healthCommand(),
        rotateCommand(),
        revokeCommand(),
        purgeCommand(),
        partyAddCommand(),
        partyListCommand(),
        partyShowCommand(),
        partyLeaveCommand(),
        grantCommand(),
        passwdCommand(),
        slotListCommand(),
        slotAddCommand(),
        slotRemoveCommand(),
        logCommand(),
        checkCommand(),
        backupCommand(),
        restoreCommand(),
        settingsListCommand(),
        settingsGetCommand(),
        settingsSetCommand(),
        completionCommand(),

        importCommand(),
        exportCommand(),
        runCommand(),
        scanCommand(),
    };
    return commands;
}

} // namespace keyfold::cli
