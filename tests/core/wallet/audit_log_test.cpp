// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/storage/database.h"
#include "core/wallet/removed_key.h"
#include "core/wallet/wallet.h"
#include "core/wallet/wallet_session.h"
#include "tests/core/support/describe.h"
#include "tests/support/test_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

/// Opens the pages behind the wallet's back, as somebody with the wallet key could.
Result<Database> openPages(TestWallet& test)
{
    const auto start = readStart(test.path(), WalletHeader::bytes);
    const auto copies = readHeaderCopies(*start, "x");
    const auto& header = copies->newest();
    const auto key = openSlot(header.keySlots.front(), asBytes(TestWallet::masterPassword), header.wallet);
    return Database::open(test.path(), *key, Database::Access::ReadWrite);
}

} // namespace

class AuditLogTest : public QObject {
    Q_OBJECT

private slots:
    void everyUseIsALineWithItsActor()
    {
        TestWallet test;
        auto wallet = test.create();
        const auto key = wallet->keys().add(simpleKey("One"), secretOf("a")).value();
        QVERIFY(wallet->keys().reveal(key.mainField()->id, Action::ValueCopied));
        QVERIFY(wallet->keys().remove(key.id));
        const auto events = wallet->log().read();
        QVERIFY2(events, outcome(events));
        std::vector<Action> actions;
        for (const auto& event : *events) {
            actions.push_back(event.action);
            QCOMPARE(bytes(event.actor), "Ann");
        }
        QVERIFY(
            (actions == std::vector{Action::WalletCreated, Action::KeyAdded, Action::ValueCopied, Action::KeyRemoved}));
        QCOMPARE(bytes((*events)[2].detail), "Secret");
        QCOMPARE(wallet->log().read({key.id, {}, 1})->size(), 1u);
        QVERIFY(!wallet->log().firstBroken().value());
    }

    void tamperingIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("line");
        QTest::newRow("changed detail") << QByteArray("UPDATE event SET detail = 'x' WHERE seq = 2") << 2;
        QTest::newRow("changed actor") << QByteArray("UPDATE event SET actor = 'Eve' WHERE seq = 3") << 3;
        QTest::newRow("changed time") << QByteArray("UPDATE event SET time = time + 1 WHERE seq = 1") << 1;
        QTest::newRow("unknown action") << QByteArray("UPDATE event SET action = 'x' WHERE seq = 2") << 2;
        QTest::newRow("removed") << QByteArray("DELETE FROM event WHERE seq = 2") << 2;
        QTest::newRow("end cut off") << QByteArray("DELETE FROM event WHERE seq = 4") << 4;
        QTest::newRow("inserted") << QByteArray(
            "INSERT INTO event SELECT 5, time, actor, action, key, key_name, detail,"
            " mac FROM event WHERE seq = 4")
                                  << 5;
    }
    void tamperingIsFound()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, line);
        TestWallet test;
        {
            auto wallet = test.create();
            for (const char* name : {"One", "Two", "Three"})
                QVERIFY(wallet->keys().add(simpleKey(name), secretOf("a")));
        }
        {
            const auto pages = openPages(test);
            QVERIFY2(pages, outcome(pages));
            QVERIFY(pages->run(sql.toStdString()));
        }
        auto wallet = test.open();
        QVERIFY2(wallet, outcome(wallet));
        QCOMPARE(wallet->log().firstBroken().value(), std::optional<std::int64_t>(line));
        QVERIFY(!wallet->check()->problems.empty());
    }

    void aValueMovedToAnotherKeyDoesNotOpen()
    {
        TestWallet test;
        FieldId first;
        {
            auto wallet = test.create();
            first = wallet->keys().add(simpleKey("One"), secretOf("a"))->mainField()->id;
            QVERIFY(wallet->keys().add(simpleKey("Two"), secretOf("b")));
        }
        {
            const auto pages = openPages(test);
            QVERIFY(pages->run("UPDATE sealed_value SET box = (SELECT box FROM sealed_value WHERE field = 2)"
                               " WHERE field = 1"));
        }
        auto wallet = test.open();
        QCOMPARE(wallet->keys().reveal(first, Action::ValueRevealed).error().code, ErrorCode::Damaged);
        QCOMPARE(wallet->check()->problems.size(), 1u);
    }
};

QTEST_GUILESS_MAIN(AuditLogTest)
#include "audit_log_test.moc"
