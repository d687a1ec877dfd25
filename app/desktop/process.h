// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace keyfold::desktop {

/// New files of this program are for their owner alone, whatever a library thinks of it (umask 077).
void keepFilesPrivate();

} // namespace keyfold::desktop
