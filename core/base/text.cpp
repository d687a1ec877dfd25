// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <cstdlib>
#include <memory>

#include <fmt/format.h>
#include <utf8proc.h>

namespace keyfold {

namespace {

const utf8proc_uint8_t* utf8Data(std::string_view text) noexcept
{
    return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

bool isWordCharacter(utf8proc_int32_t point) noexcept
{
    const auto category = utf8proc_category(point);
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO) || category == UTF8PROC_CATEGORY_CO;
}

bool isSpace(char c) noexcept
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f';
}

} // namespace

bool isCleanUtf8(std::string_view text) noexcept
{
    while (!text.empty()) {
        if (static_cast<signed char>(text.front()) > 0) { // ASCII, most of all text
            text.remove_prefix(1);
            continue;
        }
        utf8proc_int32_t point = 0;
        const auto length = utf8proc_iterate(utf8Data(text), static_cast<utf8proc_ssize_t>(text.size()), &point);
        if (length <= 0 || point == 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(length));
    }
    return true;
}

std::string_view trimmed(std::string_view text) noexcept
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string folded(std::string_view text)
{
    utf8proc_uint8_t* mapped = nullptr;
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE
        | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    const auto length = utf8proc_map(utf8Data(text), static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    if (length < 0)
        return std::string(text);
    return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length)};
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    std::size_t begin = 0;
    std::size_t at = 0;
    const auto endWord = [&] {
        if (at > begin)
            words.push_back(text.substr(begin, at - begin));
    };
    while (at < text.size()) {
        utf8proc_int32_t point = 0;
        const auto length = utf8proc_iterate(
            utf8Data(text.substr(at)), static_cast<utf8proc_ssize_t>(text.size() - at), &point);
        const std::size_t step = length > 0 ? static_cast<std::size_t>(length) : 1;
        if (length <= 0 || !isWordCharacter(point)) {
            endWord();
            begin = at + step;
        }
        at += step;
    }
    endWord();
    return words;
}

std::vector<std::size_t> codePointStarts(std::string_view text)
{
    std::vector<std::size_t> starts;
    for (std::size_t at = 0; at < text.size(); ++at)
        if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80)
            starts.push_back(at);
    return starts;
}

std::string humanSize(std::uint64_t bytes)
{
    static constexpr const char* units[] = {"bytes", "KiB", "MiB", "GiB", "TiB"};
    std::size_t unit = 0;
    while (unit < 4 && bytes >= 1024 && bytes % 1024 == 0) {
        bytes /= 1024;
        ++unit;
    }
    return fmt::format("{} {}", bytes, units[unit]);
}

} // namespace keyfold
