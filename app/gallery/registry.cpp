// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/registry.h"

#include "app/gallery/sheets.h"

namespace keyfold::gallery {

std::vector<Picture> pictures()
{
    return {
        {QStringLiteral("controls"), &makeControlsSheet, QSize(1280, 900)},
        {QStringLiteral("moments"), &makeMomentsSheet, QSize(1280, 900)},
    };
}

} // namespace keyfold::gallery
