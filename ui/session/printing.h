// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace keyfold::ui {

/// Prints a PDF that has a secret in it. Where QPrinter leaves a file for the print service in the temporary folder, and holds
/// up the window until a printer answers, this feeds `lp` (CUPS) by its standard input. `pdf` is wiped when it is sent;
/// `done(printed)` comes on this thread, with false where there is no `lp` or it refuses. The job is called "Keyfold".
void sendToPrinter(QByteArray pdf, const QString& printer, int copies, std::function<void(bool printed)> done);

} // namespace keyfold::ui
