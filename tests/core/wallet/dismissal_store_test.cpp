// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/wallet/wallet.h"
#include "tests/core/support/describe.h"
#include "tests/support/test_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

class DismissalStoreTest : public QObject {
    Q_OBJECT

private slots:
    void itIsKeptWithReasonAndEnd()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY2(wallet, outcome(wallet));
        const auto id = wallet->keys().add(simpleKey("Stripe"), secretOf("one")).value().id;
        const auto today = test.clock().today();
        QVERIFY(wallet->dismissals().dismiss(id, "no-owner", "first", std::nullopt));
        QVERIFY(wallet->dismissals().dismiss(id, "no-owner", " second ", today.plusDays(2)));
        const auto all = wallet->dismissals().list().value();
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all[0].reason, std::string("second"));
        QCOMPARE(all[0].actor, std::string("Ann"));
        QVERIFY(all[0].holdsOn(today.plusDays(2)) && !all[0].holdsOn(today.plusDays(3)));
        QVERIFY(wallet->dismissals().restore(id, "no-owner"));
        QVERIFY(wallet->dismissals().list()->empty());
        QCOMPARE(wallet->dismissals().restore(id, "no-owner").error().code, ErrorCode::NotDismissed);
    }

    void itTakesAReason()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY2(wallet, outcome(wallet));
        const auto id = wallet->keys().add(simpleKey("Stripe"), secretOf("one")).value().id;
        QCOMPARE(wallet->dismissals().dismiss(id, "r", "  ", {}).error().code, ErrorCode::InvalidValue);
        QCOMPARE(wallet->dismissals().dismiss(KeyId(), "r", "x", {}).error().code, ErrorCode::NoSuchKey);
        QVERIFY(wallet->dismissals().list()->empty());
    }
};

QTEST_GUILESS_MAIN(DismissalStoreTest)
#include "dismissal_store_test.moc"
