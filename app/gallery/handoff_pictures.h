// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gallery/registry.h"

namespace keyfold::gallery {

/// Handing over and moving in.
std::vector<Picture> handoffPictures();

} // namespace keyfold::gallery
