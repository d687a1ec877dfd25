// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/wallet/removed_key.h"
#include "core/wallet/wallet.h"
#include "tests/core/support/describe.h"
#include "tests/support/test_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

class KeySearchTest : public QObject {
    Q_OBJECT

    TestWallet m_test;
    Result<Wallet> m_wallet = m_test.create();

    QByteArrayList found(std::string_view words, std::size_t limit = 50)
    {
        QByteArrayList names;
        const auto hits = m_wallet->keys().search(words, limit).value();
        for (const auto& hit : hits)
            names << bytes(hit.key.name);
        return names;
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_wallet, outcome(m_wallet));
        auto key = simpleKey("Stripe – Invoice sending – Xero – live");
        key.notes = "Ask Zoë about the refund desk";
        key.tags = {"geld"};
        key.consumers = {{"Buchhaltung", "Straße 4", ""}};
        QVERIFY(m_wallet->keys().add(key, secretOf("sk_live_CANARY")));
        QVERIFY(m_wallet->keys().add(simpleKey("Café Noir – Tischreservierung"), secretOf("b")));
        QVERIFY(m_wallet->keys().add(simpleKey("Xero – Bank feed"), secretOf("c")));
        QVERIFY(m_wallet->keys().add(simpleKey("日本語の鍵"), secretOf("d")));
    }

    void findsWordsAsTheyAreTyped_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArrayList>("names");
        const QByteArray stripe = "Stripe – Invoice sending – Xero – live";
        const QByteArray cafe = "Café Noir – Tischreservierung";
        const QByteArray xero = "Xero – Bank feed";
        QTest::newRow("start of the name first") << QByteArray("xero") << QByteArrayList{xero, stripe};
        QTest::newRow("prefix") << QByteArray("invo") << QByteArrayList{stripe};
        QTest::newRow("inside a word") << QByteArray("voice") << QByteArrayList{stripe};
        QTest::newRow("accents folded") << QByteArray("CAFE") << QByteArrayList{cafe};
        QTest::newRow("accents typed") << QByteArray("café") << QByteArrayList{cafe};
        QTest::newRow("notes") << QByteArray("zoe refund") << QByteArrayList{stripe};
        QTest::newRow("tag") << QByteArray("geld") << QByteArrayList{stripe};
        QTest::newRow("consumer") << QByteArray("buchhalt") << QByteArrayList{stripe};
        QTest::newRow("every word has to fit") << QByteArray("xero bank zebra") << QByteArrayList{};
        QTest::newRow("two words, any order") << QByteArray("feed xer") << QByteArrayList{xero};
        QTest::newRow("inside and elsewhere") << QByteArray("voice geld") << QByteArrayList{stripe};
        QTest::newRow("one letter is no infix") << QByteArray("v") << QByteArrayList{};
        QTest::newRow("other writing") << QByteArray("日本") << QByteArrayList{QByteArray("日本語の鍵")};
        QTest::newRow("inside other writing") << QByteArray("語の鍵") << QByteArrayList{QByteArray("日本語の鍵")};
        QTest::newRow("never a secret") << QByteArray("CANARY") << QByteArrayList{};
        QTest::newRow("query syntax is text") << QByteArray("\" OR name:* NOT (") << QByteArrayList{};
        QTest::newRow("only signs") << QByteArray("– - \"") << QByteArrayList{};
    }
    void findsWordsAsTheyAreTyped()
    {
        QFETCH(QByteArray, words);
        QFETCH(QByteArrayList, names);
        QCOMPARE(found(view(words)), names);
    }

    void givesNoMoreThanAsked() { QCOMPARE(found("xero", 1).size(), 1); }

    void forgetsWhatWasEdited()
    {
        auto key = m_wallet->keys().add(simpleKey("Klaviyo – Letters"), secretOf("x")).value();
        key.name = "Mailgun – Letters";
        QVERIFY(m_wallet->keys().update(key));
        QVERIFY(found("klaviyo").isEmpty());
        QCOMPARE(found("mailgun").size(), 1);
        QVERIFY(m_wallet->keys().remove(key.id));
        QVERIFY(found("mailgun").isEmpty());
    }

    void keysAreFoundByNameIdOrUniquePart()
    {
        const auto& keys = m_wallet->keys();
        const auto id = keys.find("xero – bank FEED");
        QVERIFY2(id, outcome(id));
        QCOMPARE(keys.find(id->text()).value(), *id);
        QCOMPARE(keys.find("bank").value(), *id);
        const auto several = keys.find("xero");
        QCOMPARE(several.error().code, ErrorCode::AmbiguousKey);
        QCOMPARE(several.error().candidates.size(), 2u);
        QCOMPARE(keys.find("nothing like it").error().code, ErrorCode::NoSuchKey);
        QCOMPARE(keys.find("").error().code, ErrorCode::NoSuchKey);
    }
};

QTEST_GUILESS_MAIN(KeySearchTest)
#include "key_search_test.moc"
