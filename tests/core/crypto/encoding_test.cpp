// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/encoding.h"

#include <QTest>

#include "tests/core/support/describe.h"

using namespace keyfold;
using namespace keyfold::test;

class EncodingTest : public QObject {
    Q_OBJECT

private slots:
    // RFC 4648, section 10, and the two last letters of the alphabet.
    void readsAndWritesBase64_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("nothing") << QByteArray("") << QByteArray("");
        QTest::newRow("f") << QByteArray("f") << QByteArray("Zg==");
        QTest::newRow("fo") << QByteArray("fo") << QByteArray("Zm8=");
        QTest::newRow("foo") << QByteArray("foo") << QByteArray("Zm9v");
        QTest::newRow("foob") << QByteArray("foob") << QByteArray("Zm9vYg==");
        QTest::newRow("fooba") << QByteArray("fooba") << QByteArray("Zm9vYmE=");
        QTest::newRow("foobar") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
        QTest::newRow("plus and slash") << QByteArray("\xFB\xFF\xBF") << QByteArray("+/+/");
        QTest::newRow("NUL") << QByteArray("\0\0", 2) << QByteArray("AAA=");
    }

    void readsAndWritesBase64()
    {
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, encoded);
        QCOMPARE(bytes(toBase64(asBytes(view(plain)))), encoded);
        const auto decoded = fromBase64(view(encoded));
        QVERIFY(decoded);
        QCOMPARE(bytes(asText(*decoded)), plain);
    }

    void refusesWhatNoEncoderWrites_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no padding, one missing") << QByteArray("Zm8");
        QTest::newRow("no padding, two missing") << QByteArray("Zg");
        QTest::newRow("half the padding") << QByteArray("Zg=");
        QTest::newRow("padding too many") << QByteArray("Zm9v=");
        QTest::newRow("whole group of padding") << QByteArray("Zm9v====");
        QTest::newRow("padding alone") << QByteArray("====");
        QTest::newRow("padding inside") << QByteArray("Zg==Zg==");
        QTest::newRow("one letter") << QByteArray("Z");
        QTest::newRow("one letter with padding") << QByteArray("Z===");
        QTest::newRow("spare bits set, one byte") << QByteArray("Zh==");
        QTest::newRow("spare bits set, two bytes") << QByteArray("Zm9=");
        QTest::newRow("letters of the web's alphabet") << QByteArray("-_-_");
        QTest::newRow("line break at the end") << QByteArray("Zg==\n");
        QTest::newRow("line break inside") << QByteArray("Zm9v\nYmFy");
        QTest::newRow("space before") << QByteArray(" Zg==");
        QTest::newRow("space inside") << QByteArray("Zm 9v");
        QTest::newRow("NUL at the end") << QByteArray("Zg==\0", 5);
        QTest::newRow("NUL inside") << QByteArray("Zm\0v", 4);
        QTest::newRow("another sign") << QByteArray("Zm9!");
        QTest::newRow("beyond ASCII") << QByteArray("Zm9\xC3");
    }

    void refusesWhatNoEncoderWrites()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!fromBase64(view(text)));
    }

    void everyLengthComesBack()
    {
        Bytes plain;
        for (int i = 0; i < 300; ++i) {
            QVERIFY(fromBase64(toBase64(plain)) == plain);
            plain.push_back(static_cast<std::uint8_t>(i * 7));
        }
    }

    void readsAndWritesBase64WithoutPadding()
    {
        QCOMPARE(bytes(toUnpaddedBase64(asBytes("a"))), "YQ");
        QCOMPARE(bytes(toUnpaddedBase64(asBytes("ab"))), "YWI");
        QCOMPARE(bytes(toUnpaddedBase64(asBytes("abc"))), "YWJj");
        for (const std::string_view text : {"", "a", "ab", "abc", "abcd"})
            QVERIFY(fromUnpaddedBase64(toUnpaddedBase64(asBytes(text))) == Bytes(text.begin(), text.end()));
        for (const std::string_view text : {"YQ==", "YR", "Y", "YWJjZ", "Y Q", "="})
            QVERIFY2(!fromUnpaddedBase64(text), text.data());
    }
};

QTEST_APPLESS_MAIN(EncodingTest)
#include "encoding_test.moc"
