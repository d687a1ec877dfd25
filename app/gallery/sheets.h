// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

namespace keyfold::gallery {

/// The parts with their states: buttons, fields, choices, marks, values, type, icons.
std::unique_ptr<QWidget> makeControlsSheet();

/// What stands on the screen between two pages: waiting, errors, confirmations, banners, empty places.
std::unique_ptr<QWidget> makeMomentsSheet();

} // namespace keyfold::gallery
