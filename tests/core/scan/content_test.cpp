// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/scan/content_scanner.h"
#include "tests/core/support/describe.h"
#include "tests/support/test_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

class ContentTest : public QObject {
    Q_OBJECT

private slots:
    void valuesAreFoundWithTheirLines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("finds"); // "LINE NAME", one after the other
        const QByteArray value = "kw7-EXAMPLE/9f2d41c7+aa==";
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("bare") << value << QByteArray("1 Till");
        QTest::newRow("with a line break of Windows") << "\r\n" + value + "\r\n" << QByteArray("2 Till");
        QTest::newRow("twice in a line") << value + ' ' + value << QByteArray("1 Till");
        QTest::newRow("on two lines") << value + "\n\n" + value << QByteArray("1 Till,3 Till");
        QTest::newRow("in an address") << "https://a:" + value + "@shop.example/x" << QByteArray("1 Till");
        QTest::newRow("at the end of a sentence") << "It is " + value + ". Keep it." << QByteArray("1 Till");
        QTest::newRow("between letters of other alphabets") << "ключ" + value + "é" << QByteArray("1 Till");
        QTest::newRow("a part of it") << value.left(20) << QByteArray();
        QTest::newRow("more than it") << value + "x" << QByteArray();
        QTest::newRow("too short to look for") << QByteArray("short") << QByteArray();
        QTest::newRow("with spaces in it") << QByteArray("a\n  password: \"two words\"\n") << QByteArray("2 Spaced");
        QTest::newRow("another provider's")
            << QByteArray("x=sk_live_EXAMPLE0000000000000000000000") << QByteArray("1 Stripe");
    }
    void valuesAreFoundWithTheirLines()
    {
        QFETCH(QByteArray, text);
        TestWallet test;
        auto wallet = test.create();
        QVERIFY(wallet->keys().add(simpleKey("Till"), secretOf("kw7-EXAMPLE/9f2d41c7+aa==")));
        QVERIFY(wallet->keys().add(simpleKey("Short"), secretOf("short")));
        QVERIFY(wallet->keys().add(simpleKey("Spaced"), secretOf("two words")));
        const auto finder = wallet->keys().valueFinder();
        QVERIFY2(finder, outcome(finder));
        ContentScanner scanner(*finder, Recogniser::builtIn());
        for (int again = 0; again < 2; ++again) { // what was harmless once is not looked at twice, the rest is
            QByteArrayList finds;
            scanner.scan(view(text), [&](const ContentFind& find) {
                finds += QByteArray::number(static_cast<qulonglong>(find.line)) + ' '
                    + bytes(find.own != nullptr ? find.own->keyName : find.recognition->provider);
            });
            QTEST(finds.join(','), "finds");
        }
    }

    void aHostileLineEndsSoon()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY(wallet->keys().add(simpleKey("Till"), secretOf("kw7-EXAMPLE/9f2d41c7+aa==")));
        const auto finder = wallet->keys().valueFinder();
        ContentScanner scanner(*finder, Recogniser::builtIn());
        std::string text;
        for (int i = 0; i < 100'000; ++i)
            text += i % 2 == 0 ? "a=" : i % 3 == 0 ? "-----BEGIN " : "-----END X-----";
        text += "\nkw7-EXAMPLE/9f2d41c7+aa==";
        std::size_t finds = 0;
        QElapsedTimer timer;
        timer.start();
        scanner.scan(text, [&](const ContentFind&) { ++finds; });
        QCOMPARE(finds, 1U);
        QVERIFY2(timer.elapsed() < 20'000, QByteArray::number(timer.elapsed()));
    }
};

QTEST_GUILESS_MAIN(ContentTest)
#include "content_test.moc"
