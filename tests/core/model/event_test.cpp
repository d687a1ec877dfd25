// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/event.h"

#include <set>

#include <QTest>

#include "tests/core/support/describe.h"

using namespace keyfold;
using namespace keyfold::test;

class EventTest : public QObject {
    Q_OBJECT

private slots:
    void everyActionHasANameOfItsOwn()
    {
        std::set<std::string_view> names;
        for (int i = 0; i <= static_cast<int>(Action::RequestAnswered); ++i) {
            const auto action = static_cast<Action>(i);
            const auto name = nameOf(action);
            QVERIFY(!name.empty());
            QVERIFY2(names.insert(name).second, bytes(name).constData());
            QVERIFY(actionNamed(name) == action);
        }
    }

    // The names lie in stored wallets: a name that changes makes old logs unreadable.
    void keepsItsNames_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QByteArray>("name");
        const auto row = [](Action action, const char* name) {
            QTest::newRow(name) << static_cast<int>(action) << QByteArray(name);
        };
        row(Action::WalletCreated, "wallet.created");
        row(Action::WalletUnlocked, "wallet.unlocked");
        row(Action::WalletRestored, "wallet.restored");
        row(Action::WalletBackedUp, "wallet.backed-up");
        row(Action::SlotAdded, "slot.added");
        row(Action::SlotRemoved, "slot.removed");
        row(Action::PasswordChanged, "password.changed");
        row(Action::SettingChanged, "setting.changed");
        row(Action::KeyAdded, "key.added");
        row(Action::KeyEdited, "key.edited");
        row(Action::KeyRemoved, "key.removed");
        row(Action::KeyPutBack, "key.put-back");
        row(Action::ValueReplaced, "value.replaced");
        row(Action::ValueRevealed, "value.revealed");
        row(Action::ValueCopied, "value.copied");
        row(Action::ValuePrinted, "value.printed");
        row(Action::PartyAdded, "party.added");
        row(Action::PartyLeft, "party.left");
        row(Action::PartyEdited, "party.edited");
        row(Action::GrantMade, "grant.made");
        row(Action::GrantEnded, "grant.ended");
        row(Action::RotationStarted, "rotation.started");
        row(Action::ConsumerUpdated, "rotation.consumer-done");
        row(Action::RotationFinished, "rotation.finished");
        row(Action::KeyRevoked, "key.revoked");
        row(Action::VersionsPurged, "versions.purged");
        row(Action::IdentityMade, "identity.made");
        row(Action::ValueHandedOver, "value.handed-over");
        row(Action::KeyHandedOver, "key.handed-over");
        row(Action::HandoffOpened, "handoff.opened");
        row(Action::RequestMade, "request.made");
        row(Action::RequestAnswered, "request.answered");
    }

    void keepsItsNames()
    {
        QFETCH(int, action);
        QFETCH(QByteArray, name);
        QCOMPARE(bytes(nameOf(static_cast<Action>(action))), name);
    }

    void knowsNoOtherName()
    {
        for (const auto* name : {"", "key", "key.", "Key.added", "key.added ", "wallet.closed"})
            QVERIFY2(!actionNamed(name), name);
    }
};

QTEST_APPLESS_MAIN(EventTest)
#include "event_test.moc"
