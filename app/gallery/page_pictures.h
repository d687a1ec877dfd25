// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gallery/registry.h"

namespace keyfold::gallery {

/// Every page of the app, with the demo shop in it.
std::vector<Picture> pagePictures();

} // namespace keyfold::gallery
