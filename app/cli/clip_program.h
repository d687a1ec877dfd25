// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/outcome.h"
#include "core/base/secret.h"

namespace keyfold::cli {

enum class ClipEnding { Cleared, LeftAlone };

/// Hands `value` to keyfold-clip, which stands beside this program or in ../libexec/keyfold, and waits until it is off the
/// clipboard again. On a terminal the seconds are counted down on standard error. Ctrl+C clears at once.
Outcome<ClipEnding> copyAndWait(const Secret& value, int seconds);

} // namespace keyfold::cli
