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
Command editCommand();
Command getCommand();
Command identifyCommand();
Command infoCommand();
Command lintNameCommand();
Command listCommand();
Command logCommand();
Command passwdCommand();
Command removeCommand();
Command restoreCommand();
Command settingsGetCommand();
Command settingsListCommand();
Command settingsSetCommand();
Command showCommand();
Command slotAddCommand();
Command slotListCommand();
Command slotRemoveCommand();

} // namespace keyfold::cli
