// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "app/cli/outcome.h"
#include "core/base/error.h"

namespace keyfold::cli {

/// "What happened. What to do.": plain words, without the program's name in front. Never holds a secret, as no Error does.
std::string sentenceFor(const Error& error);

ExitCode exitCodeFor(ErrorCode code);

} // namespace keyfold::cli
