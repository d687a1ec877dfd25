// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transfer/imported_file.h"

namespace keyfold {

/// What of a .env file comes in.
enum class DotenvTake {
    Secrets, ///< what looks like a setting (a port, a host, true) is skipped, and that is told
    Everything
};

/// Reads a .env file: one key a variable, called like it. As the usual readers do (github.com/motdotla/dotenv, Docker Compose):
/// `export` before the name; a comment after white space; 'literal', `literal` and "with \n, \t, \", \\ and \$" over several
/// lines; the last of several counts. ${OTHER} is not filled in: such a variable is skipped.
///
/// `text`: as importText() gives it. ImportQuoteOpen, ImportAfterQuote (subject: the line), ImportTooLarge.
Result<ImportedFile> readDotenv(const Secret& text, DotenvTake what = DotenvTake::Secrets);

/// The comment that Keyfold writes above a variable, with the key's name (and "|" and the field's label) after it.
inline constexpr std::string_view dotenvNameMark = "# Keyfold: ";
/// The same above a value that is not secret.
inline constexpr std::string_view dotenvPlainMark = "# Keyfold, not secret: ";

} // namespace keyfold
