// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include "ui/style/token_values.h"

class QFontMetrics;
class QWidget;

namespace keyfold::ui {

/// Which set of colours is on. System: a high-contrast palette of the system, whose colours are taken as they are.
enum class Scheme { Light, Dark, System };

/// A colour of resources/tokens.json. The scheme has to be Light or Dark.
QColor colour(Role role, Scheme scheme);

/// The colour for whatever is painted with this palette: a widget's own `palette()`, or a style option's.
/// With a palette that is not ours (Scheme::System) the role is answered from the palette itself.
QColor colour(Role role, const QPalette& palette);

/// Which scheme a palette was made for, told by its link colour, which no container changes.
Scheme schemeOf(const QPalette& palette);

/// All palette roles set from the tokens. The scheme has to be Light or Dark.
QPalette paletteFor(Scheme scheme);

/// Good to know, soon, act now, in order: always shown with its icon and a word, never by colour alone.
enum class Severity { Info, Warning, Critical, Ok };

Role severityRole(Severity severity);
Role severitySoftRole(Severity severity);
Role severityLineRole(Severity severity);

/// A height that grows with the font: the token, or twice the font's height where that is more.
int controlHeight(int token, const QFontMetrics& metrics);
int controlHeight(int token, const QWidget* widget);

/// A width, or the side of a square, that grows with the font: token x font height / 16, never less than the token.
int scaled(int token, const QFontMetrics& metrics);
int scaled(int token, const QWidget* widget);

/// Milliseconds for a motion token: 0 when animations are off (SH_Widget_Animation_Duration).
int duration(int token, const QWidget* widget);

} // namespace keyfold::ui
