// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace keyfold::ui {

/// Whether windows are shown by a Wayland compositor, which lets only the focused program change the clipboard.
bool isOnWayland();

/// Has `wl-copy` (wl-clipboard) put an empty text on the clipboard, which the compositor lets it do at any time. Not `--clear`:
/// compositors that keep what was copied (Weston) bring it back then. False where the program is missing, as in sandboxes.
bool emptyWithWlCopy();

} // namespace keyfold::ui
