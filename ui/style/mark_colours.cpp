// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/mark_colours.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace keyfold::ui {
namespace {

std::array<double, 3> linearSrgb(double lightness, double chroma, double hueDegrees)
{
    const double radians = hueDegrees * std::numbers::pi / 180;
    const double a = chroma * std::cos(radians);
    const double b = chroma * std::sin(radians);
    const double l = std::pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    const double m = std::pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    const double s = std::pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
        -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
        -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

bool fitsSrgb(const std::array<double, 3>& channels)
{
    return std::ranges::all_of(channels, [](double c) { return c >= -1e-4 && c <= 1.0001; });
}

int gammaEncoded(double channel)
{
    const double c = std::clamp(channel, 0.0, 1.0);
    return static_cast<int>(std::lround(255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055)));
}

double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

int markHue(QByteArrayView providerId)
{
    std::uint32_t hash = 2166136261U;
    for (const char byte : providerId)
        hash = (hash ^ static_cast<std::uint8_t>(byte)) * 16777619U;
    return static_cast<int>(hash >> 16U) % markHues * (360 / markHues);
}

MarkColours markColours(int hue, Scheme scheme)
{
    const MarkTone& back = scheme == Scheme::Dark ? markDarkBack : markLightBack;
    const MarkTone& letters = scheme == Scheme::Dark ? markDarkLetters : markLightLetters;
    return {fromOklch(back.lightness, back.chroma, hue), fromOklch(letters.lightness, letters.chroma, hue)};
}

QColor fromOklch(double lightness, double chroma, double hueDegrees)
{
    while (chroma > 0 && !fitsSrgb(linearSrgb(lightness, chroma, hueDegrees)))
        chroma -= 0.002;
    const auto channels = linearSrgb(lightness, std::max(chroma, 0.0), hueDegrees);
    return {gammaEncoded(channels[0]), gammaEncoded(channels[1]), gammaEncoded(channels[2])};
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace keyfold::ui
