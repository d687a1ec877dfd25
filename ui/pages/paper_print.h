// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/files.h"
#include "core/base/result.h"

class QWidget;

namespace keyfold::ui {

enum class Paper { Upright, Across };

/// Writes a paper (HTML, see paper_texts.h) as PDF, A4 or Letter, readable by the owner alone; replaces a file of that name. May
/// run on any thread. InputOutput, PermissionDenied, DiskFull…
Result<void> writePaper(const Path& file, const QString& html, Paper paper);

/// Asks for a printer and prints, without holding anything up. The dialog closes with a lock like any other.
void printPaper(QWidget* window, const QString& html, Paper paper);

} // namespace keyfold::ui
