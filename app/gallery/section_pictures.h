// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gallery/registry.h"

namespace keyfold::gallery {

/// The sections of an open wallet other than the list, and the tasks that are pages.
std::vector<Picture> sectionPictures();

} // namespace keyfold::gallery
