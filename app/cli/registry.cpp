// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/registry.h"

#include <utility>

#include "app/cli/commands/commands.h"

namespace keyfold::cli {

std::string_view summaryOfGroup(std::string_view name)
{
    constexpr std::pair<std::string_view, std::string_view> groups[]{
        {"incident", "The response to a leak"},
        {"party", "Who has what"},
        {"provider", "Services that issue keys"},
        {"handoff", "Hand keys over encrypted, and be handed them"},
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
        remindCommand(),
        snoozeCommand(),
        healthCommand(),
        dismissCommand(),
        rotateCommand(),
        revokeCommand(),
        purgeCommand(),
        incidentOpenCommand(),
        incidentStepCommand(),
        incidentReportCommand(),
        incidentCloseCommand(),
        incidentListCommand(),
        providerListCommand(),
        providerShowCommand(),
        providerAddCommand(),
        providerRemoveCommand(),
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

        handoffCreateCommand(),
        handoffOpenCommand(),
        handoffRequestCommand(),
        handoffRecipientCommand(),
        handoffKeygenCommand(),
        importCommand(),
        exportCommand(),
        runCommand(),
        scanCommand(),
    };
    return commands;
}

} // namespace keyfold::cli
