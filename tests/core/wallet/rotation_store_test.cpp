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

Key rotatedKey(std::string name, Date madeOn, int days)
{
    auto key = simpleKey(std::move(name));
    key.madeOn = madeOn;
    key.rotateEveryDays = days;
    key.consumers = {{"Xero", "", ""}, {"Shop", "", ""}};
    return key;
}

std::string valueOf(Wallet& wallet, const Key& key)
{
    const auto secret = wallet.keys().reveal(key.mainField()->id, Action::ValueRevealed);
    return secret ? std::string(asText(secret->expose())) : std::string("?");
}

} // namespace

class RotationStoreTest : public QObject {
    Q_OBJECT

    static Date day(const char* iso) { return Date::parse(iso).value(); }

private slots:
    void dueDatesCountDaysAndNotMonths()
    {
        TestWallet test; // its clock stands at 2026-10-12
        auto wallet = test.create();
        QVERIFY2(wallet, outcome(wallet));
        QVERIFY(wallet->keys().add(rotatedKey("Winter time", day("2026-08-01"), 90), secretOf("a"))); // 2026-10-30
        QVERIFY(wallet->keys().add(rotatedKey("Overdue", day("2026-07-01"), 30), secretOf("b")));     // 2026-07-31
        QVERIFY(wallet->keys().add(rotatedKey("Today", day("2026-10-11"), 1), secretOf("c")));        // 2026-10-12
        QVERIFY(wallet->keys().add(rotatedKey("Leap day", day("2028-01-30"), 30), secretOf("d")));    // 2028-02-29
        auto never = simpleKey("Never");
        never.expires = day("2026-10-20");
        QVERIFY(wallet->keys().add(never, secretOf("e")));

        const auto due = wallet->rotations().due(30);
        QVERIFY2(due, outcome(due));
        QCOMPARE(due->size(), std::size_t(4));
        QCOMPARE((*due)[0].key.name, std::string("Overdue"));
        QCOMPARE((*due)[0].days, -73);
        QCOMPARE((*due)[1].days, 0);
        QCOMPARE((*due)[2].key.name, std::string("Never"));
        QVERIFY((*due)[2].why == DueKey::Why::Expiry);
        QCOMPARE((*due)[3].date.toIso(), std::string("2026-10-30"));
        QCOMPARE(wallet->rotations().due(0)->size(), std::size_t(2));
        const auto all = wallet->rotations().due(3650);
        QCOMPARE(all->back().date.toIso(), std::string("2028-02-29"));
    }

    void itCanBeLeftAndTakenUpAgain()
    {
        TestWallet test;
        KeyId id;
        {
            auto wallet = test.create();
            QVERIFY2(wallet, outcome(wallet));
            id = wallet->keys().add(rotatedKey("Stripe", day("2026-09-01"), 30), secretOf("old")).value().id;
            const auto started = wallet->rotations().start(id, secretOf("new"));
            QVERIFY2(started, outcome(started));
            QVERIFY(wallet->rotations().consumerDone(id, "xero"));
        }
        test.clock().moveDays(5);
        auto wallet = test.open();
        QVERIFY2(wallet, outcome(wallet));
        const auto state = wallet->rotations().state(id);
        QVERIFY2(state, outcome(state));
        QVERIFY(state->has_value());
        QCOMPARE((*state)->oldVersion, 1);
        QCOMPARE((*state)->newVersion, 2);
        QVERIFY((*state)->consumers[0].done && !(*state)->consumers[1].done);
        QVERIFY(wallet->rotations().finish(id, true));
        const auto key = wallet->keys().get(id);
        QVERIFY(key->status == KeyStatus::Active);
        QVERIFY(key->versions[0].revoked && !key->versions[1].revoked);
        QCOMPARE(valueOf(*wallet, *key), std::string("new"));
        QCOMPARE(key->nextRotation()->toIso(), std::string("2026-11-11")); // from the birth of the value, 12 October
        QVERIFY(!wallet->rotations().state(id)->has_value());
        QVERIFY(wallet->check()->problems.empty());
    }

    void whatIsRefusedChangesNothing()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY2(wallet, outcome(wallet));
        const auto key = wallet->keys().add(rotatedKey("Stripe", day("2026-09-01"), 30), secretOf("old")).value();
        const auto stamp = wallet->keys().changeStamp().value();
        const auto lines = wallet->log().read()->size();
        auto& rotations = wallet->rotations();
        QCOMPARE(rotations.finish(key.id, false).error().code, ErrorCode::NotRotating);
        QCOMPARE(rotations.consumerDone(key.id, "Xero").error().code, ErrorCode::NotRotating);
        QCOMPARE(rotations.rotate(key.id, secretOf("old"), false).error().code, ErrorCode::SecretUsedBefore);
        QCOMPARE(rotations.rotate(key.id, {}, false).error().code, ErrorCode::SecretEmpty);
        QCOMPARE(rotations.rotate(key.id, secretOf("x", "Nonsense"), false).error().code, ErrorCode::NoSuchField);
        QCOMPARE(rotations.revoke(KeyId()).error().code, ErrorCode::NoSuchKey);
        QCOMPARE(wallet->keys().get(key.id).value(), key);
        QCOMPARE(wallet->keys().changeStamp().value(), stamp);
        QCOMPARE(wallet->log().read()->size(), lines);
        QVERIFY(rotations.start(key.id, secretOf("new")));
        QCOMPARE(rotations.start(key.id, secretOf("newer")).error().code, ErrorCode::RotatingAlready);
        QCOMPARE(rotations.consumerDone(key.id, "Till").error().code, ErrorCode::NoSuchConsumer);
    }

    void aRotationEmptiesTheListOfWhoHasIt()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY2(wallet, outcome(wallet));
        const auto key = wallet->keys().add(rotatedKey("Stripe", day("2026-09-01"), 30), secretOf("old")).value();
        const auto party = wallet->parties().add({{}, "Bright Agency", "", "", {}, {}});
        QVERIFY2(party, outcome(party));
        QVERIFY(wallet->parties().give(key.id, party->id, std::nullopt, "phone"));
        QCOMPARE(wallet->parties().leave(party->id)->size(), std::size_t(1));
        test.clock().moveDays(-30); // a computer whose clock jumped back
        QVERIFY(wallet->rotations().rotate(key.id, secretOf("new"), false));
        QVERIFY(wallet->keys().get(key.id)->grants.front().ended);
        QVERIFY(wallet->parties().leave(party->id)->empty());
        QVERIFY(wallet->check()->problems.empty());
    }

    void revokingTheOldValueCanBeNotedLater()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY2(wallet, outcome(wallet));
        const auto key = wallet->keys().add(rotatedKey("Stripe", day("2026-09-01"), 30), secretOf("one")).value();
        QVERIFY(wallet->rotations().rotate(key.id, secretOf("two"), false));
        QCOMPARE(wallet->rotations().finish(key.id, false).error().code, ErrorCode::NotRotating);
        const auto later = wallet->rotations().finish(key.id, true);
        QVERIFY2(later, outcome(later));
        const auto after = wallet->keys().get(key.id);
        QVERIFY(after->versions[0].revoked && !after->versions[1].revoked);
        QCOMPARE(wallet->rotations().finish(key.id, true).error().code, ErrorCode::NotRotating);
    }

    void aKeyPutBackCanBeRotatedAgain()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY2(wallet, outcome(wallet));
        const auto key = wallet->keys().add(rotatedKey("Stripe", day("2026-09-01"), 30), secretOf("one")).value();
        QVERIFY(wallet->rotations().start(key.id, secretOf("two")));
        const auto removed = wallet->keys().remove(key.id);
        QVERIFY2(removed, outcome(removed));
        QVERIFY(wallet->keys().putBack(*removed));
        const auto state = wallet->rotations().state(key.id);
        QVERIFY2(state, outcome(state));
        QVERIFY(state->has_value()); // it goes on where it was left
        QVERIFY(wallet->rotations().consumerDone(key.id, "Shop"));
        QVERIFY(wallet->rotations().finish(key.id, true));
        const auto rotated = wallet->rotations().rotate(key.id, secretOf("three"), true);
        QVERIFY2(rotated, outcome(rotated));
    }

    void purgingWipesOldValuesAlone()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY2(wallet, outcome(wallet));
        const auto key = wallet->keys().add(rotatedKey("Stripe", day("2026-09-01"), 30), secretOf("one")).value();
        QVERIFY(wallet->rotations().rotate(key.id, secretOf("two"), true));
        QVERIFY(wallet->rotations().rotate(key.id, secretOf("three"), false));
        QCOMPARE(wallet->rotations().purge(30).value(), 0);
        test.clock().moveDays(30);
        QCOMPARE(wallet->rotations().purge(30).value(), 1);
        QCOMPARE(wallet->rotations().purge(30).value(), 0);
        const auto after = wallet->keys().get(key.id);
        QVERIFY2(after, outcome(after));
        QVERIFY(after->versions[0].fields.empty());
        QVERIFY(!after->versions[1].fields.empty());
        QCOMPARE(valueOf(*wallet, *after), std::string("three"));
        QVERIFY(wallet->check()->problems.empty());
    }

    void aPurgedValueIsStillRefused()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY2(wallet, outcome(wallet));
        const auto key = wallet->keys().add(rotatedKey("Stripe", day("2026-09-01"), 30), secretOf("one")).value();
        QVERIFY(wallet->rotations().rotate(key.id, secretOf("two"), true));
        QCOMPARE(wallet->rotations().purge(0).value(), 1);
        const auto again = wallet->rotations().rotate(key.id, secretOf("one"), true);
        QCOMPARE(again.error().code, ErrorCode::SecretUsedBefore);
        QCOMPARE(again.error().subject, std::string("1"));
        // And after the key was away.
        const auto removed = wallet->keys().remove(key.id);
        QVERIFY2(removed, outcome(removed));
        QVERIFY(wallet->keys().putBack(*removed));
        QVERIFY(wallet->keys().get(key.id)->versions[0].purged == test.clock().today());
        QCOMPARE(wallet->rotations().rotate(key.id, secretOf("one"), true).error().code, ErrorCode::SecretUsedBefore);
    }

    void aSnoozeEndsWithTheNextValue()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY2(wallet, outcome(wallet));
        const auto key = wallet->keys().add(rotatedKey("Stripe", day("2026-08-01"), 30), secretOf("one")).value();
        const auto today = test.clock().today();
        const auto snooze = [&](int days, const char* reason) {
            return wallet->rotations().snooze(key.id, Snooze{today.plusDays(days), reason});
        };
        QCOMPARE(snooze(0, "x").error().code, ErrorCode::InvalidValue);
        QCOMPARE(snooze(366, "x").error().code, ErrorCode::InvalidValue);
        QCOMPARE(snooze(5, " ").error().code, ErrorCode::InvalidValue);
        QVERIFY(!wallet->keys().get(key.id)->snooze);
        QVERIFY(snooze(5, "stocktaking"));
        auto edited = wallet->keys().get(key.id).value();
        QVERIFY(edited.snooze == Snooze({today.plusDays(5), "stocktaking"}));
        edited.snooze.reset(); // an edit does not reach it
        QVERIFY(wallet->keys().update(edited)->snooze);
        QVERIFY(wallet->rotations().due(0)->front().snooze); // it is due all the same, and said to be put off
        QVERIFY(wallet->rotations().rotate(key.id, secretOf("two"), true));
        QVERIFY(!wallet->keys().get(key.id)->snooze);
        QVERIFY(snooze(5, "again"));
        QVERIFY(wallet->rotations().snooze(key.id, std::nullopt));
        QVERIFY(!wallet->keys().get(key.id)->snooze);
    }
};

QTEST_GUILESS_MAIN(RotationStoreTest)
#include "rotation_store_test.moc"
