// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/qr_text.h"

namespace keyfold::cli {

namespace {

constexpr const char* blackOnWhite = "\x1b[30;107m";
constexpr const char* usualColours = "\x1b[0m";

const char* blockOf(bool upperDark, bool lowerDark)
{
    if (upperDark)
        return lowerDark ? "█" : "▀";
    return lowerDark ? "▄" : " ";
}

} // namespace

std::string qrText(const QrCode& code, QrColours colours)
{
    const int from = -QrCode::quietZone;
    const int to = code.side() + QrCode::quietZone;
    std::string text;
    for (int row = from; row < to; row += 2) {
        if (colours == QrColours::Terminal)
            text += blackOnWhite;
        for (int column = from; column < to; ++column)
            text += blockOf(code.isDark(column, row), code.isDark(column, row + 1));
        if (colours == QrColours::Terminal)
            text += usualColours;
        text += '\n';
    }
    return text;
}

} // namespace keyfold::cli
