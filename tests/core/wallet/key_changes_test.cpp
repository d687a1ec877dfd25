// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/key_changes.h"

#include <QtTest>

#include "core/wallet/removed_key.h"
#include "tests/support/test_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

class KeyChangesTest final : public QObject {
    Q_OBJECT

private slots:
    void eachPartIsNamedOnce()
    {
        auto before = simpleKey("Stripe");
        auto after = before;
        QVERIFY(changedParts(before, after).empty());
        after.owner = "Mika";
        after.tags = {"shop"};
        after.rotateEveryDays = 30;
        QCOMPARE(changedParts(before, after), std::string("owner (now Mika), rotation (now 30 days), tags (now shop)"));
        after = before;
        after.name = "Stripe – Gift cards";
        QCOMPARE(changedParts(before, after), std::string("name (Stripe → Stripe – Gift cards)"));
        // A value that was typed into the wrong field: the log is for ever.
        before.name = "Stripe sk_live_EXAMPLE51NotARealKeyForTheShop01";
        QCOMPARE(changedParts(before, after), std::string("name"));
        before = after;
        after.account = "sk_live_EXAMPLE51NotARealKeyForTheShop01";
        QCOMPARE(changedParts(before, after), std::string("account"));
    }

    void longTextsAreCutOrOnlyNamed()
    {
        auto before = simpleKey("Stripe");
        before.owner = "Ruth";
        auto after = before;
        after.owner = std::string(79, 'x') + "éé"; // cut before the character, not within it
        after.notes = "The new one is EXAMPLE";
        after.purpose = "Invoices";
        QCOMPARE(changedParts(before, after), "purpose, owner (Ruth → " + std::string(79, 'x') + "…), notes");
        after = before;
        after.owner.clear();
        QCOMPARE(changedParts(before, after), std::string("owner (was Ruth)"));
    }

    void aValueIsNeverTold()
    {
        auto before = simpleKey("Stripe");
        before.fields().push_back({{}, "Account", FieldKind::Plain, "acct_EXAMPLE1"});
        auto after = before;
        after.fields().back().value = "acct_EXAMPLE2";
        QCOMPARE(changedParts(before, after), std::string("values"));
    }

    void theHistorySaysWhatAnEditChanged()
    {
        TestWallet test;
        auto wallet = test.create().value();
        auto key = wallet.keys().add(simpleKey("Stripe"), secretOf("EXAMPLE")).value();
        key.purpose = "Invoices";
        QVERIFY(wallet.keys().update(key));
        const auto events = wallet.log().read({key.id, {}, 1, {}}).value();
        QCOMPARE(events.front().action, Action::KeyEdited);
        QCOMPARE(events.front().detail, std::string("purpose"));
        QVERIFY(!wallet.log().firstBroken().value());
    }
};

QTEST_GUILESS_MAIN(KeyChangesTest)
#include "key_changes_test.moc"
