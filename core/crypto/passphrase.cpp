// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passphrase.h"

namespace keyfold {

// passphraseWords() is in a source file that the build makes from resources/words.txt (cmake/EmbedWords.cmake).

Secret makePassphrase(RandomSource& random, std::size_t count)
{
    const auto words = passphraseWords();
    // Two bytes a word, of which the low 11 bits are used: 2,048 divides 65,536, so no word is likelier than another.
    Secret drawn = Secret::ofSize(2 * count);
    random.fill(drawn.exposeWritable());
    Secret passphrase;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0)
            passphrase.append(asBytes(" "));
        const auto bytes = drawn.expose().subspan(2 * i, 2);
        passphrase.append(asBytes(words[(std::size_t{bytes[0]} << 8 | bytes[1]) % words.size()]));
    }
    return passphrase;
}

} // namespace keyfold
