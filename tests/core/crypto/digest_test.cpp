// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/digest.h"

#include <QTest>

#include "tests/core/support/describe.h"

using namespace keyfold;
using namespace keyfold::test;

class DigestTest : public QObject {
    Q_OBJECT

private slots:
    // FIPS 180-2, appendix B, and the digest of nothing.
    void sha256_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("nothing") << QByteArray()
                                 << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("B.1, one block") << QByteArray(
            "abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("B.2, two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                         << QByteArray(
                                                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("B.3, a million") << QByteArray(
            1'000'000, 'a') << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    void sha256()
    {
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, digest);
        QCOMPARE(hex(keyfold::sha256(asBytes(view(data)))), digest);
    }

    // RFC 4231, section 4; case 5 is left out, which cuts the tag short.
    void hmac_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("tag");
        QTest::newRow("case 1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                                << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        QTest::newRow("case 2, short key")
            << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
            << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QTest::newRow("case 3") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                                << QByteArray("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
        QTest::newRow("case 4") << QByteArray::fromHex("0102030405060708090a0b0c0d0e0f10111213141516171819")
                                << QByteArray(50, '\xcd')
                                << QByteArray("82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b");
        QTest::newRow("case 6, key longer than a block")
            << QByteArray(131, '\xaa') << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
            << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
        QTest::newRow("case 7, key and data longer than a block")
            << QByteArray(131, '\xaa')
            << QByteArray(
                   "This is a test using a larger than block-size key and a larger than block-size data. The key "
                   "needs to be hashed before being used by the HMAC algorithm.")
            << QByteArray("9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");
    }

    void hmac()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, tag);
        QCOMPARE(hex(hmacSha256(Secret::copyOf(view(key)), asBytes(view(data)))), tag);
    }

    // RFC 5869, appendix A.3: the one of SHA-256 without a salt. More are in wycheproof_test.cpp.
    void hkdf()
    {
        const auto key = Secret::copyOf(ByteView(Bytes(22, 0x0b)));
        QCOMPARE(hex(hkdfSha256(key, "", 42).expose()),
            QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"));
    }

    void hkdfGivesEachPurposeAKeyOfItsOwn()
    {
        const auto key = Secret::copyOf("input");
        const auto one = hkdfSha256(key, "pages", 32);
        QVERIFY(!one.equals(hkdfSha256(key, "fields", 32)));
        QVERIFY(!one.equals(hkdfSha256(Secret::copyOf("other"), "pages", 32)));
        QVERIFY(one.equals(hkdfSha256(key, "pages", 32)));
        QCOMPARE(hex(hkdfSha256(key, "pages", 64).expose().first(32)), hex(one.expose()));
    }

    void comparesInConstantTime_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<bool>("equal");
        QTest::newRow("both empty") << QByteArray() << QByteArray() << true;
        QTest::newRow("same") << QByteArray("abcdefgh1") << QByteArray("abcdefgh1") << true;
        QTest::newRow("first differs") << QByteArray("abcdefgh1") << QByteArray("Abcdefgh1") << false;
        QTest::newRow("last differs") << QByteArray("abcdefgh1") << QByteArray("abcdefgh2") << false;
        QTest::newRow("shorter") << QByteArray("abc") << QByteArray("abcd") << false;
        QTest::newRow("empty and not") << QByteArray() << QByteArray("a") << false;
        QTest::newRow("a NUL more") << QByteArray("a") << QByteArray("a\0", 2) << false;
    }

    void comparesInConstantTime()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(bool, equal);
        QCOMPARE(equalInConstantTime(asBytes(view(a)), asBytes(view(b))), equal);
        QCOMPARE(equalInConstantTime(asBytes(view(b)), asBytes(view(a))), equal);
    }
};

QTEST_APPLESS_MAIN(DigestTest)
#include "digest_test.moc"
