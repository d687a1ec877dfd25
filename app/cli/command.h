// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>

#include <CLI/App.hpp>

#include "app/cli/context.h"
#include "app/cli/outcome.h"

namespace keyfold::cli {

/// Does the command's work, after the line was read.
using Run = std::function<Outcome<ExitCode>(Context&)>;

/// One command: one file in commands/, one line in registry.cpp.
struct Command {
    std::string_view name;    ///< "list", or "slot add": words after the first make a group
    std::string_view summary; ///< one line in the list of commands, without a full stop
    std::string_view help;    ///< more, below the options; an example at its end
    /// Declares the options, and gives what runs with their values.
    Run (*declare)(CLI::App& app);
};

} // namespace keyfold::cli
