// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/password_strength.h"

#include <cmath>

#include <QElapsedTimer>
#include <QTest>

#include "core/crypto/passphrase.h"
#include "tests/core/support/describe.h"
#include "tests/core/support/memory_search.h"
#include "tests/core/support/scripted_random.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

PasswordStrength strengthOf(std::string_view text)
{
    return estimateStrength(Password(Secret::copyOf(text)));
}

} // namespace

class PasswordStrengthTest : public QObject {
    Q_OBJECT

private slots:
    void scoresPasswords_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("none") << QByteArray() << 0 << 0;
        QTest::newRow("one letter") << QByteArray("a") << 0 << 0;
        QTest::newRow("the most common") << QByteArray("123456") << 0 << 0;
        QTest::newRow("the word itself") << QByteArray("password") << 0 << 0;
        QTest::newRow("the word in disguise") << QByteArray("P@ssw0rd") << 0 << 1;
        QTest::newRow("row of the keyboard") << QByteArray("qwertyuiop") << 0 << 1;
        QTest::newRow("one letter repeated") << QByteArray(40, 'a') << 0 << 1;
        QTest::newRow("a name and a year") << QByteArray("Michael1984") << 0 << 2;
        QTest::newRow("ten random characters") << QByteArray("vK8#qLx2!m") << 4 << 4;
        QTest::newRow("four random words") << QByteArray("glacier spoon tuxedo marble") << 4 << 4;
        QTest::newRow("long and not Latin") << QByteArray("Мой дядя самых честных") << 4 << 4;
    }

    void scoresPasswords()
    {
        QFETCH(QByteArray, password);
        QFETCH(int, least);
        QFETCH(int, most);
        const auto strength = strengthOf(view(password));
        QVERIFY2(
            strength.score >= least && strength.score <= most, QByteArray::number(strength.log10Guesses).constData());
    }

    void scoreFollowsTheGuesses()
    {
        // zxcvbn's own steps.
        for (const std::string_view text : {"", "a", "ab", "zq7", "zq7f", "zq7fp", "zq7fp2", "zq7fp2w", "zq7fp2wk9"}) {
            const auto strength = strengthOf(text);
            const auto log = strength.log10Guesses;
            QCOMPARE(strength.score, log < 3 ? 0 : log < 6 ? 1 : log < 8 ? 2 : log < 10 ? 3 : 4);
        }
    }

    void countsAThousandGuessesASecond()
    {
        const auto strength = strengthOf("vK8#qLx2!m");
        QVERIFY(std::abs(strength.secondsToGuess / (std::pow(10.0, strength.log10Guesses) / 1000) - 1) < 1e-9);
        QVERIFY(strengthOf("password").secondsToGuess < 1);
    }

    void aMadePassphraseIsStrong()
    {
        SeededRandom random;
        for (int i = 0; i < 20; ++i) {
            const auto strength = estimateStrength(Password(makePassphrase(random)));
            QCOMPARE(strength.score, 4);
            QVERIFY2(strength.log10Guesses > 15, QByteArray::number(strength.log10Guesses).constData());
        }
    }

    void looksNoFurtherThanANul()
    {
        QCOMPARE(
            strengthOf(std::string_view("password\0vK8#qLx2!m", 19)).log10Guesses, strengthOf("password").log10Guesses);
        QCOMPARE(strengthOf(std::string_view("\0vK8#qLx2!m", 11)).score, 0);
    }

    void looksAtTheFirst128Bytes()
    {
        const std::string start(128, 'x');
        QCOMPARE(strengthOf(start + "vK8#qLx2!m vK8#qLx2!m").log10Guesses, strengthOf(start).log10Guesses);
    }

    void takesAnyBytes()
    {
        Bytes all;
        for (int i = 255; i > 0; --i)
            all.push_back(static_cast<std::uint8_t>(i));
        QVERIFY(std::isfinite(strengthOf(asText(all)).log10Guesses));
    }

    // It runs at every letter that is typed.
    void isQuickForALongPassword()
    {
        std::string text;
        SeededRandom random;
        while (text.size() < 100'000)
            text += makePassphrase(random, 20).exposeText();
        QElapsedTimer timer;
        timer.start();
        const auto strength = strengthOf(text);
        QVERIFY2(timer.elapsed() < 1000, QByteArray::number(timer.elapsed()).constData());
        QCOMPARE(strength.score, 4);
    }

    void leavesNoCopyBehind_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {12, 24, 40, 90, 127})
            QTest::addRow("%d bytes", size) << size;
    }

    void leavesNoCopyBehind()
    {
        QFETCH(int, size);
        auto needle = Needle::unheardOf(static_cast<std::size_t>(size));
        Secret text = Secret::ofSize(needle.size());
        needle.write(text.exposeWritable().data());
        QVERIFY(text.exposeText().find('\0') == std::string_view::npos);
        const Password password(std::move(text));
        estimateStrength(password);
        QCOMPARE(occurrencesInMemory(needle), std::size_t{1});
        QCOMPARE(occurrencesInMemory(needle.reversed()), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(PasswordStrengthTest)
#include "password_strength_test.moc"
