// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

#include "ui/style/tokens.h"

namespace keyfold::ui {

/// The application's font in a size and weight of the scale: caption, body, label, strong, title-3 to title-1.
QFont fontFor(TextStyle style);

/// The same from another font, such as a widget's own, which may have been enlarged.
QFont fontFor(TextStyle style, const QFont& base);

/// The system's fixed font in the same scale: revealed values, addresses, file names in commands.
QFont monoFontFor(TextStyle style);

/// Tabular figures where the font has them, so that numbers that change do not move what stands beside them.
QFont withTabularFigures(QFont font);

/// Height of a line of running text, 1.5 times the font's size in pixels (titles 1.33), at least the font's own height.
int lineHeight(TextStyle style, const QFont& font);

} // namespace keyfold::ui
