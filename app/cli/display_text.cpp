// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/display_text.h"

#include <cwchar>

#include <fmt/format.h>

namespace keyfold::cli {

namespace {

struct Decoded {
    char32_t point = 0;
    std::size_t size = 1;
    bool valid = false;
};

/// The first character of a text that is not empty (RFC 3629).
Decoded decode(std::string_view text)
{
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const auto first = byte(0);
    if (first < 0x80)
        return {first, 1, true};
    const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < size)
        return {};
    char32_t point = first & (0xFFu >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return {};
        point = (point << 6) | (byte(i) & 0x3Fu);
    }
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
    return {point, size, point >= least[size] && point <= 0x10FFFF && !surrogate};
}

/// Characters that are not seen and change what is: controls, direction marks and overrides, line separators.
bool steers(char32_t point)
{
    return point < 0x20 || (point >= 0x7F && point < 0xA0) || point == 0x061C || (point >= 0x200E && point <= 0x200F)
        || (point >= 0x2028 && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069) || point == 0xFEFF;
}

void appendEscaped(std::string& out, char32_t point)
{
    if (point == U'\n')
        out += "\\n";
    else if (point == U'\t')
        out += "\\t";
    else if (point == U'\r')
        out += "\\r";
    else if (point < 0x80)
        out += fmt::format("\\x{:02x}", static_cast<unsigned>(point));
    else
        out += fmt::format("\\u{{{:x}}}", static_cast<unsigned>(point));
}

/// How many bytes at the start stand for themselves, a column each: what most text consists of.
std::size_t plainStart(std::string_view text)
{
    std::size_t length = 0;
    while (length < text.size() && text[length] >= 0x20 && text[length] < 0x7F)
        ++length;
    return length;
}

std::size_t columnsOf(char32_t point)
{
    const int columns = ::wcwidth(static_cast<wchar_t>(point));
    return columns < 0 ? 1 : static_cast<std::size_t>(columns);
}

} // namespace

std::string onOneLine(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (true) {
        const auto plain = plainStart(text);
        out += text.substr(0, plain);
        text.remove_prefix(plain);
        if (text.empty())
            return out;
        const auto next = decode(text);
        if (!next.valid) {
            out += fmt::format("\\x{:02x}", static_cast<unsigned>(static_cast<unsigned char>(text[0])));
            text.remove_prefix(1);
            continue;
        }
        if (steers(next.point))
            appendEscaped(out, next.point);
        else
            out += text.substr(0, next.size);
        text.remove_prefix(next.size);
    }
}

std::string onSeveralLines(std::string_view text, std::size_t indent)
{
    std::string out;
    while (true) {
        const auto end = text.find('\n');
        out += onOneLine(text.substr(0, end));
        if (end == std::string_view::npos)
            return out;
        out += '\n' + std::string(indent, ' ');
        text.remove_prefix(end + 1);
    }
}

std::size_t columnsOf(std::string_view text)
{
    std::size_t columns = 0;
    while (true) {
        const auto plain = plainStart(text);
        columns += plain;
        text.remove_prefix(plain);
        if (text.empty())
            return columns;
        const auto next = decode(text);
        columns += next.point < 0x80 ? 1 : columnsOf(next.point);
        text.remove_prefix(next.size);
    }
}

std::string fitted(std::string_view text, std::size_t columns)
{
    const auto whole = columnsOf(text);
    if (whole <= columns) {
        std::string padded(text);
        padded.append(columns - whole, ' ');
        return padded;
    }
    if (columns == 0)
        return {};
    std::size_t taken = 0;
    std::size_t used = 0;
    while (taken < text.size()) {
        const auto next = decode(text.substr(taken));
        const auto wide = next.point < 0x80 ? 1 : columnsOf(next.point);
        if (used + wide > columns - 1)
            break;
        used += wide;
        taken += next.size;
    }
    return std::string(text.substr(0, taken)) + "…" + std::string(columns - 1 - used, ' ');
}

} // namespace keyfold::cli
