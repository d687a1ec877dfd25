// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/password_strength.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <zxcvbn.h>

namespace keyfold {

namespace {

// The estimate's cost grows with the square of the length; zxcvbn-c itself looks closely at the first 100 bytes only.
constexpr std::size_t estimatedBytes = 128;

// zxcvbn's own steps from one score to the next (zxcvbn/src/time_estimates.coffee, guesses_to_score).
constexpr std::array<double, 4> scoreSteps{3, 6, 8, 10};

constexpr double log10GuessesPerSecond = 3;

} // namespace

PasswordStrength estimateStrength(const Password& password)
{
    if (password.empty())
        return {};
    // C wants a NUL at the end. A NUL inside cuts the text short, which makes the estimate lower, never higher.
    auto text = Secret::copyOf(password.expose().first(std::min(password.expose().size(), estimatedBytes)));
    text.append({reinterpret_cast<const std::uint8_t*>(""), 1});
    const double bits = ZxcvbnMatch(text.exposeText().data(), nullptr, nullptr);
    PasswordStrength strength;
    strength.log10Guesses = bits * std::log10(2.0);
    strength.score = static_cast<int>(std::count_if(
        scoreSteps.begin(), scoreSteps.end(), [&](double step) { return strength.log10Guesses >= step; }));
    strength.secondsToGuess = std::pow(10.0, strength.log10Guesses - log10GuessesPerSecond);
    return strength;
}

} // namespace keyfold
