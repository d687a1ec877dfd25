// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>

#include "core/health/health.h"
#include "tests/support/test_wallet.h"
#include "ui/models/demo_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

class DemoWalletTest final : public QObject {
    Q_OBJECT

private slots:
    void hasSomethingToDoOnEveryPage()
    {
        TestWallet folder;
        auto wallet = folder.create();
        QVERIFY(wallet);
        const auto today = folder.clock().today();
        const auto filled = ui::fillDemo(*wallet, today);
        QVERIFY2(filled, filled ? "" : filled.error().subject.c_str());
        const auto keys = wallet->keys().list();
        QCOMPARE(keys->size(), std::size_t(12));
        const auto are = [&keys](KeyStatus status) { return std::ranges::count(*keys, status, &KeySummary::status); };
        QCOMPARE(are(KeyStatus::Rotating), 1);
        QCOMPARE(are(KeyStatus::Compromised), 1);
        const auto due = wallet->rotations().due(30);
        QVERIFY(due->size() > 5);
        QVERIFY(due->front().date < today);
        QCOMPARE(wallet->parties().list()->size(), std::size_t(2));
        QCOMPARE(wallet->incidents().list()->size(), std::size_t(1));
        QVERIFY(!examine(*wallet, today)->empty());
    }
};

QTEST_GUILESS_MAIN(DemoWalletTest)
#include "demo_wallet_test.moc"
