// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ids.h"

#include <set>
#include <type_traits>

#include <QTest>

#include "tests/core/support/describe.h"
#include "tests/core/support/scripted_random.h"

using namespace keyfold;
using namespace keyfold::test;

class IdsTest : public QObject {
    Q_OBJECT

private slots:
    void idsOfDifferentThingsDoNotMix()
    {
        static_assert(!std::is_convertible_v<KeyId, PartyId> && !std::is_constructible_v<KeyId, PartyId>);
        static_assert(!std::is_constructible_v<SlotId, WalletId>);
    }

    // RFC 9562, section 5.4: the version in the first half of byte 6, the variant in the first two bits of byte 8.
    void isAVersion4Uuid_data()
    {
        QTest::addColumn<QByteArray>("random");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("all bits clear") << QByteArray(32, '0') << QByteArray("00000000-0000-4000-8000-000000000000");
        QTest::newRow("all bits set") << QByteArray(32, 'f') << QByteArray("ffffffff-ffff-4fff-bfff-ffffffffffff");
        QTest::newRow("the RFC's own (A.3)")
            << QByteArray("919108f752d1f320dbacf847db4148a8") << QByteArray("919108f7-52d1-4320-9bac-f847db4148a8");
    }

    void isAVersion4Uuid()
    {
        QFETCH(QByteArray, random);
        QFETCH(QByteArray, text);
        ScriptedRandom source(fromDigits(random));
        const auto id = KeyId::random(source);
        QCOMPARE(bytes(id.text()), text);
        QCOMPARE(source.used(), std::size_t{16});
    }

    void comesBackFromTextAndBytes()
    {
        SeededRandom source;
        std::set<KeyId> seen;
        for (int i = 0; i < 1000; ++i) {
            const auto id = KeyId::random(source);
            QVERIFY(seen.insert(id).second);
            QVERIFY(KeyId::parse(id.text()) == id);
            QVERIFY(KeyId::parse(bytes(id.text()).toUpper().toStdString()) == id);
            QVERIFY(KeyId::fromBytes(id.bytes()) == id);
        }
    }

    void refusesWhatIsNoId_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no dashes") << QByteArray("919108f752d14320 9bacf847db4148a8");
        QTest::newRow("32 digits") << QByteArray("919108f752d143209bacf847db4148a8");
        QTest::newRow("braces") << QByteArray("{919108f7-52d1-4320-9bac-f847db4148a8}");
        QTest::newRow("one digit short") << QByteArray("919108f7-52d1-4320-9bac-f847db4148a");
        QTest::newRow("one digit more") << QByteArray("919108f7-52d1-4320-9bac-f847db4148a80");
        QTest::newRow("another letter") << QByteArray("919108f7-52d1-4320-9bac-f847db4148ag");
        QTest::newRow("dash elsewhere") << QByteArray("919108f75-2d1-4320-9bac-f847db4148a8");
        QTest::newRow("dash too many") << QByteArray("919108f7-52d1-4320-9bac-f847db41-8a8");
        QTest::newRow("dash at the end") << QByteArray("919108f7-52d1-4320-9bac-f847db4148a-");
        QTest::newRow("space at the end") << QByteArray("919108f7-52d1-4320-9bac-f847db4148a ");
        QTest::newRow("NUL at the end") << QByteArray("919108f7-52d1-4320-9bac-f847db4148a\0", 36);
    }

    void refusesWhatIsNoId()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!KeyId::parse(view(text)));
    }

    void refusesAnotherNumberOfBytes()
    {
        for (const std::size_t count : {0u, 15u, 17u, 36u})
            QVERIFY(!KeyId::fromBytes(Bytes(count)));
    }
};

QTEST_APPLESS_MAIN(IdsTest)
#include "ids_test.moc"
