// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret_types.h"

namespace keyfold {

/// How hard a password is to guess, as zxcvbn estimates it. It knows common words, names, dates, keyboards and their
/// usual disguises; it cannot know what is easy to guess about a certain person.
struct PasswordStrength {
    /// zxcvbn's steps, which are meant for any service: under 10^3 guesses 0, 10^6 1, 10^8 2, 10^10 3, and 4 from there on.
    int score = 0;
    double log10Guesses = 0; ///< guesses needed, as a power of ten
    /// How long those guesses take a thief who has the file. Each is an Argon2id of the standard cost (256 MiB, three
    /// passes: some 1.5 GB read and written), so a computer with a graphics card or two that move 1 TB a second makes
    /// about a thousand a second, and this counts with that. A score of 4 begins at four months of it; a made passphrase
    /// lasts ages. A thief with a thousand such computers is a thousand times faster.
    double secondsToGuess = 0;
};

/// Looks at the first 128 bytes (the estimate's cost grows with the square of the length), and no further than a NUL.
PasswordStrength estimateStrength(const Password& password);

} // namespace keyfold
