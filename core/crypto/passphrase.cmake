# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Included by CMakeLists.txt beside it. Adds the passphrase words, made into a source file in the build folder.
set(KEYFOLD_WORDS "${PROJECT_SOURCE_DIR}/resources/words.txt")
set(KEYFOLD_WORDS_SOURCE "${CMAKE_CURRENT_BINARY_DIR}/passphrase_words.cpp")
add_custom_command(
  OUTPUT "${KEYFOLD_WORDS_SOURCE}"
  COMMAND "${CMAKE_COMMAND}" -D "WORDS=${KEYFOLD_WORDS}" -D "OUTPUT=${KEYFOLD_WORDS_SOURCE}"
    -P "${PROJECT_SOURCE_DIR}/cmake/EmbedWords.cmake"
  DEPENDS "${KEYFOLD_WORDS}" "${PROJECT_SOURCE_DIR}/cmake/EmbedWords.cmake"
  COMMENT "Embedding the passphrase words"
  VERBATIM)
target_sources(keyfold_core_crypto PRIVATE passphrase.cpp "${KEYFOLD_WORDS_SOURCE}")
