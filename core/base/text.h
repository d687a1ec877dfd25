// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace keyfold {

/// Whether the bytes are well-formed UTF-8 (RFC 3629: no surrogates, no overlong forms) without NUL characters.
bool isCleanUtf8(std::string_view text) noexcept;

/// Without spaces, tabs and line breaks at both ends.
std::string_view trimmed(std::string_view text) noexcept;

/// For comparing and sorting names: case folded, accents dropped, compatibility forms unified (Unicode NFKD by utf8proc).
/// Text that is not UTF-8 comes back as it is.
std::string folded(std::string_view text);

/// The runs of letters, digits and marks in a text: what a full-text index takes for words.
std::vector<std::string_view> wordsOf(std::string_view text);

/// Where the code points of a well-formed UTF-8 text begin.
std::vector<std::size_t> codePointStarts(std::string_view text);

/// "64 GiB", "16 MiB", "512 bytes": for limits in sentences.
std::string humanSize(std::uint64_t bytes);

} // namespace keyfold
