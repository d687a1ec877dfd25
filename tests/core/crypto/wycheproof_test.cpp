// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/crypto/aead.h"
#include "core/crypto/chacha20_poly1305.h"
#include "core/crypto/digest.h"
#include "core/crypto/x25519.h"
#include "tests/core/support/describe.h"
#include "tests/core/support/scripted_random.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

QJsonObject vectorsIn(const char* file)
{
    QFile json(QStringLiteral(KEYFOLD_WYCHEPROOF "/") + QLatin1String(file));
    if (!json.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(json.readAll()).object();
}

Bytes hexIn(const QJsonObject& test, const char* name)
{
    return fromDigits(test[QLatin1String(name)].toString().toLatin1());
}

Bytes joined(std::initializer_list<Bytes> parts)
{
    Bytes all;
    for (const auto& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

/// One row a test, named by its number in the file: the row's columns are the group and the test.
void makeRows(const char* file)
{
    QTest::addColumn<QJsonObject>("group");
    QTest::addColumn<QJsonObject>("test");
    const auto groups = vectorsIn(file)["testGroups"].toArray();
    QVERIFY2(!groups.isEmpty(), file);
    for (const auto& group : groups)
        for (const auto& test : group.toObject()["tests"].toArray())
            QTest::addRow("%d %s", test.toObject()["tcId"].toInt(), qPrintable(test.toObject()["comment"].toString()))
                << group.toObject() << test.toObject();
}

bool isValid(const QJsonObject& test)
{
    return test["result"].toString() == "valid";
}

} // namespace

class WycheproofTest : public QObject {
    Q_OBJECT

private slots:
    void xchacha20Poly1305_data() { makeRows("xchacha20_poly1305_test.json"); }

    void xchacha20Poly1305()
    {
        QFETCH(QJsonObject, group);
        QFETCH(QJsonObject, test);
        const auto key = Secret::copyOf(ByteView(hexIn(test, "key")));
        const auto nonce = hexIn(test, "iv");
        const auto message = hexIn(test, "msg");
        const auto associated = hexIn(test, "aad");
        // A nonce of another length cannot be expressed here: the box is cut after 24 bytes, and does not open.
        const auto box = joined({nonce, hexIn(test, "ct"), hexIn(test, "tag")});
        const auto opened = unseal(key, box, associated);
        if (!isValid(test)) {
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::Damaged);
            return;
        }
        QVERIFY2(opened, outcome(opened).constData());
        QCOMPARE(hex(opened->expose()), hex(message));
        ScriptedRandom random(nonce);
        const auto sealed = seal(key, message, associated, random);
        QVERIFY2(sealed, outcome(sealed).constData());
        QCOMPARE(hex(*sealed), hex(box));
    }

    void hmac_data() { makeRows("hmac_sha256_test.json"); }

    void hmac()
    {
        QFETCH(QJsonObject, group);
        QFETCH(QJsonObject, test);
        const auto tag = hmacSha256(Secret::copyOf(ByteView(hexIn(test, "key"))), hexIn(test, "msg"));
        const auto size = static_cast<std::size_t>(group["tagSize"].toInt() / 8);
        QCOMPARE(equalInConstantTime(ByteView(tag).first(size), hexIn(test, "tag")), isValid(test));
    }

    void hkdf_data() { makeRows("hkdf_sha256_test.json"); }

    void hkdf()
    {
        QFETCH(QJsonObject, group);
        QFETCH(QJsonObject, test);
        const auto key = Secret::copyOf(ByteView(hexIn(test, "ikm")));
        const auto salt = hexIn(test, "salt");
        const auto info = hexIn(test, "info");
        const auto size = static_cast<std::size_t>(test["size"].toInt());
        if (!isValid(test))
            return; // more than HKDF gives out, which nobody here asks for
        QCOMPARE(hex(hkdfSha256(key, salt, asText(info), size).expose()), hex(hexIn(test, "okm")));
    }

    void x25519_data() { makeRows("x25519_test.json"); }

    void x25519()
    {
        QFETCH(QJsonObject, test);
        X25519Public point{};
        const auto bytes = hexIn(test, "public");
        QCOMPARE(bytes.size(), point.size());
        std::copy(bytes.begin(), bytes.end(), point.begin());
        const auto shared = x25519Agree(Secret::copyOf(ByteView(hexIn(test, "private"))), point);
        // "Acceptable" are odd points; of these the ones that give zeros are refused.
        const auto expected = hex(hexIn(test, "shared"));
        if (expected == QByteArray(64, '0')) {
            QVERIFY(!shared);
            QCOMPARE(shared.error().code, ErrorCode::Damaged);
            return;
        }
        QVERIFY2(shared, outcome(shared).constData());
        QCOMPARE(hex(shared->expose()), expected);
    }

    void chacha20Poly1305_data() { makeRows("chacha20_poly1305_test.json"); }

    void chacha20Poly1305()
    {
        QFETCH(QJsonObject, test);
        const auto iv = hexIn(test, "iv");
        ChaCha20Poly1305::Nonce nonce{};
        if (iv.size() != nonce.size() || !test["aad"].toString().isEmpty())
            return; // ours has nonces of 12 bytes and no associated data
        std::copy(iv.begin(), iv.end(), nonce.begin());
        const auto key = Secret::copyOf(ByteView(hexIn(test, "key")));
        const auto message = hexIn(test, "msg");
        const auto box = joined({hexIn(test, "ct"), hexIn(test, "tag")});
        auto opening = ChaCha20Poly1305::create(key, ChaCha20Poly1305::Direction::Open).value();
        Bytes opened(box.size() - ChaCha20Poly1305::tagSize);
        QCOMPARE(opening.open(nonce, box, opened).has_value(), isValid(test));
        if (!isValid(test))
            return;
        QCOMPARE(hex(opened), hex(message));
        auto sealed = joined({message, Bytes(ChaCha20Poly1305::tagSize)});
        auto sealing = ChaCha20Poly1305::create(key, ChaCha20Poly1305::Direction::Seal).value();
        QVERIFY(sealing.seal(nonce, sealed));
        QCOMPARE(hex(sealed), hex(box));
    }
};

QTEST_APPLESS_MAIN(WycheproofTest)
#include "wycheproof_test.moc"
