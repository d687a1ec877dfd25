// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/files.h"

namespace keyfold::ui {

/// "Documents / juniper-and-pine.keyfold": from the home folder, else the whole path.
QString placeText(const Path& path);

/// A wallet's name as the name of a file: without what some system forbids in names, and without ".keyfold".
QString fileNameFor(const QString& walletName);

/// Where people keep what they made, and what they were sent; the home folder on a system that has neither.
Path documentsFolder();
Path downloadsFolder();

} // namespace keyfold::ui
