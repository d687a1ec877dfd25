// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/aead.h"

#include <set>

#include <QTest>

#include "core/crypto/system_random.h"
#include "tests/core/support/describe.h"
#include "tests/core/support/memory_search.h"
#include "tests/core/support/scripted_random.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

Secret anyKey()
{
    Secret key = Secret::ofSize(aeadKeySize);
    SeededRandom(7).fill(key.exposeWritable());
    return key;
}

} // namespace

class AeadTest : public QObject {
    Q_OBJECT

private slots:
    // draft-irtf-cfrg-xchacha-03, appendix A.3.1.
    void sealsAsTheDraftDoes()
    {
        const auto key = Secret::copyOf(
            ByteView(fromDigits("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f")));
        const auto nonce = fromDigits("404142434445464748494a4b4c4d4e4f5051525354555657");
        const auto associated = fromDigits("50515253c0c1c2c3c4c5c6c7");
        const std::string_view text = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for "
                                      "the future, sunscreen would be it.";
        const auto expected = hex(nonce)
            + "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c670"
              "8c"
              "54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da976"
              "88"
              "12f615c68b13b52ec0875924c1c7987947deafd8780acf49";
        ScriptedRandom random(nonce);
        const auto box = seal(key, asBytes(text), associated, random);
        QVERIFY2(box, outcome(box).constData());
        QCOMPARE(hex(*box), expected);
        const auto opened = unseal(key, *box, associated);
        QVERIFY2(opened, outcome(opened).constData());
        QCOMPARE(opened->exposeText(), text);
    }

    void opensWhatItSealed_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 15, 16, 17, 63, 64, 65, 1000, 100'000})
            QTest::addRow("%d bytes", size) << size;
    }

    void opensWhatItSealed()
    {
        QFETCH(int, size);
        const auto key = anyKey();
        SeededRandom random;
        Bytes text(static_cast<std::size_t>(size));
        random.fill(text);
        for (const std::string_view associated : {"", "record 1"}) {
            const auto box = seal(key, text, asBytes(associated), random);
            QVERIFY2(box, outcome(box).constData());
            QCOMPARE(box->size(), text.size() + aeadNonceSize + aeadTagSize);
            const auto opened = unseal(key, *box, asBytes(associated));
            QVERIFY2(opened, outcome(opened).constData());
            QCOMPARE(hex(opened->expose()), hex(text));
        }
    }

    void refusesAFlippedBitAnywhereInTheBox()
    {
        const auto key = anyKey();
        SeededRandom random;
        const auto box = seal(key, asBytes("forty characters, so that a block ends"), asBytes("record 1"), random);
        QVERIFY(box);
        for (std::size_t bit = 0; bit < box->size() * 8; ++bit) {
            auto damaged = *box;
            damaged[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
            const auto opened = unseal(key, damaged, asBytes("record 1"));
            QVERIFY2(!opened, QByteArray::number(static_cast<qulonglong>(bit)).constData());
            QCOMPARE(opened.error().code, ErrorCode::Damaged);
        }
    }

    void refusesAFlippedBitAnywhereInTheAssociatedDataOrTheKey()
    {
        const auto key = anyKey();
        SeededRandom random;
        const Bytes associated(20, 'a');
        const auto box = seal(key, asBytes("text"), associated, random);
        QVERIFY(box);
        for (std::size_t bit = 0; bit < associated.size() * 8; ++bit) {
            auto other = associated;
            other[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
            QCOMPARE(unseal(key, *box, other).error().code, ErrorCode::Damaged);
        }
        for (std::size_t bit = 0; bit < aeadKeySize * 8; ++bit) {
            auto other = key.clone();
            other.exposeWritable()[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
            QCOMPARE(unseal(other, *box, associated).error().code, ErrorCode::Damaged);
        }
    }

    void refusesOtherAssociatedData_data()
    {
        QTest::addColumn<QByteArray>("associated");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("shorter") << QByteArray("record ");
        QTest::newRow("longer") << QByteArray("record 12");
        QTest::newRow("a NUL more") << QByteArray("record 1\0", 9);
    }

    void refusesOtherAssociatedData()
    {
        QFETCH(QByteArray, associated);
        const auto key = anyKey();
        SeededRandom random;
        const auto box = seal(key, asBytes("text"), asBytes("record 1"), random);
        QVERIFY(!unseal(key, *box, asBytes(view(associated))));
    }

    void refusesABoxOfEveryShorterLengthAndALongerOne()
    {
        const auto key = anyKey();
        SeededRandom random;
        auto box = seal(key, asBytes("some text"), {}, random).value();
        for (std::size_t size = 0; size < box.size(); ++size) {
            const auto opened = unseal(key, ByteView(box).first(size), {});
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::Damaged);
        }
        box.push_back(0);
        QVERIFY(!unseal(key, box, {}));
    }

    void refusesAKeyOfAnotherLength()
    {
        SeededRandom random;
        for (const std::size_t size : {0u, 16u, 31u, 33u, 64u}) {
            const auto key = Secret::ofSize(size);
            const auto box = seal(key, asBytes("text"), {}, random);
            QVERIFY2(!box, QByteArray::number(static_cast<qulonglong>(size)).constData());
            QVERIFY(!unseal(key, Bytes(50), {}));
        }
    }

    void drawsANewNonceForEveryBox()
    {
        const auto key = anyKey();
        SystemRandom random;
        std::set<Bytes> nonces;
        for (int i = 0; i < 1000; ++i) {
            const auto box = seal(key, asBytes("text"), {}, random);
            QVERIFY(box);
            QVERIFY(nonces.insert(Bytes(box->begin(), box->begin() + aeadNonceSize)).second);
        }
    }

    void leavesNoCopyOfTheTextBehind()
    {
        const auto needle = Needle::unheardOf(48);
        const auto key = anyKey();
        SeededRandom random;
        auto text = Secret::ofSize(needle.size());
        needle.write(text.exposeWritable().data());
        const auto box = seal(key, text.expose(), {}, random);
        QCOMPARE(occurrencesInMemory(needle), std::size_t{1});
        auto opened = unseal(key, *box, {});
        QVERIFY(opened);
        QCOMPARE(occurrencesInMemory(needle), std::size_t{2});
        text.clear();
        opened->clear();
        QCOMPARE(occurrencesInMemory(needle), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(AeadTest)
#include "aead_test.moc"
