// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/qr/qr_code.h"

namespace keyfold::cli {

enum class QrColours {
    Terminal, ///< says black on white itself, whatever the terminal's colours are
    Plain,    ///< for a file: dark modules are what is printed
};

/// A code as lines of half blocks, two rows of modules a line, with its quiet zone.
std::string qrText(const QrCode& code, QrColours colours);

} // namespace keyfold::cli
