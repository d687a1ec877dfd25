// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/nearest_words.h"

#include <algorithm>
#include <unordered_map>

#include "core/base/text.h"
#include "core/wallet/key_store.h"

namespace keyfold::ui {

namespace {

/// The words of all names and providers: folded, and as one of them is written.
using Vocabulary = std::unordered_map<std::string, std::string>;

void addWords(Vocabulary& vocabulary, const std::string& text)
{
    for (const auto word : wordsOf(text))
        vocabulary.try_emplace(folded(word), word);
}

Vocabulary vocabularyOf(KeyStore& keys)
{
    Vocabulary vocabulary;
    const auto all = keys.list();
    if (!all)
        return vocabulary;
    for (const auto& key : *all) {
        addWords(vocabulary, key.name);
        addWords(vocabulary, key.provider);
    }
    if (const auto facets = keys.facets())
        for (const auto& [tag, count] : facets->tags)
            addWords(vocabulary, tag);
    return vocabulary;
}

/// A slip in a short word, two in a long one; in three letters everything is near everything.
int slipsIn(std::string_view word)
{
    const auto letters = codePointStarts(word).size();
    return letters < 4 ? 0 : letters < 8 ? 1 : 2;
}

std::string_view nearestTo(const std::string& word, const Vocabulary& vocabulary)
{
    const std::string* best = nullptr;
    int least = slipsIn(word);
    for (const auto& [known, written] : vocabulary) {
        // What is typed may be the beginning of the word.
        const int distance = known.starts_with(word) ? 0 : wordDistance(word, known, least);
        if (distance < least || (distance == least && (!best || written < *best))) {
            best = &written;
            least = distance;
        }
    }
    return best ? std::string_view(*best) : std::string_view();
}

} // namespace

int wordDistance(std::string_view one, std::string_view other, int limit)
{
    const auto ones = codePointStarts(one);
    const auto others = codePointStarts(other);
    const auto rows = ones.size();
    const auto columns = others.size();
    if ((rows > columns ? rows - columns : columns - rows) > static_cast<std::size_t>(limit))
        return limit + 1;
    const auto letter = [](std::string_view text, const auto& starts, std::size_t at) {
        return text.substr(starts[at], (at + 1 < starts.size() ? starts[at + 1] : text.size()) - starts[at]);
    };
    std::vector<int> twoBefore(columns + 1);
    std::vector<int> before(columns + 1);
    std::vector<int> now(columns + 1);
    for (std::size_t i = 0; i <= columns; ++i)
        before[i] = static_cast<int>(i);
    for (std::size_t row = 1; row <= rows; ++row) {
        now[0] = static_cast<int>(row);
        for (std::size_t column = 1; column <= columns; ++column) {
            const bool same = letter(one, ones, row - 1) == letter(other, others, column - 1);
            now[column] = std::min({before[column] + 1, now[column - 1] + 1, before[column - 1] + (same ? 0 : 1)});
            const bool swapped = row > 1 && column > 1
                && letter(one, ones, row - 1) == letter(other, others, column - 2)
                && letter(one, ones, row - 2) == letter(other, others, column - 1);
            if (swapped)
                now[column] = std::min(now[column], twoBefore[column - 2] + 1);
        }
        if (*std::ranges::min_element(now) > limit)
            return limit + 1;
        std::swap(twoBefore, before);
        std::swap(before, now);
    }
    return std::min(before[columns], limit + 1);
}

std::string nearestWords(KeyStore& keys, const std::string& search)
{
    const auto vocabulary = vocabularyOf(keys);
    std::string words;
    bool changed = false;
    for (const auto word : wordsOf(search)) {
        const auto plain = folded(word);
        const auto nearest = nearestTo(plain, vocabulary);
        if (nearest.empty())
            return {};
        changed = changed || !folded(nearest).starts_with(plain);
        words += (words.empty() ? "" : " ") + std::string(nearest);
    }
    return changed ? words : std::string();
}

} // namespace keyfold::ui
