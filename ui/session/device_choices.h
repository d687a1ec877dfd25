// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace keyfold::ui {

/// What was chosen on this computer, for every wallet: how the program shows itself.
struct DeviceChoices {
    bool trayIcon = false;
    bool keepInTray = false; ///< closing the window leaves it running; counts with the tray icon alone
    bool notifications = true;
    bool startWithComputer = false; ///< a file of the desktop's, see Autostart

    static DeviceChoices read(const QSettings& settings);
    /// All but startWithComputer.
    void store(QSettings& settings) const;

    bool operator==(const DeviceChoices&) const = default;
};

} // namespace keyfold::ui
