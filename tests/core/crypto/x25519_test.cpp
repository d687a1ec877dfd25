// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/x25519.h"

#include <algorithm>

#include <QTest>

#include "tests/core/support/describe.h"
#include "tests/core/support/scripted_random.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

Secret privateFrom(const char* digits)
{
    return Secret::copyOf(ByteView(fromDigits(digits)));
}

X25519Public publicFrom(const QByteArray& digits)
{
    X25519Public key{};
    std::ranges::copy(fromDigits(digits), key.begin());
    return key;
}

} // namespace

class X25519Test : public QObject {
    Q_OBJECT

private slots:
    // RFC 7748, section 6.1.
    void agreesAsTheRfcDoes()
    {
        const auto alice = privateFrom("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a");
        const auto bob = privateFrom("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb");
        const auto alicePublic = x25519Public(alice);
        const auto bobPublic = x25519Public(bob);
        QVERIFY2(alicePublic && bobPublic, outcome(alicePublic).constData());
        QCOMPARE(hex(*alicePublic), "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a");
        QCOMPARE(hex(*bobPublic), "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");
        const QByteArray shared = "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742";
        QCOMPARE(hex(x25519Agree(alice, *bobPublic)->expose()), shared);
        QCOMPARE(hex(x25519Agree(bob, *alicePublic)->expose()), shared);
    }

    void refusesPointsOfLowOrder_data()
    {
        QTest::addColumn<QByteArray>("point");
        QTest::newRow("0") << QByteArray(64, '0');
        QTest::newRow("1") << "01" + QByteArray(62, '0');
        QTest::newRow("p") << "ed" + QByteArray(60, 'f') + "7f";
        QTest::newRow("p - 1") << "ec" + QByteArray(60, 'f') + "7f";
        QTest::newRow("p + 1") << "ee" + QByteArray(60, 'f') + "7f";
    }

    void refusesPointsOfLowOrder()
    {
        QFETCH(QByteArray, point);
        SeededRandom random;
        const auto shared = x25519Agree(makeX25519Private(random), publicFrom(point));
        QVERIFY(!shared);
        QCOMPARE(shared.error().code, ErrorCode::Damaged);
    }

    void refusesAKeyOfAnotherLength()
    {
        for (const std::size_t size : {0u, 16u, 31u, 33u, 64u}) {
            const auto key = Secret::ofSize(size);
            QCOMPARE(x25519Public(key).error().code, ErrorCode::CryptoFailed);
            QCOMPARE(x25519Agree(key, X25519Public{9}).error().code, ErrorCode::CryptoFailed);
        }
    }
};

QTEST_APPLESS_MAIN(X25519Test)
#include "x25519_test.moc"
