// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/chacha20_poly1305.h"

#include <QTest>

#include "tests/core/support/describe.h"
#include "tests/core/support/scripted_random.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

using Cipher = ChaCha20Poly1305;

Secret anyKey()
{
    Secret key = Secret::ofSize(Cipher::keySize);
    for (std::size_t i = 0; i < key.size(); ++i)
        key.exposeWritable()[i] = static_cast<std::uint8_t>(0x80 + i);
    return key;
}

constexpr Cipher::Nonce anyNonce{7, 0, 0, 0, 0x40, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47};

Bytes sealed(ByteView text)
{
    Bytes box(text.begin(), text.end());
    box.resize(text.size() + Cipher::tagSize);
    auto cipher = Cipher::create(anyKey(), Cipher::Direction::Seal).value();
    if (!cipher.seal(anyNonce, box)) // not within Q_ASSERT, which a release leaves out
        qFatal("not sealed");
    return box;
}

} // namespace

class ChaCha20Poly1305Test : public QObject {
    Q_OBJECT

private slots:
    // Made with OpenSSL's chacha20-poly1305.
    void sealsAsOpenSslDoes()
    {
        const auto box = sealed(
            asBytes("a line of text, as long as it happens to be, and somewhat more than a block of 64 bytes"));
        QCOMPARE(hex(box),
            "fe5b85346f9860d573c2fb9e4ef5268ea0b3a853666f09febcf9f0ee21a26bc43eeeae56dfae2a4498b8d723daba3c8c5577dd03db"
            "1e052e1484e8a063dd3b2d94d0aa7f23398cc08309b5e32100494ebafb23bde8c6720311ee1255227c64d70f59f4df1a9864");
    }

    void opensWhatItSealed_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 15, 16, 63, 64, 65, 1000, 1023, 1024, 1025, 65'536})
            QTest::addRow("%d bytes", size) << size;
    }

    void opensWhatItSealed()
    {
        QFETCH(int, size);
        Bytes text(static_cast<std::size_t>(size));
        SeededRandom().fill(text);
        const auto box = sealed(text);
        auto cipher = Cipher::create(anyKey(), Cipher::Direction::Open).value();
        Bytes opened(text.size());
        // Twice: the object goes on after each box.
        for (int i = 0; i < 2; ++i) {
            const auto ok = cipher.open(anyNonce, box, opened);
            QVERIFY2(ok, outcome(ok).constData());
            QCOMPARE(hex(opened), hex(text));
        }
    }

    void refusesAFlippedBitAndGoesOn()
    {
        const auto box = sealed(asBytes("some text"));
        auto cipher = Cipher::create(anyKey(), Cipher::Direction::Open).value();
        for (std::size_t bit = 0; bit < box.size() * 8; ++bit) {
            auto damaged = box;
            damaged[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
            Bytes opened(box.size() - Cipher::tagSize, 0xEE);
            QCOMPARE(cipher.open(anyNonce, damaged, opened).error().code, ErrorCode::Damaged);
            QCOMPARE(hex(opened), QByteArray("00").repeated(static_cast<qsizetype>(opened.size())));
        }
        Bytes opened(box.size() - Cipher::tagSize);
        QVERIFY(cipher.open(anyNonce, box, opened));
        QCOMPARE(bytes(asText(opened)), "some text");
    }

    void refusesWhatIsShorterThanATag()
    {
        auto cipher = Cipher::create(anyKey(), Cipher::Direction::Open).value();
        for (std::size_t size = 0; size < Cipher::tagSize; ++size)
            QCOMPARE(cipher.open(anyNonce, Bytes(size), {}).error().code, ErrorCode::Damaged);
    }

    void refusesAKeyOfAnotherLength()
    {
        for (const std::size_t size : {0u, 16u, 31u, 33u})
            QCOMPARE(
                Cipher::create(Secret::ofSize(size), Cipher::Direction::Seal).error().code, ErrorCode::CryptoFailed);
    }
};

QTEST_APPLESS_MAIN(ChaCha20Poly1305Test)
#include "chacha20_poly1305_test.moc"
