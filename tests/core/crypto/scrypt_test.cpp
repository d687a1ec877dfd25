// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/scrypt.h"

#include <QTest>

#include "tests/core/support/describe.h"

using namespace keyfold;
using namespace keyfold::test;

class ScryptTest : public QObject {
    Q_OBJECT

private slots:
    // RFC 7914, section 12, the third vector.
    void derivesAsTheRfcDoes()
    {
        const auto key = scrypt(asBytes("pleaseletmein"), asBytes("SodiumChloride"), 14, 64);
        QVERIFY2(key, outcome(key).constData());
        QCOMPARE(hex(key->expose()),
            "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d"
            "651e40dfcf017b45575887");
    }

    void refusesACostAboveTheCeilingBeforeAnyWork_data()
    {
        QTest::addColumn<unsigned>("workFactor");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("twice too much") << 22u << QByteArray("4 GiB");
        QTest::newRow("the last that a number holds") << 63u << QByteArray("more memory than there is");
        QTest::newRow("beyond") << 64u << QByteArray("more memory than there is");
        QTest::newRow("huge") << 4294967295u << QByteArray("more memory than there is");
    }

    void refusesACostAboveTheCeilingBeforeAnyWork()
    {
        QFETCH(unsigned, workFactor);
        QFETCH(QByteArray, said);
        const auto key = scrypt(asBytes("a"), asBytes("b"), workFactor, 32);
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::KdfTooCostly);
        QCOMPARE(bytes(key.error().subject), said);
    }
};

QTEST_APPLESS_MAIN(ScryptTest)
#include "scrypt_test.moc"
