// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "app/cli/command.h"

namespace keyfold::cli {

/// What the help says of a word that several commands start with.
std::string_view summaryOfGroup(std::string_view name);

/// Every command, in the order of the help.
std::span<const Command> allCommands();

} // namespace keyfold::cli
