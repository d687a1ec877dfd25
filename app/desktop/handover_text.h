// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/desktop/single_instance.h"

namespace keyfold::desktop {

/// What goes over the socket: a line that names this format, a line with the leave to come to the front, and the path,
/// which is the rest (a path may have line breaks).
QByteArray handoverText(const Handover& handover);

/// nullopt for anything else: another format, a path that is not absolute or holds a NUL, more than `mostHandoverBytes`.
std::optional<Handover> readHandover(const QByteArray& text);

inline constexpr qsizetype mostHandoverBytes = 8192; // twice the longest path (PATH_MAX)

} // namespace keyfold::desktop
