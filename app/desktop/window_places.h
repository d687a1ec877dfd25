// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sidebar_model.h"

class QSettings;

namespace keyfold::ui {
class KeysPage;
class MainWindow;
class SectionController;
} // namespace keyfold::ui

namespace keyfold::desktop {

/// How the windows lay when the program ended: size, the line between list and key, the section in front. Nothing about
/// keys, filters or what was searched for: these files can be read without a password.
void keepPlaces(
    QSettings& settings, const ui::MainWindow& window, const ui::KeysPage& keys, const ui::SectionController& sections);
void restorePlaces(QSettings& settings, ui::MainWindow& window, ui::KeysPage& keys, ui::SectionController& sections);

} // namespace keyfold::desktop
