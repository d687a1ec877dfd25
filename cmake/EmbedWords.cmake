# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run with `cmake -D WORDS=words.txt -D OUTPUT=words.cpp -P EmbedWords.cmake`: turns the word list into a source file that
# defines keyfold::passphraseWords(). CMake alone does it, so that the build needs no interpreter beside it.
file(STRINGS "${WORDS}" words)
list(LENGTH words count)
# A power of two, so that a word takes a whole number of random bits and every one is equally likely.
if(NOT count EQUAL 2048)
  message(FATAL_ERROR "${WORDS} holds ${count} words, not 2048")
endif()
list(JOIN words "\",\n    \"" body)
file(CONFIGURE OUTPUT "${OUTPUT}" @ONLY CONTENT [[
// Made by cmake/EmbedWords.cmake from resources/words.txt.
#include "core/crypto/passphrase.h"

#include <array>

namespace keyfold {

namespace {

constexpr std::array<std::string_view, @count@> words{
    "@body@"};

} // namespace

std::span<const std::string_view> passphraseWords()
{
    return words;
}

} // namespace keyfold
]])
