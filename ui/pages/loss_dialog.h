// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace keyfold::ui {

/// What cannot be undone is asked once, in words: what goes, what stays, and two buttons that say what they do.
struct Loss {
    QString title;
    QString text;
    QString keep; ///< "Keep it": the safe way, which has the focus
    QString lose; ///< "Remove"
};

/// Asks without holding anything up: `then` is called when the person wants the loss. Closes with a lock.
void askForLoss(QWidget* window, const Loss& loss, std::function<void()> then);

} // namespace keyfold::ui
