// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/wallet/removed_key.h"
#include "core/wallet/wallet.h"
#include "tests/core/support/describe.h"
#include "tests/support/test_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

class IncidentStoreTest : public QObject {
    Q_OBJECT

    static KeyStatus statusOf(Wallet& wallet, const KeyId& id) { return wallet.keys().get(id).value().status; }

private slots:
    void aLeakIsAnsweredStepByStep()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY2(wallet, outcome(wallet));
        const auto id = wallet->keys().add(simpleKey("Stripe"), secretOf("one")).value().id;
        const auto opened = wallet->incidents().open(id, " seen in a chat ");
        QVERIFY2(opened, outcome(opened));
        QCOMPARE(opened->what, std::string("seen in a chat"));
        QCOMPARE(opened->left().size(), incidentSteps.size());
        QVERIFY(statusOf(*wallet, id) == KeyStatus::Compromised);
        QCOMPARE(wallet->incidents().open(id, "").error().code, ErrorCode::IncidentOpen);

        test.clock().moveDays(1);
        QVERIFY(wallet->incidents().stepDone(id, IncidentStep::ReviewLogs, "nothing odd"));
        QVERIFY(wallet->incidents().noteLoss(id, "EUR 240"));
        QVERIFY(wallet->rotations().rotate(id, secretOf("two"), true));
        const auto handled = wallet->incidents().newestOf(id).value();
        QCOMPARE(handled.loss, std::string("EUR 240"));
        QCOMPARE(handled.doneAt(IncidentStep::ReviewLogs)->actor, std::string("Ann"));
        QCOMPARE(handled.doneAt(IncidentStep::Replace)->note, std::string("version 2")); // the rotation ticked it off
        QVERIFY(handled.doneAt(IncidentStep::Disable) != nullptr);
        QVERIFY(statusOf(*wallet, id) == KeyStatus::Compromised); // until the incident is closed

        const auto closed = wallet->incidents().close(id, IncidentEnd::Handled);
        QVERIFY2(closed, outcome(closed));
        QVERIFY(closed->closed);
        QVERIFY(statusOf(*wallet, id) == KeyStatus::Active);
        QCOMPARE(wallet->incidents().close(id, IncidentEnd::Handled).error().code, ErrorCode::NoOpenIncident);
        QVERIFY(wallet->check()->problems.empty());
    }

    void aLeakedValueThatStaysKeepsItsMark()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY2(wallet, outcome(wallet));
        const auto id = wallet->keys().add(simpleKey("Stripe"), secretOf("one")).value().id;
        QVERIFY(wallet->incidents().open(id, ""));
        QVERIFY(wallet->incidents().close(id, IncidentEnd::Handled));
        QVERIFY(statusOf(*wallet, id) == KeyStatus::Compromised);
        QVERIFY(wallet->rotations().rotate(id, secretOf("two"), false));
        QVERIFY(statusOf(*wallet, id) == KeyStatus::Active);
        QVERIFY(wallet->incidents().open(id, ""));
        QVERIFY(wallet->incidents().close(id, IncidentEnd::FalseAlarm));
        QVERIFY(statusOf(*wallet, id) == KeyStatus::Active);
        QCOMPARE(wallet->incidents().list()->size(), std::size_t(2));
    }

    void aRotationUnderWayAndARevokedKeyKeepTheirState()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY2(wallet, outcome(wallet));
        const auto rotating = wallet->keys().add(simpleKey("A"), secretOf("one")).value().id;
        QVERIFY(wallet->rotations().start(rotating, secretOf("two")));
        QVERIFY(wallet->incidents().open(rotating, ""));
        QVERIFY(statusOf(*wallet, rotating) == KeyStatus::Rotating);
        QVERIFY(wallet->rotations().finish(rotating, true));
        QVERIFY(statusOf(*wallet, rotating) == KeyStatus::Compromised);
        const auto revoked = wallet->keys().add(simpleKey("B"), secretOf("three")).value().id;
        QVERIFY(wallet->rotations().revoke(revoked));
        QVERIFY(wallet->incidents().open(revoked, ""));
        QVERIFY(statusOf(*wallet, revoked) == KeyStatus::Revoked);
        QVERIFY(wallet->incidents().close(revoked, IncidentEnd::Handled));
        QVERIFY(statusOf(*wallet, revoked) == KeyStatus::Revoked);
    }

    void whatIsRefusedChangesNothing()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY2(wallet, outcome(wallet));
        const auto id = wallet->keys().add(simpleKey("Stripe"), secretOf("one")).value().id;
        const auto stamp = wallet->keys().changeStamp().value();
        QCOMPARE(wallet->incidents().stepDone(id, IncidentStep::Loss, "").error().code, ErrorCode::NoOpenIncident);
        QCOMPARE(wallet->incidents().newestOf(id).error().code, ErrorCode::NoOpenIncident);
        QCOMPARE(wallet->incidents().open(KeyId(), "").error().code, ErrorCode::NoSuchKey);
        QCOMPARE(wallet->incidents().open(id, "\xff").error().code, ErrorCode::TextNotUtf8);
        QCOMPARE(wallet->incidents().open(id, std::string(2001, 'x')).error().code, ErrorCode::TextTooLong);
        QCOMPARE(wallet->keys().changeStamp().value(), stamp);
        QVERIFY(statusOf(*wallet, id) == KeyStatus::Active);
    }

    void aKeyPutBackHasItsIncidentsAgain()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY2(wallet, outcome(wallet));
        const auto id = wallet->keys().add(simpleKey("Stripe"), secretOf("one")).value().id;
        QVERIFY(wallet->incidents().open(id, "lost laptop"));
        QVERIFY(wallet->incidents().stepDone(id, IncidentStep::Inform, "told Bo"));
        QVERIFY(wallet->dismissals().dismiss(id, "no-owner", "it is mine", std::nullopt));
        const auto before = wallet->incidents().list().value();
        const auto dismissed = wallet->dismissals().list().value();
        const auto removed = wallet->keys().remove(id);
        QVERIFY2(removed, outcome(removed));
        QVERIFY(wallet->incidents().list()->empty());
        QVERIFY(wallet->keys().add(simpleKey("Another that takes its row"), secretOf("two")));
        const auto back = wallet->keys().putBack(*removed);
        QVERIFY2(back, outcome(back));
        QVERIFY(wallet->incidents().list().value() == before);
        QVERIFY(wallet->dismissals().list().value() == dismissed);
        QVERIFY(wallet->check()->problems.empty());
    }

    void stepsAreNamedInThreeWays()
    {
        QVERIFY(incidentStepNamed("review-logs") == IncidentStep::ReviewLogs);
        QVERIFY(incidentStepNamed("rev") == IncidentStep::ReviewLogs);
        QVERIFY(incidentStepNamed("6") == IncidentStep::Inform);
        for (const char* wrong : {"", "0", "7", "nonsense", "disabled"})
            QVERIFY2(!incidentStepNamed(wrong), wrong);
    }
};

QTEST_GUILESS_MAIN(IncidentStoreTest)
#include "incident_store_test.moc"
