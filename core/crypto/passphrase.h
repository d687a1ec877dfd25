// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "core/base/random_source.h"
#include "core/base/secret.h"

namespace keyfold {

/// The 2,048 words that passphrases are made of (resources/words.txt): 11 bits each.
std::span<const std::string_view> passphraseWords();

/// `count` words drawn evenly, with single spaces between them. Seven make 77 bits.
Secret makePassphrase(RandomSource& random, std::size_t count = 7);

} // namespace keyfold
