// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/recovery_key.h"

#include <array>
#include <map>
#include <set>

#include <QTest>

#include "core/crypto/system_random.h"
#include "tests/core/support/describe.h"
#include "tests/core/support/memory_search.h"
#include "tests/core/support/scripted_random.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
// All 30 first characters of the alphabet; its check characters were worked out by hand with sha256sum.
const QByteArray someKey = "0123456789ABCDEFGHJKMNPQRSTVWXV6";

QByteArray charactersOf(const RecoveryKey& key)
{
    return bytes(asText(key.expose()));
}

Result<RecoveryKey> parsed(const QByteArray& typed)
{
    return parseRecoveryKey(asBytes(view(typed)));
}

Bytes counting(std::uint8_t first)
{
    Bytes script(30);
    for (std::size_t i = 0; i < script.size(); ++i)
        script[i] = static_cast<std::uint8_t>(first + i);
    return script;
}

} // namespace

class RecoveryKeyTest : public QObject {
    Q_OBJECT

private slots:
    void isMadeOfRandomCharactersAndTheirCheck_data()
    {
        QTest::addColumn<QByteArray>("random");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("all bits clear") << QByteArray(30, '\0') << QByteArray("0000000000000000000000000000004A");
        QTest::newRow("all bits set") << QByteArray(30, '\xFF') << QByteArray("ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZA7");
        QTest::newRow("counting up") << bytes(asText(counting(0))) << someKey;
        QTest::newRow("only the low 5 bits count") << bytes(asText(counting(0xE0))) << someKey;
    }

    void isMadeOfRandomCharactersAndTheirCheck()
    {
        QFETCH(QByteArray, random);
        QFETCH(QByteArray, key);
        ScriptedRandom source(Bytes(random.begin(), random.end()));
        QCOMPARE(charactersOf(makeRecoveryKey(source)), key);
        QCOMPARE(source.used(), std::size_t{30});
    }

    void drawsEveryCharacterEvenly()
    {
        std::map<char, int> counts;
        for (int value = 0; value < 256; ++value) {
            ScriptedRandom source(Bytes(30, static_cast<std::uint8_t>(value)));
            const auto key = charactersOf(makeRecoveryKey(source));
            QCOMPARE(key.left(30), QByteArray(30, key[0]));
            ++counts[key[0]];
        }
        QCOMPARE(counts.size(), alphabet.size());
        for (const char character : alphabet)
            QCOMPARE(counts[character], 8);
    }

    void isAnotherEveryTime()
    {
        SystemRandom random;
        std::set<QByteArray> seen;
        for (int i = 0; i < 1000; ++i)
            QVERIFY(seen.insert(charactersOf(makeRecoveryKey(random))).second);
    }

    void isWrittenInEightGroupsOfFour()
    {
        const auto key = parsed(someKey);
        QVERIFY2(key, outcome(key).constData());
        QCOMPARE(bytes(recoveryKeyText(*key).exposeText()), QByteArray("0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXV6"));
        QVERIFY(recoveryKeyText(RecoveryKey()).empty());
    }

    void comesBackFromItsText()
    {
        SeededRandom random;
        for (int i = 0; i < 1000; ++i) {
            const auto key = makeRecoveryKey(random);
            const auto text = recoveryKeyText(key);
            const auto back = parseRecoveryKey(text.expose());
            QVERIFY2(back, text.exposeText().data());
            QVERIFY(back->secret().equals(key.secret()));
        }
    }

    void readsWhatAPersonTyped_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::newRow("as printed") << QByteArray("0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXV6");
        QTest::newRow("in one piece") << someKey;
        QTest::newRow("small letters") << QByteArray("0123-4567-89ab-cdef-ghjk-mnpq-rstv-wxv6");
        QTest::newRow("spaces") << QByteArray("0123 4567 89AB CDEF GHJK MNPQ RSTV WXV6");
        QTest::newRow("spaces around dashes") << QByteArray(" 0123 - 4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXV6\n");
        QTest::newRow("on two lines") << QByteArray("0123-4567-89AB-CDEF-\r\n\tGHJK-MNPQ-RSTV-WXV6");
        QTest::newRow("grouped otherwise") << QByteArray("01234567-89ABCDEF-GHJKMNPQ-RSTVWXV6");
        QTest::newRow("many gaps") << QByteArray("--0123---4567   89AB-CDEF-GHJK-MNPQ-RSTV-WXV6--");
        QTest::newRow("O for 0") << QByteArray("O123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXV6");
        QTest::newRow("small o for 0") << QByteArray("o123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXV6");
        QTest::newRow("I for 1") << QByteArray("0I23-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXV6");
        QTest::newRow("small L for 1") << QByteArray("0l23-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXV6");
        QTest::newRow("long dashes of a word processor")
            << QByteArray("0123\u20134567\u201489AB\u2010CDEF\u2011GHJK\u2212MNPQ\u2012RSTV-WXV6");
        QTest::newRow("no-break spaces") << QByteArray("0123\u00A04567\u202F89AB CDEF GHJK MNPQ RSTV WXV6");
    }

    void readsWhatAPersonTyped()
    {
        QFETCH(QByteArray, typed);
        const auto key = parsed(typed);
        QVERIFY2(key, outcome(key).constData());
        QCOMPARE(charactersOf(*key), someKey);
    }

    void refusesJunk_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("gaps alone") << QByteArray(" - - ");
        QTest::newRow("without its check characters") << someKey.left(30);
        QTest::newRow("one character short") << someKey.left(31);
        QTest::newRow("one character more") << someKey + "0";
        QTest::newRow("twice") << someKey + someKey;
        QTest::newRow("very long") << QByteArray(1'000'000, '0');
        QTest::newRow("U, which is none of the characters") << QByteArray("U123456789ABCDEFGHJKMNPQRSTVWXV6");
        QTest::newRow("star") << QByteArray("*123456789ABCDEFGHJKMNPQRSTVWXV6");
        QTest::newRow("NUL inside") << QByteArray("0123456789ABCDEF\0GHJKMNPQRSTVWXV6", 33);
        QTest::newRow("NUL at the end") << someKey + QByteArray("\0", 1);
        QTest::newRow("NUL for a character") << QByteArray("0123456789ABCDE\0GHJKMNPQRSTVWXV6", 32);
        QTest::newRow("letter beyond ASCII") << QByteArray("\u00C5"
                                                           "123456789ABCDEFGHJKMNPQRSTVWXV6");
        QTest::newRow("half a dash") << QByteArray("0123\xE2\x80"
                                                   "456789ABCDEFGHJKMNPQRSTVWXV6");
        QTest::newRow("half a dash at the end") << someKey + "\xE2\x80";
        QTest::newRow("a password") << QByteArray("correct horse battery staple");
    }

    void refusesJunk()
    {
        QFETCH(QByteArray, typed);
        const auto key = parsed(typed);
        QVERIFY(!key);
        QCOMPARE(key.error(), (Error{ErrorCode::RecoveryKeyTypo, {}, {}, {}}));
    }

    // Two check characters find all mistakes but one in 1,024. The key is fixed, so these counts are too.
    void findsNearlyEveryWrongCharacter()
    {
        int tried = 0;
        int unseen = 0;
        for (qsizetype at = 0; at < someKey.size(); ++at) {
            for (const char character : alphabet) {
                auto typed = someKey;
                typed[at] = character;
                if (typed == someKey)
                    continue;
                ++tried;
                unseen += parsed(typed) ? 1 : 0;
            }
        }
        QCOMPARE(tried, 32 * 31);
        QVERIFY2(unseen <= 4, QByteArray::number(unseen).constData());
    }

    void findsNearlyEverySwapOfTwoCharacters()
    {
        int unseen = 0;
        for (qsizetype i = 0; i < someKey.size(); ++i) {
            for (qsizetype j = i + 1; j < someKey.size(); ++j) {
                auto typed = someKey;
                std::swap(typed[i], typed[j]);
                unseen += typed != someKey && parsed(typed) ? 1 : 0;
            }
        }
        QVERIFY2(unseen <= 3, QByteArray::number(unseen).constData());
    }

    void leavesNoCopyBehind()
    {
        SeededRandom random(4711);
        auto key = makeRecoveryKey(random);
        const Needle needle(key.expose().first(30));
        QCOMPARE(occurrencesInMemory(needle), std::size_t{1});
        auto text = recoveryKeyText(key);
        const Needle written(text.expose());
        auto back = parseRecoveryKey(text.expose());
        QVERIFY(back);
        QCOMPARE(occurrencesInMemory(needle), std::size_t{2});
        QCOMPARE(occurrencesInMemory(written), std::size_t{1});
        key = RecoveryKey();
        *back = RecoveryKey();
        text.clear();
        QCOMPARE(occurrencesInMemory(needle), std::size_t{0});
        QCOMPARE(occurrencesInMemory(written), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(RecoveryKeyTest)
#include "recovery_key_test.moc"
