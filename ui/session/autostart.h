// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/files.h"

namespace keyfold::ui {

/// Whether the desktop starts the program when its user logs in. One file a platform implements it.
class Autostart {
public:
    /// `program`: the file to start; `folder`: where the desktop looks, its usual one where not given.
    explicit Autostart(QString program, Path folder = standardFolder());

    static Path standardFolder();

    bool isOn() const;
    /// The program is started out of sight, where there is a tray to be out of sight in. PermissionDenied, DiskFull…
    Result<void> set(bool on) const;

private:
    Path file() const;

    QString m_program;
    Path m_folder;
};

} // namespace keyfold::ui
