// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keyfold::ui {

/// What is said about a page when F1 is pressed on it: what it is for, and what to do there. Two or three sentences.
struct HelpText {
    QString title;
    QString text;
};

enum class HelpTopic {
    Start,
    Unlock,
    Home,
    Keys,
    Editor,
    Due,
    Health,
    People,
    Incidents,
    History,
    Settings,
    Rotate,
    Handoff,
    OpenHandoff,
    Request,
    Import,
    Export,
    Password,
    RecoverySheet,
    Trouble,
    Task, ///< any other page with steps
};

HelpText helpTextFor(HelpTopic topic);

} // namespace keyfold::ui
