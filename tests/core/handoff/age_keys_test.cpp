// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/age_keys.h"

#include <QTest>

#include "core/handoff/bech32.h"
#include "tests/core/support/describe.h"
#include "tests/core/support/scripted_random.h"

using namespace keyfold;
using namespace keyfold::test;

class AgeKeysTest : public QObject {
    Q_OBJECT

private slots:
    // BIP 173, "Test vectors"; the one that is only too long is left out, age has no such limit.
    void readsAndWritesBech32_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("upper, empty") << QByteArray("A12UEL5L");
        QTest::newRow("lower, empty") << QByteArray("a12uel5l");
        QTest::newRow("all letters") << QByteArray("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw");
        QTest::newRow("a 1 in the prefix")
            << QByteArray("an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs");
        QTest::newRow("split") << QByteArray("split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w");
    }

    void readsAndWritesBech32()
    {
        QFETCH(QByteArray, text);
        const auto decoded = decodeBech32(view(text));
        // Two of them end in bits that belong to no byte: they are Bech32, but nothing that age writes.
        if (!decoded)
            QSKIP("no whole bytes");
        QCOMPARE(bytes(encodeBech32(decoded->prefix, decoded->data.expose()).exposeText()), text);
    }

    void refusesWhatIsNoBech32_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no separator") << QByteArray("pzry9x0s0muk");
        QTest::newRow("no prefix") << QByteArray("1pzry9x0s0muk");
        QTest::newRow("another letter") << QByteArray("x1b4n0q5v");
        QTest::newRow("checksum cut off") << QByteArray("li1dgmt3");
        QTest::newRow("checksum of the upper-case prefix") << QByteArray("A1G7SGD8");
        QTest::newRow("both cases") << QByteArray("A12uEL5L");
        QTest::newRow("a control character") << QByteArray("\x7f"
                                                           "1axkwrx");
    }

    void refusesWhatIsNoBech32()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!decodeBech32(view(text)));
    }

    void readsAndWritesKeysOfAgeKeygen()
    {
        // From the format's own test vectors.
        const std::string_view text = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0";
        const auto identity = AgeIdentity::parse(text);
        QVERIFY2(identity, outcome(identity).constData());
        QCOMPARE(bytes(identity->text().exposeText()), bytes(text));
        const auto recipient = AgeRecipient::parse(identity->recipient().text());
        QVERIFY2(recipient, outcome(recipient).constData());
        QVERIFY(*recipient == identity->recipient());
        QVERIFY(identity->recipient().text().starts_with("age1"));
    }

    void refusesOtherKeys_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        const auto invalid = static_cast<int>(ErrorCode::InvalidIdentity);
        QTest::newRow("nothing") << QByteArray() << invalid;
        QTest::newRow("lower case") << QByteArray(
            "age-secret-key-1egtzvffv20835nwyv6270lxyvk2vknx2mmdkwyklmgr48uawx40q2p2lm0")
                                    << invalid;
        QTest::newRow("a letter changed")
            << QByteArray("AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LMQ") << invalid;
        QTest::newRow("a recipient") << QByteArray("age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p")
                                     << invalid;
        QTest::newRow("post-quantum") << QByteArray("AGE-SECRET-KEY-PQ-1ABC")
                                      << static_cast<int>(ErrorCode::AgePostQuantum);
    }

    void refusesOtherKeys()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        const auto identity = AgeIdentity::parse(view(text));
        QVERIFY(!identity);
        QCOMPARE(static_cast<int>(identity.error().code), code);
    }

    void readsIdentityFiles()
    {
        SeededRandom random;
        const auto one = AgeIdentity::make(random).value();
        const auto two = AgeIdentity::make(random).value();
        const auto file = identityFileOf(one, "2026-11-21T08:00:00Z");
        QVERIFY(file.exposeText().starts_with("# created: 2026-11-21T08:00:00Z\n# public key: age1"));
        const auto text = std::string(file.exposeText()) + "\r\n# and\r\n   " + std::string(two.text().exposeText());
        const auto read = parseIdentityFile(text);
        QVERIFY2(read, outcome(read).constData());
        QCOMPARE(read->size(), std::size_t{2});
        QVERIFY(read->front().recipient() == one.recipient());
        QVERIFY(read->back().recipient() == two.recipient());
    }

    void namesTheLineOfAnIdentityFileThatIsWrong()
    {
        const auto read = parseIdentityFile("# comment\n\nAGE-SECRET-KEY-1QQ\n");
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidIdentity);
        QCOMPARE(bytes(read.error().subject), "3");
        QCOMPARE(parseIdentityFile("# nothing\n").error().code, ErrorCode::InvalidIdentity);
    }
};

QTEST_APPLESS_MAIN(AgeKeysTest)
#include "age_keys_test.moc"
