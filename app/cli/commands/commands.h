// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace keyfold::cli {

// Each in the .cpp of its name.
Command addCommand();
Command backupCommand();
Command checkCommand();
Command completionCommand();
Command copyCommand();
Command createCommand();
Command dismissCommand();
Command dueCommand();
Command editCommand();
Command getCommand();
Command grantCommand();
Command healthCommand();
Command identifyCommand();
Command incidentCloseCommand();
Command incidentListCommand();
Command incidentOpenCommand();
Command incidentReportCommand();
Command incidentStepCommand();
Command infoCommand();
Command lintNameCommand();
Command listCommand();
Command logCommand();
Command partyAddCommand();
Command partyLeaveCommand();
Command partyListCommand();
Command partyShowCommand();
Command passwdCommand();
Command providerAddCommand();
Command providerListCommand();
Command providerRemoveCommand();
Command providerShowCommand();
Command purgeCommand();
Command remindCommand();
Command removeCommand();
Command restoreCommand();
Command revokeCommand();
Command rotateCommand();
Command settingsGetCommand();
Command settingsListCommand();
Command settingsSetCommand();
Command showCommand();
Command slotAddCommand();
Command slotListCommand();
Command slotRemoveCommand();
Command snoozeCommand();

Command handoffCreateCommand();
Command handoffKeygenCommand();
Command handoffOpenCommand();
Command handoffRecipientCommand();
Command handoffRequestCommand();

Command exportCommand();
Command importCommand();
Command runCommand();
Command scanCommand();

} // namespace keyfold::cli
