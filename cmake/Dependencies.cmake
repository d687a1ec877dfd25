# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)

# Botan 3 where the system has it, else 2.19: the same sources compile with both.
pkg_check_modules(BOTAN QUIET IMPORTED_TARGET GLOBAL botan-3)
if(NOT BOTAN_FOUND)
  pkg_check_modules(BOTAN REQUIRED IMPORTED_TARGET GLOBAL botan-2>=2.19)
endif()
message(STATUS "Botan ${BOTAN_VERSION}")

# The package calls itself by SQLCipher's or by SQLite's version, depending on who built it, so its header is asked.
pkg_check_modules(SQLCIPHER REQUIRED IMPORTED_TARGET GLOBAL sqlcipher)
find_file(KEYFOLD_SQLCIPHER_HEADER sqlcipher/sqlite3.h HINTS ${SQLCIPHER_INCLUDE_DIRS} REQUIRED)
file(STRINGS "${KEYFOLD_SQLCIPHER_HEADER}" KEYFOLD_SQLITE_LINE REGEX "#define SQLITE_VERSION_NUMBER")
string(REGEX MATCH "[0-9]+$" KEYFOLD_SQLITE_NUMBER "${KEYFOLD_SQLITE_LINE}")
# SQLCipher 4.5.0 brought SQLite 3.36; 3.45 is where the trigram tokenizer learned to fold accents, which search uses.
if(KEYFOLD_SQLITE_NUMBER LESS 3045000)
  message(FATAL_ERROR "SQLCipher is too old: it holds SQLite ${KEYFOLD_SQLITE_NUMBER}, Keyfold needs 3.45 "
    "(SQLCipher 4.6). On Debian 12 it is in bookworm-backports; ./dev build installs it.")
endif()
message(STATUS "SQLCipher with SQLite ${KEYFOLD_SQLITE_NUMBER}")

pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET GLOBAL re2)
pkg_check_modules(ICAL REQUIRED IMPORTED_TARGET GLOBAL libical)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET GLOBAL libqrencode)
pkg_check_modules(UTF8PROC REQUIRED IMPORTED_TARGET GLOBAL libutf8proc)
find_package(tl-expected REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(fmt REQUIRED)
find_package(CLI11 REQUIRED)

if(KEYFOLD_DESKTOP OR KEYFOLD_TESTS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core)
  if(KEYFOLD_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
  endif()
  if(KEYFOLD_DESKTOP)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets Svg PrintSupport DBus Network LinguistTools)
    find_package(Qt6Keychain REQUIRED)
  endif()
endif()
