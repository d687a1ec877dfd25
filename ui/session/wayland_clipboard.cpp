// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/wayland_clipboard.h"

#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>

namespace keyfold::ui {

bool isOnWayland()
{
    return QGuiApplication::platformName().startsWith(QLatin1StringView("wayland"));
}

bool clearWithWlCopy()
{
    const auto program = QStandardPaths::findExecutable(QStringLiteral("wl-copy"));
    return !program.isEmpty() && QProcess::startDetached(program, {QStringLiteral("--clear")});
}

} // namespace keyfold::ui
