// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QColor>

#include "ui/style/tokens.h"

namespace keyfold::ui {

struct MarkColours {
    QColor back;
    QColor letters;
};

/// The hue of a provider's mark in degrees, a multiple of 15: ((FNV-1a 32 of the UTF-8 id) >> 16) mod 24 x 15.
int markHue(QByteArrayView providerId);

/// Ground and letters of a mark of that hue. The scheme has to be Light or Dark.
MarkColours markColours(int hue, Scheme scheme);

/// The nearest sRGB colour of this OKLCH lightness and hue (B. Ottosson, 2020): chroma is lowered until sRGB holds it.
QColor fromOklch(double lightness, double chroma, double hueDegrees);

/// WCAG 2.2 contrast ratio (1.4.3), from 1 to 21.
double contrast(const QColor& one, const QColor& other);

} // namespace keyfold::ui
