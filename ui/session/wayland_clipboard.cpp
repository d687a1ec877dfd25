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

bool emptyWithWlCopy()
{
    QProcess copy;
    copy.setProgram(QStandardPaths::findExecutable(QStringLiteral("wl-copy")));
    copy.setArguments({QStringLiteral("--type"), QStringLiteral("text/plain")});
    copy.setStandardInputFile(QProcess::nullDevice());
    return !copy.program().isEmpty() && copy.startDetached();
}

} // namespace keyfold::ui
