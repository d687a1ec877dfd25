// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QLatin1StringView>
#include <QPixmap>

#include "ui/style/tokens.h"

class QPainter;

namespace keyfold::ui {

/// The icons of resources/icons, one enumerator a file.
enum class Glyph {
    Add,
    Backup,
    Bell,
    Calendar,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    Close,
    Copy,
    Critical,
    Delete,
    Device,
    Due,
    Edit,
    Export,
    External,
    File,
    Filter,
    Folder,
    Globe,
    Handoff,
    Health,
    Hide,
    History,
    Home,
    Import,
    Incident,
    Info,
    Key,
    Lock,
    Menu,
    More,
    Note,
    Ok,
    Palette,
    Paper,
    People,
    Phone,
    Place,
    Print,
    Reveal,
    Rotate,
    Search,
    Settings,
    Shield,
    Tag,
    Unlock,
    Warning
};

inline constexpr int glyphCount = static_cast<int>(Glyph::Warning) + 1;

/// "chevron-down" for Glyph::ChevronDown: the file's name.
QLatin1StringView glyphName(Glyph glyph);

/// Octagon, triangle, circle with i, circle with tick.
Glyph severityGlyph(Severity severity);

/// The chevron that points to where reading goes: right, or left where the layout is mirrored.
Glyph forwardChevron(Qt::LayoutDirection direction);
Glyph backwardChevron(Qt::LayoutDirection direction);

/// An icon for actions and buttons. Keyfold's style paints it in the colour of the text beside it; whatever else paints
/// it gets the application palette's text colour (disabled colour when disabled), rendered at the device's ratio.
QIcon icon(Glyph glyph);

/// One glyph in one colour, `size` logical pixels wide and high. Cached by glyph, colour, size and ratio.
QPixmap glyphPixmap(Glyph glyph, int size, const QColor& colour, qreal devicePixelRatio);

/// Paints a glyph in the middle of `rect`, at the ratio of the painter's device.
void paintGlyph(QPainter& painter, Glyph glyph, const QRect& rect, int size, const QColor& colour);

/// Paints any icon in the middle of `rect`: one of ours in `colour`, a foreign one as it is.
void paintIcon(QPainter& painter, const QIcon& icon, const QRect& rect, int size, const QColor& colour);

} // namespace keyfold::ui
