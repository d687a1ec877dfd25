// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/rotation/policy.h"
#include "tests/core/support/describe.h"
#include "tests/support/test_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

class PolicyTest : public QObject {
    Q_OBJECT

private slots:
    void whatCostsMuchIsReplacedSooner_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<int>("privilege"); // -1: not noted
        QTest::addColumn<int>("risk");      // -1: not noted
        QTest::addColumn<int>("days");
        QTest::newRow("admin") << "Our till" << int(Privilege::Admin) << -1 << 30;
        QTest::newRow("a provider that moves money") << "Stripe" << int(Privilege::Read) << -1 << 30;
        QTest::newRow("of which this key does not")
            << "Stripe" << int(Privilege::Read) << int(Risk::PersonalData) << 90;
        QTest::newRow("wages") << "Our till" << int(Privilege::Write) << int(Risk::Payroll) << 30;
        QTest::newRow("money") << "" << -1 << int(Risk::Money) << 30;
        QTest::newRow("personal data") << "Our till" << int(Privilege::Write) << int(Risk::PersonalData) << 90;
        QTest::newRow("nothing known") << "" << -1 << -1 << 90;
    }

    void whatCostsMuchIsReplacedSooner()
    {
        QFETCH(QString, provider);
        QFETCH(int, privilege);
        QFETCH(int, risk);
        QFETCH(int, days);
        Key key;
        key.provider = provider.toStdString();
        if (privilege >= 0)
            key.privilege = static_cast<Privilege>(privilege);
        if (risk >= 0)
            key.risks = {static_cast<Risk>(risk)};
        QCOMPARE(rotationDaysFor(key, Catalogue::builtIn(), {}), days);
    }

    void theOwnersNumbersCount()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY2(wallet, outcome(wallet));
        QVERIFY(wallet->settings().set("rotation.days", "120"));
        QVERIFY(wallet->settings().set("rotation.days-admin", "7"));
        const auto defaults = RotationDefaults::of(*wallet);
        QVERIFY2(defaults, outcome(defaults));
        Key key;
        QCOMPARE(rotationDaysFor(key, Catalogue::builtIn(), *defaults), 120);
        key.privilege = Privilege::Admin;
        QCOMPARE(rotationDaysFor(key, Catalogue::builtIn(), *defaults), 7);
    }

    void whatTheOwnerSaysOfAProviderGoesFirst()
    {
        const auto own = Catalogue::parse(R"([
            {"id": "our-till", "name": "Our till", "recommended_rotation_days": 45},
            {"id": "our-shop", "name": "Our shop"},
            {"id": "stripe", "name": "Stripe", "recommended_rotation_days": 45}])");
        QVERIFY2(own, outcome(own));
        const auto catalogue = Catalogue::builtIn().with(*own);
        Key key;
        for (const auto& [provider, days] : {std::pair("Our till", 45), {"Our shop", 90}, {"Stripe", 45}}) {
            key.provider = provider;
            QCOMPARE(rotationDaysFor(key, catalogue, {}), days);
        }
    }
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "policy_test.moc"
