// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passphrase.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include <QTest>

#include "core/crypto/system_random.h"
#include "tests/core/support/describe.h"
#include "tests/core/support/memory_search.h"
#include "tests/core/support/scripted_random.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

/// Whether one letter typed wrongly, left out or added, or two neighbours swapped, turn one word into the other.
bool areOneSlipApart(std::string_view a, std::string_view b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    const auto same = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin());
    const auto restA = a.substr(same);
    const auto restB = b.substr(same);
    if (a.size() + 1 == b.size())
        return restA == restB.substr(1);
    if (a.size() != b.size() || restA.empty())
        return a == b;
    const bool swapped = restA.size() >= 2 && restA[0] == restB[1] && restA[1] == restB[0]
        && restA.substr(2) == restB.substr(2);
    return restA.substr(1) == restB.substr(1) || swapped;
}

QByteArrayList wordsOf(const Secret& passphrase)
{
    return bytes(passphrase.exposeText()).split(' ');
}

bool isListed(const QByteArray& word)
{
    const auto words = passphraseWords();
    return std::binary_search(words.begin(), words.end(), view(word));
}

} // namespace

class PassphraseTest : public QObject {
    Q_OBJECT

private slots:
    void areOneSlipApartKnowsTheSlips()
    {
        QVERIFY(areOneSlipApart("bread", "broad"));
        QVERIFY(areOneSlipApart("plant", "plan"));
        QVERIFY(areOneSlipApart("plant", "pant"));
        QVERIFY(areOneSlipApart("diary", "dairy"));
        QVERIFY(!areOneSlipApart("bread", "brand"));
        QVERIFY(!areOneSlipApart("plant", "lat"));
    }

    void thereAre2048SortedDistinctWords()
    {
        const auto words = passphraseWords();
        QCOMPARE(words.size(), std::size_t{2048});
        QVERIFY(std::adjacent_find(words.begin(), words.end(), std::greater_equal<>()) == words.end());
    }

    void wordsAreShortAndOfPlainLetters()
    {
        for (const auto word : passphraseWords()) {
            QVERIFY2(word.size() >= 3 && word.size() <= 7, bytes(word).constData());
            const bool plain = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
            QVERIFY2(plain, bytes(word).constData());
        }
    }

    void fourLettersTellAWord()
    {
        std::set<std::string_view> beginnings;
        for (const auto word : passphraseWords())
            QVERIFY2(beginnings.insert(word.substr(0, 4)).second, bytes(word).constData());
    }

    void noWordBeginsAnother()
    {
        const auto words = passphraseWords();
        for (std::size_t i = 1; i < words.size(); ++i)
            QVERIFY2(!words[i].starts_with(words[i - 1]), bytes(words[i]).constData());
    }

    void oneSlipDoesNotMakeAnotherWord()
    {
        const auto words = passphraseWords();
        for (std::size_t i = 0; i < words.size(); ++i)
            for (std::size_t j = i + 1; j < words.size(); ++j)
                QVERIFY2(!areOneSlipApart(words[i], words[j]), (bytes(words[i]) + " " + bytes(words[j])).constData());
    }

    void drawsEveryWordEvenly()
    {
        // Every value of the two bytes that are drawn for a word, in turn: each word comes up 65,536 / 2,048 times.
        std::map<QByteArray, int> counts;
        for (int value = 0; value < 65536; ++value) {
            ScriptedRandom random({static_cast<std::uint8_t>(value >> 8), static_cast<std::uint8_t>(value)});
            ++counts[bytes(makePassphrase(random, 1).exposeText())];
            QCOMPARE(random.used(), std::size_t{2});
        }
        QCOMPARE(counts.size(), std::size_t{2048});
        for (const auto& [word, count] : counts)
            QVERIFY2(count == 32, word.constData());
    }

    void joinsWordsWithSingleSpaces()
    {
        const auto words = passphraseWords();
        ScriptedRandom random({0, 0, 0x07, 0xFF, 0x08, 0x01});
        QCOMPARE(bytes(makePassphrase(random, 3).exposeText()),
            bytes(words[0]) + " " + bytes(words[2047]) + " " + bytes(words[1]));
    }

    void hasAsManyWordsAsAskedFor()
    {
        SystemRandom random;
        QVERIFY(makePassphrase(random, 0).empty());
        QCOMPARE(wordsOf(makePassphrase(random, 1)).size(), 1);
        QCOMPARE(wordsOf(makePassphrase(random)).size(), 7);
        const auto many = wordsOf(makePassphrase(random, 2000));
        QCOMPARE(many.size(), 2000);
        QVERIFY(std::all_of(many.begin(), many.end(), isListed));
    }

    void isAnotherEveryTime()
    {
        SystemRandom random;
        std::set<QByteArray> seen;
        for (int i = 0; i < 1000; ++i)
            QVERIFY(seen.insert(bytes(makePassphrase(random).exposeText())).second);
    }

    void leavesNoCopyBehind()
    {
        SeededRandom random(42);
        auto passphrase = makePassphrase(random);
        const Needle needle(passphrase.expose());
        QCOMPARE(occurrencesInMemory(needle), std::size_t{1});
        passphrase.clear();
        QCOMPARE(occurrencesInMemory(needle), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(PassphraseTest)
#include "passphrase_test.moc"
