// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "app/cli/outcome.h"
#include "core/base/secret.h"

namespace keyfold::cli {

/// Whether a person sits at standard input, so that it is asked with a prompt.
bool inputIsTerminal();

/// Asks on the terminal without showing what is typed, and reads one line (Backspace and Ctrl+U work). The terminal's settings
/// are put back in every case, also when a signal ends or stops the program. WrongPassword is never returned: Cancelled on
/// Ctrl+D on an empty line, InputOutput where there is no terminal.
Result<Secret> askHidden(std::string_view prompt);

/// Asks on the terminal, with what is typed in sight, and reads one line. Cancelled on Ctrl+D, InputOutput where there is no
/// terminal.
Result<std::string> askAloud(std::string_view prompt);

} // namespace keyfold::cli
