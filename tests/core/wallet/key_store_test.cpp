// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/wallet/removed_key.h"
#include "core/wallet/wallet.h"
#include "tests/core/support/describe.h"
#include "tests/support/test_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

Key fullKey()
{
    Key key;
    key.name = "Stripe – Invoice sending – Xero – live";
    key.provider = "Stripe";
    key.account = "acct_EXAMPLE";
    key.environment = "production";
    key.kind = "restricted key";
    key.privilege = Privilege::Write;
    key.scopes = {"invoices:write", "customers:read"};
    key.purpose = "Sends invoices";
    key.consumers = {{"Xero", "Settings, Connected apps", "since spring"}, {"Sheet", "Tab B2", ""}};
    key.owner = "Ann";
    key.origin = Origin::Console;
    key.ipAllowlist = {*IpRange::parse("203.0.113.0/24"), *IpRange::parse("2001:db8::1")};
    key.madeOn = Date::parse("2026-09-18").value();
    key.expires = Date::parse("2027-09-18").value();
    key.rotateEveryDays = 30;
    key.tags = {"money", "books", "money"};
    key.notes = "Line one\nLine two";
    key.consoleUrl = "https://dashboard.example/keys";
    key.fields() = {{{}, "Key ID", FieldKind::Plain, "id_EXAMPLE"}, {{}, "Secret", FieldKind::Secret, {}}};
    return key;
}

QByteArray text(const Result<Secret>& secret)
{
    return secret ? bytes(secret->exposeText()) : outcome(secret);
}

} // namespace

class KeyStoreTest : public QObject {
    Q_OBJECT

private slots:
    void everyPartOfAKeyComesBack()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY2(wallet, outcome(wallet));
        const auto added = wallet->keys().add(fullKey(), secretOf("sk_live_EXAMPLE"));
        QVERIFY2(added, outcome(added));
        const auto read = wallet->keys().get(added->id);
        QVERIFY2(read, outcome(read));
        QVERIFY(*read == *added);
        QCOMPARE(bytes(read->environment), "live");
        QCOMPARE(read->tags, (std::vector<std::string>{"books", "money"}));
        QCOMPARE(bytes(read->nextRotation()->toIso()), "2026-10-18");
        QCOMPARE(text(wallet->keys().reveal(read->mainField()->id, Action::ValueRevealed)), "sk_live_EXAMPLE");
    }

    void aNameTwiceIsRefusedWhateverItsCase()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY(wallet->keys().add(simpleKey("Café Noir"), secretOf("a")));
        const auto again = wallet->keys().add(simpleKey("CAFE noir "), secretOf("b"));
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::NameTaken);
        QCOMPARE(wallet->keys().list()->size(), 1u);
    }

    void whatIsWrongIsRefusedAndNothingIsStored_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("code");
        QTest::newRow("no name") << QByteArray("  ") << QByteArray("v") << int(ErrorCode::NameEmpty);
        QTest::newRow("not UTF-8") << QByteArray("a\xff") << QByteArray("v") << int(ErrorCode::TextNotUtf8);
        QTest::newRow("long name") << QByteArray(501, 'n') << QByteArray("v") << int(ErrorCode::TextTooLong);
        QTest::newRow("no secret") << QByteArray("n") << QByteArray() << int(ErrorCode::SecretEmpty);
        QTest::newRow("too large") << QByteArray("n") << QByteArray((16 << 20) + 2, 's')
                                   << int(ErrorCode::SecretTooLarge);
    }
    void whatIsWrongIsRefusedAndNothingIsStored()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(int, code);
        TestWallet test;
        auto wallet = test.create();
        const auto before = wallet->keys().changeStamp().value();
        const auto added = wallet->keys().add(simpleKey(name.toStdString()), secretOf(view(value)));
        QVERIFY(!added);
        QCOMPARE(int(added.error().code), code);
        QCOMPARE(wallet->keys().list()->size(), 0u);
        QCOMPARE(wallet->keys().changeStamp().value(), before);
    }

    void aReplacedValueMakesAVersionAndKeepsTheOldOne()
    {
        TestWallet test;
        auto wallet = test.create();
        auto key = wallet->keys().add(fullKey(), secretOf("old")).value();
        test.clock().moveDays(3);
        const auto updated = wallet->keys().update(key, secretOf("new"));
        QVERIFY2(updated, outcome(updated));
        QCOMPARE(updated->versions.size(), 2u);
        QVERIFY(*wallet->keys().get(key.id) == *updated);
        QCOMPARE(text(wallet->keys().reveal(updated->mainField()->id, Action::ValueRevealed)), "new");
        QCOMPARE(text(wallet->keys().reveal(key.mainField()->id, Action::ValueRevealed)), "old");
        QCOMPARE(bytes(updated->nextRotation()->toIso()), "2026-11-14");
        QCOMPARE(bytes(updated->versions.front().until->toIso()), "2026-10-15");
    }

    void anEditOfWordsLeavesValueAndRotationAlone()
    {
        TestWallet test;
        auto wallet = test.create();
        auto key = wallet->keys().add(fullKey(), secretOf("value")).value();
        test.clock().moveDays(10);
        key.notes = "other";
        key.fields().front().value = "id_OTHER";
        std::swap(key.fields()[0], key.fields()[1]);
        const auto updated = wallet->keys().update(key);
        QVERIFY2(updated, outcome(updated));
        QCOMPARE(updated->versions.size(), 1u);
        QCOMPARE(updated->nextRotation(), key.nextRotation());
        QVERIFY(*wallet->keys().get(key.id) == *updated);
        QCOMPARE(bytes(updated->fieldLabelled("key id")->value), "id_OTHER");
        QCOMPARE(text(wallet->keys().reveal(updated->mainField()->id, Action::ValueRevealed)), "value");
    }

    void aSecretFieldThatIsLeftOutStaysInItsVersion()
    {
        TestWallet test;
        auto wallet = test.create();
        auto key = wallet->keys().add(fullKey(), secretOf("value")).value();
        std::erase_if(key.fields(), [](const Field& field) { return field.kind == FieldKind::Secret; });
        const auto updated = wallet->keys().update(key);
        QVERIFY2(updated, outcome(updated));
        QCOMPARE(updated->versions.size(), 2u);
        QCOMPARE(updated->fields().size(), 1u);
        QCOMPARE(
            text(wallet->keys().reveal(updated->versions.front().fields.back().id, Action::ValueRevealed)), "value");
    }

    void aRemovedKeyIsGoneAndCanBePutBackWhole()
    {
        TestWallet test;
        auto wallet = test.create();
        const auto key = wallet->keys().add(fullKey(), secretOf("value")).value();
        auto latest = wallet->keys().update(key, secretOf("second")).value();
        const auto removed = wallet->keys().remove(key.id);
        QVERIFY2(removed, outcome(removed));
        QCOMPARE(wallet->keys().get(key.id).error().code, ErrorCode::NoSuchKey);
        QCOMPARE(
            wallet->keys().reveal(key.mainField()->id, Action::ValueRevealed).error().code, ErrorCode::NoSuchField);
        QCOMPARE(wallet->keys().search("invoice", 10)->size(), 0u);
        QVERIFY(wallet->keys().putBack(*removed));
        QVERIFY(*wallet->keys().get(key.id) == latest);
        QCOMPARE(text(wallet->keys().reveal(latest.mainField()->id, Action::ValueRevealed)), "second");
        QCOMPARE(text(wallet->keys().reveal(key.mainField()->id, Action::ValueRevealed)), "value");
        QVERIFY(wallet->check()->problems.empty());
    }

    void theSameValueIsFoundInOtherKeysAndVersions()
    {
        TestWallet test;
        auto wallet = test.create();
        const auto first = wallet->keys().add(simpleKey("One"), secretOf("shared")).value();
        QVERIFY(wallet->keys().add(simpleKey("Two"), secretOf("shared")));
        QVERIFY(wallet->keys().update(first, secretOf("newer")));
        const auto found = wallet->keys().keysWithValue(Secret::copyOf("shared"));
        QCOMPARE(found->size(), 2u);
        QCOMPARE(wallet->keys().keysWithValue(Secret::copyOf("else"))->size(), 0u);
    }

    void filtersNarrowTheList()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY(wallet->keys().add(fullKey(), secretOf("a")));
        QVERIFY(wallet->keys().add(simpleKey("Xero – Bank feed"), secretOf("b")));
        const auto count = [&](const KeyFilter& filter) { return wallet->keys().list(filter)->size(); };
        QCOMPARE(count({}), 2u);
        KeyFilter filter;
        filter.provider = "stripe";
        QCOMPARE(count(filter), 1u);
        filter.tag = "Money";
        filter.environment = "prod";
        QCOMPARE(count(filter), 1u);
        filter.search = "xero";
        QCOMPARE(count(filter), 1u);
        filter.status = KeyStatus::Revoked;
        QCOMPARE(count(filter), 0u);
        QCOMPARE(wallet->keys().facets()->providers.size(), 1u);
    }

    void severalChangesAreOneOrNone()
    {
        TestWallet test;
        auto wallet = test.create();
        const auto failed = wallet->atOnce([&]() -> Result<void> {
            if (auto ok = wallet->keys().add(simpleKey("One"), secretOf("a")); !ok)
                return failure(ok);
            if (auto taken = wallet->keys().add(simpleKey("one"), secretOf("b")); !taken)
                return failure(taken);
            return {};
        });
        QCOMPARE(failed.error().code, ErrorCode::NameTaken);
        QCOMPARE(wallet->keys().list()->size(), 0u);
        const auto saved = wallet->atOnce([&]() -> Result<void> {
            (void)wallet->keys().add(simpleKey("One"), secretOf("a"));
            (void)wallet->keys().add(simpleKey("ONE"), secretOf("b")); // undone by itself
            return {};
        });
        QVERIFY2(saved, outcome(saved));
        QCOMPARE(wallet->keys().list()->size(), 1u);
        QVERIFY(wallet->check()->problems.empty());
    }

    void pastedValuesAreTrimmedButPemKeepsItsLines_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<bool>("told");
        QTest::newRow("clean") << QByteArray("abc") << QByteArray("abc") << false;
        QTest::newRow("line break") << QByteArray("abc\n") << QByteArray("abc") << true;
        QTest::newRow("spaces") << QByteArray(" \t abc def\r\n") << QByteArray("abc def") << true;
        const QByteArray pem = "-----BEGIN PRIVATE KEY-----\nRVhBTVBMRQ==\n-----END PRIVATE KEY-----\n";
        QTest::newRow("PEM") << pem << pem << false;
        QTest::newRow("PEM in space") << QByteArray("\n\n" + pem + "\n") << pem << true;
    }
    void pastedValuesAreTrimmedButPemKeepsItsLines()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, kept);
        QFETCH(bool, told);
        const auto cleaned = cleanSecret(Secret::copyOf(view(given)));
        QVERIFY2(cleaned, outcome(cleaned));
        QCOMPARE(bytes(cleaned->value.exposeText()), kept);
        QCOMPARE(cleaned->trimmedAround, told);
    }

    void valuesThatCannotBeKeptAreNamed()
    {
        QCOMPARE(cleanSecret(Secret::copyOf(" \n ")).error().code, ErrorCode::SecretEmpty);
        QCOMPARE(cleanSecret(Secret::copyOf("a\xC3")).error().code, ErrorCode::TextNotUtf8);
        QCOMPARE(cleanSecret(Secret::ofSize(20u << 20)).error().code, ErrorCode::SecretTooLarge);
        QVERIFY(cleanSecret(Secret::copyOf(std::string(1u << 20, 'x'))));
    }
};

QTEST_GUILESS_MAIN(KeyStoreTest)
#include "key_store_test.moc"
