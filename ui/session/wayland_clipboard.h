// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace keyfold::ui {

/// Whether windows are shown by a Wayland compositor, which lets only the focused program change the clipboard.
bool isOnWayland();

/// Starts `wl-copy --clear` (wl-clipboard), which the compositor lets change the clipboard at any time. False where the
/// program is missing, as in sandboxes.
bool clearWithWlCopy();

} // namespace keyfold::ui
