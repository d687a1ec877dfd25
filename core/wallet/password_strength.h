// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret_types.h"

namespace keyfold {

/// How hard a password is to guess, as zxcvbn estimates it.
struct PasswordStrength {
    int score = 0;           ///< 0 (guessed at once) to 4 (not in centuries)
    double log10Guesses = 0; ///< guesses needed, as a power of ten
    double secondsToGuess = 0; ///< for a thief with the file, at a thousand Argon2id guesses a second
};

/// Looks at the first 128 bytes (the estimate's cost grows with the square of the length).
PasswordStrength estimateStrength(const Password& password);

} // namespace keyfold
