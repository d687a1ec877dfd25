// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/key_groups.h"

class QSettings;

namespace keyfold::desktop {

// How the list of keys is laid out is the computer's, like the size of the window: there is no name of a key in it.

ui::KeyArrangement readArrangement(const QSettings& settings);
void keepArrangement(QSettings& settings, const ui::KeyArrangement& arrangement);

} // namespace keyfold::desktop
