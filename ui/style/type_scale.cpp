// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/type_scale.h"

#include <algorithm>

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>

namespace keyfold::ui {
namespace {

QFont resized(QFont font, TextStyle style, const QFont& sizeOf)
{
    const TypeToken& token = typeTokens[static_cast<std::size_t>(style)];
    if (sizeOf.pointSizeF() > 0)
        font.setPointSizeF(sizeOf.pointSizeF() * token.factor);
    else
        font.setPixelSize(qRound(sizeOf.pixelSize() * token.factor));
    font.setWeight(QFont::Weight(token.weight));
    return font;
}

} // namespace

QFont fontFor(TextStyle style)
{
    return fontFor(style, QApplication::font());
}

QFont fontFor(TextStyle style, const QFont& base)
{
    return resized(base, style, base);
}

QFont monoFontFor(TextStyle style)
{
    return resized(QFontDatabase::systemFont(QFontDatabase::FixedFont), style, QApplication::font());
}

QFont withTabularFigures(QFont font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

int lineHeight(TextStyle style, const QFont& font)
{
    const bool title = style == TextStyle::Title1 || style == TextStyle::Title2 || style == TextStyle::Title3;
    const double factor = title ? 1.33 : 1.5;
    return std::max(qRound(QFontInfo(font).pixelSize() * factor), QFontMetrics(font).height());
}

} // namespace keyfold::ui
