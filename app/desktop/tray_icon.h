// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace keyfold::desktop {

/// How the icon in the tray looks: the app's, grey while locked, with a ring that runs down while a value is copied
/// (LOOK section 5).
struct TrayLook {
    bool locked = true;
    int ring = -1; ///< 0 to 100 % of the time that is left; -1: none

    bool operator==(const TrayLook&) const = default;
};

QIcon trayIcon(const TrayLook& look);

} // namespace keyfold::desktop
