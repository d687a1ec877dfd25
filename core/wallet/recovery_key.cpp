// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/recovery_key.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/crypto/digest.h"

namespace keyfold {

namespace {

// Crockford's base 32 (www.crockford.com/base32.html): the digits, and the letters without I, L, O and U.
constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

constexpr std::size_t randomCharacters = 30; // of 5 bits each
constexpr std::size_t keyCharacters = 32;
constexpr std::size_t groupSize = 4;

// What stands between the characters where a key was typed, or copied from a printed page or a word processor.
constexpr std::array<std::string_view, 13> gaps{
    " ", "\t", "\r", "\n", "-", "\u00A0", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212", "\u202F"};

std::uint8_t letter(unsigned fiveBits)
{
    return static_cast<std::uint8_t>(alphabet[fiveBits & 31]);
}

/// The first 10 bits of SHA-256 over the 30 characters, as two characters: one typing mistake in 1,024 goes unseen.
std::array<std::uint8_t, 2> checkCharacters(ByteView characters)
{
    auto digest = sha256(characters);
    const std::array<std::uint8_t, 2> check{
        letter(digest[0] >> 3), letter(static_cast<unsigned>(digest[0] << 2 | digest[1] >> 6))};
    // The rest of it would tell a guess at the key from a wrong one at once.
    wipe(digest.data(), digest.size());
    return check;
}

/// What a typed character stands for; nullopt where it is none of a key's.
std::optional<std::uint8_t> canonical(std::uint8_t typed)
{
    if (typed >= 'a' && typed <= 'z')
        typed = static_cast<std::uint8_t>(typed - 'a' + 'A');
    if (typed == 'O')
        return '0';
    if (typed == 'I' || typed == 'L')
        return '1';
    if (alphabet.find(static_cast<char>(typed)) == std::string_view::npos)
        return std::nullopt;
    return typed;
}

/// The length of the gap that the text begins with, 0 where it begins with a character.
std::size_t gapAt(std::string_view text)
{
    const auto found = std::find_if(
        gaps.begin(), gaps.end(), [&](std::string_view gap) { return text.starts_with(gap); });
    return found == gaps.end() ? 0 : found->size();
}

} // namespace

RecoveryKey makeRecoveryKey(RandomSource& random)
{
    // A byte a character, of which 5 bits are used, turned into the character in place.
    Secret key = Secret::ofSize(randomCharacters);
    random.fill(key.exposeWritable());
    for (auto& byte : key.exposeWritable())
        byte = letter(byte);
    auto check = checkCharacters(key.expose());
    key.append(check);
    wipe(check.data(), check.size());
    return RecoveryKey(std::move(key));
}

Result<RecoveryKey> parseRecoveryKey(ByteView typed)
{
    Secret key;
    while (!typed.empty()) {
        if (const auto gap = gapAt(asText(typed)); gap > 0) {
            typed = typed.subspan(gap);
            continue;
        }
        const auto character = canonical(typed.front());
        if (!character || key.size() == keyCharacters)
            return failure(ErrorCode::RecoveryKeyTypo);
        key.append({&*character, 1});
        typed = typed.subspan(1);
    }
    if (key.size() != keyCharacters)
        return failure(ErrorCode::RecoveryKeyTypo);
    const auto check = checkCharacters(key.expose().first(randomCharacters));
    if (!equalInConstantTime(check, key.expose().last(check.size())))
        return failure(ErrorCode::RecoveryKeyTypo);
    return RecoveryKey(std::move(key));
}

Secret recoveryKeyText(const RecoveryKey& key)
{
    Secret text;
    const auto characters = key.expose();
    for (std::size_t at = 0; at < characters.size(); at += groupSize) {
        if (at > 0)
            text.append(asBytes("-"));
        text.append(characters.subspan(at, std::min(groupSize, characters.size() - at)));
    }
    return text;
}

} // namespace keyfold
