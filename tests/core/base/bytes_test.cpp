// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"

#include <QTest>

#include "tests/core/support/describe.h"

using namespace keyfold;
using namespace keyfold::test;

class BytesTest : public QObject {
    Q_OBJECT

private slots:
    void readsAndWritesHexadecimal()
    {
        Bytes all;
        for (int i = 0; i < 256; ++i)
            all.push_back(static_cast<std::uint8_t>(i));
        const auto digits = toHex(all);
        QCOMPARE(bytes(digits).left(8), QByteArray("00010203"));
        QCOMPARE(bytes(digits).right(4), QByteArray("feff"));
        QCOMPARE(fromHex(digits).value_or(Bytes{}), all);
        QCOMPARE(fromHex("FEff").value_or(Bytes{}), (Bytes{0xFE, 0xFF}));
        QCOMPARE(fromHex("").value_or(Bytes{1}), Bytes{});
        QCOMPARE(toHex({}), std::string());
    }

    void refusesWhatIsNotHexadecimal_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("odd length") << QByteArray("abc");
        QTest::newRow("letter after F") << QByteArray("0g");
        QTest::newRow("character before 0") << QByteArray("0/");
        QTest::newRow("character after 9") << QByteArray(":0");
        QTest::newRow("character before A") << QByteArray("@0");
        QTest::newRow("character before a") << QByteArray("`0");
        QTest::newRow("sign") << QByteArray("-1");
        QTest::newRow("prefix") << QByteArray("0x10");
        QTest::newRow("space") << QByteArray("a ");
        QTest::newRow("NUL") << QByteArray("a\0", 2);
        QTest::newRow("beyond ASCII") << QByteArray("\xC3\xA9");
    }

    void refusesWhatIsNotHexadecimal()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!fromHex(view(text)));
    }

    void writesNumbersBigEndian()
    {
        Bytes out{0xAA};
        appendBigEndian(out, std::uint32_t{0x01020304});
        appendBigEndian(out, std::uint64_t{0x05060708090A0B0C});
        QCOMPARE(hex(out), QByteArray("aa0102030405060708090a0b0c"));
    }

    void partsWithLengthsAreReadInOneWayOnly()
    {
        const auto joined = [](std::string_view first, std::string_view second) {
            Bytes out;
            appendWithLength(out, asBytes(first));
            appendWithLength(out, asBytes(second));
            return out;
        };
        QCOMPARE(hex(joined("ab", "")), QByteArray("00000002616200000000"));
        QVERIFY(joined("ab", "c") != joined("a", "bc"));
        QVERIFY(joined("", "abc") != joined("abc", ""));
    }

    void bytesAndTextAreTwoViewsOfOneThing()
    {
        const std::string text("a\0\xFF", 3);
        QCOMPARE(asText(asBytes(text)), std::string_view(text));
        QCOMPARE(static_cast<const void*>(asBytes(text).data()), static_cast<const void*>(text.data()));
        QVERIFY(asBytes("").empty());
    }
};

QTEST_APPLESS_MAIN(BytesTest)
#include "bytes_test.moc"
