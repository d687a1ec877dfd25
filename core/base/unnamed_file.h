// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"

namespace keyfold {

// A file that has no name until it is finished: whatever ends the program, SIGKILL and power loss too, leaves nothing of it.

/// Opens a new one for writing (mode 0600) that can be named in `folder`; -1 where the system or the file system has none.
int openUnnamed(const Path& folder);

/// Gives it a name that is not taken. false, with errno, otherwise.
bool nameUnnamed(int descriptor, const Path& target);

} // namespace keyfold
