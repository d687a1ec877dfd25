// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

#include "core/base/files.h"

class QWidget;

namespace keyfold::ui {

/// Asks for a file or folder without holding anything up: `then` is called with it, or never. The dialog is gone when its
/// window locks or closes.
enum class FileChoice { OpenWallet, SaveWallet, SavePdf, Folder, SaveReport };

void chooseFile(QWidget* window, FileChoice choice, const Path& start, std::function<void(const Path&)> then);

/// The same with words of the task's own.
struct FileAsk {
    enum class Mode { Open, Save };

    Mode mode = Mode::Open;
    QString title;
    QStringList filters;  ///< "PDF (*.pdf)"
    QString suffix;       ///< put behind a name without one
    bool replaces = true; ///< asks before a file that is there; else its name is refused by who writes it
};

void chooseFile(QWidget* window, const FileAsk& ask, const Path& start, std::function<void(const Path&)> then);

} // namespace keyfold::ui
