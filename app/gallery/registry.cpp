// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/registry.h"

#include "app/gallery/handoff_pictures.h"
#include "app/gallery/page_pictures.h"
#include "app/gallery/section_pictures.h"
#include "app/gallery/sheets.h"

namespace keyfold::gallery {

std::vector<Picture> pictures()
{
    std::vector<Picture> all{
        {QStringLiteral("controls"), &makeControlsSheet, QSize(1280, 900), true},
        {QStringLiteral("moments"), &makeMomentsSheet, QSize(1280, 900), true},
    };
    for (auto& page : pagePictures())
        all.push_back(std::move(page));
    for (auto& section : sectionPictures())
        all.push_back(std::move(section));
    for (auto& picture : handoffPictures())
        all.push_back(std::move(picture));
    return all;
}

} // namespace keyfold::gallery
