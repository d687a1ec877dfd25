// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace keyfold::cli {

/// Text for people, where it must not steer the terminal: control characters (C0, C1), line breaks and the invisible
/// characters that turn the writing direction come out as "\n", "\x1b", "\u{202e}"; bytes that are not UTF-8 as "\xff".
std::string onOneLine(std::string_view text);

/// The same, but line breaks and tabs stay, each line after the first indented by `indent` spaces.
std::string onSeveralLines(std::string_view text, std::size_t indent);

/// How many terminal columns the text takes. Text as onOneLine() gives it.
std::size_t columnsOf(std::string_view text);

/// The text in exactly `columns` columns: filled up with spaces, or cut with "…" at its end.
std::string fitted(std::string_view text, std::size_t columns);

} // namespace keyfold::cli
