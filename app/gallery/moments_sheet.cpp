// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/sheet_parts.h"
#include "app/gallery/sheets.h"

namespace keyfold::gallery {

std::unique_ptr<QWidget> makeMomentsSheet()
{
    auto sheet = std::make_unique<Sheet>();
    sheet->finish();
    return sheet;
}

} // namespace keyfold::gallery
