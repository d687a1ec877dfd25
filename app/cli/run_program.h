// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/cli/outcome.h"
#include "core/base/files.h"
#include "core/base/secret.h"

namespace keyfold::cli {

/// What this program was started with and has changed since, to be given on as it was.
struct Inherited {
    unsigned umask = 022;
    bool pipeSignalIgnored = false;
    bool sizeSignalIgnored = false;
};

/// A variable of the program's environment with its value.
struct PassedValue {
    std::string variable;
    Secret value;
};

/// Whether a program may be given a secret under this name: letters, digits, underscores, no digit in front; and none of those by which
/// the loader, a shell or an interpreter takes code from elsewhere, for a name may come from an imported record.
bool mayBePassedAs(std::string_view variable);

/// Where the program is: the path as given, or the first of that name in $PATH.
Outcome<Path> findProgram(const std::string& name);

/// Becomes the program (execve): nothing of this one is left in memory, its process number, signals and exit code are the program's
/// own. It gets our environment without the variables that begin with KEYFOLD_, and `values`. `line`: its name and arguments.
/// Comes back only when it failed.
Problem becomeProgram(const Path& program, const std::vector<std::string>& line, const std::vector<PassedValue>& values,
    const Inherited& inherited);

} // namespace keyfold::cli
