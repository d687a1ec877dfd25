// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/wallet/removed_key.h"
#include "core/wallet/wallet.h"
#include "tests/core/support/describe.h"
#include "tests/faults/fault_vfs.h"
#include "tests/support/test_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

using Fault = FaultVfs::Fault;
using Extent = FaultVfs::Extent;

namespace {

/// Every change that a wallet knows, each on a wallet with one key.
struct Change {
    const char* name;
    std::function<bool(Wallet&)> make;
};

const std::vector<Change>& changes()
{
    static const std::vector<Change> all{
        {"add", [](Wallet& w) { return w.keys().add(simpleKey("Two"), secretOf(std::string(9000, 'v'))).has_value(); }},
        {"update",
            [](Wallet& w) {
                auto key = w.keys().get(w.keys().find("One").value()).value();
                key.notes = "changed";
                return w.keys().update(key, secretOf("new")).has_value();
            }},
        {"remove", [](Wallet& w) { return w.keys().remove(w.keys().find("One").value()).has_value(); }},
        {"setting", [](Wallet& w) { return w.settings().set("backup.keep", "3").has_value(); }},
        {"password",
            [](Wallet& w) {
                return w.keySlots()
                    .changePassword(password(TestWallet::masterPassword), password("new"), TestWallet::cheap)
                    .has_value();
            }},
        {"slot",
            [](Wallet& w) { return w.keySlots().addPassword(password("new"), "Eve", TestWallet::cheap).has_value(); }},
    };
    return all;
}

/// What can be told from the wallet, whichever password opens it.
QByteArray describe(TestWallet& test)
{
    auto wallet = test.open();
    if (!wallet)
        wallet = Wallet::open(test.path(), password("new"), test.folders(), test.clock(), test.random());
    if (!wallet)
        return outcome(wallet);
    const auto report = wallet->check();
    if (!report || !report->problems.empty())
        return "damaged: " + (report ? bytes(report->problems.front()) : outcome(report));
    QByteArray text;
    const auto done = wallet->keys().forEach({}, [&](const Key& key) {
        text += bytes(key.name) + "," + bytes(key.notes) + "," + QByteArray::number(int(key.versions.size())) + ";";
    });
    if (!done)
        return outcome(done);
    const auto ways = wallet->keySlots().list();
    text += " slots " + QByteArray::number(int(ways->size())) + " keep "
        + bytes(wallet->settings().get("backup.keep").value());
    text += test.open() ? " old" : " new";
    return text;
}

} // namespace

class FaultTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { FaultVfs::install(); }

    void aFailedChangeLeavesOldOrNew_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("extent");
        for (int i = 0; i < int(changes().size()); ++i)
            for (const auto fault : {Fault::InputOutput, Fault::DiskFull})
                for (const auto extent : {Extent::Once, Extent::FromThenOn})
                    QTest::addRow("%s, %s, %s", changes()[std::size_t(i)].name,
                        fault == Fault::DiskFull ? "full" : "error", extent == Extent::Once ? "once" : "lasting")
                        << i << int(fault) << int(extent);
    }
    void aFailedChangeLeavesOldOrNew()
    {
        QFETCH(int, change);
        QFETCH(int, fault);
        QFETCH(int, extent);
        TestWallet test;
        {
            auto wallet = test.create();
            QVERIFY2(wallet, outcome(wallet));
            QVERIFY(wallet->keys().add(simpleKey("One"), secretOf("a")));
        }
        const auto before = readFile(test.path(), 1u << 30).value();
        const auto oldState = describe(test);
        QByteArray newState;
        for (int call = 1;; ++call) {
            QVERIFY(writeFileAtomically(test.path(), before));
            std::filesystem::remove_all(test.folders().state);
            bool done = false;
            {
                auto wallet = test.open();
                QVERIFY2(wallet, outcome(wallet));
                FaultVfs::failAt(call, Fault(fault), Extent(extent));
                done = changes()[std::size_t(change)].make(*wallet);
            }
            const bool failed = FaultVfs::hasFailed();
            FaultVfs::failAt(0, Fault(fault), Extent(extent));
            const auto state = describe(test);
            if (!failed) {
                QVERIFY(done);
                QVERIFY(state != oldState);
                QVERIFY2(newState.isEmpty() || state == newState, state);
                break;
            }
            QVERIFY2(
                !state.startsWith("damaged") && !state.startsWith("error"), QByteArray::number(call) + ": " + state);
            if (state != oldState) {
                QVERIFY2(newState.isEmpty() || state == newState, QByteArray::number(call) + ": between: " + state);
                newState = state;
            }
            if (done)
                QVERIFY2(state != oldState, QByteArray::number(call) + ": reported as saved, but lost");
        }
    }

    void aFailedCreateLeavesNothing()
    {
        for (int call = 1;; ++call) {
            TestWallet test;
            FaultVfs::failAt(call, Fault::DiskFull, Extent::FromThenOn);
            const bool made = test.create().has_value();
            const bool failed = FaultVfs::hasFailed();
            FaultVfs::failAt(0, Fault::DiskFull, Extent::Once);
            if (!failed) {
                QVERIFY(made);
                break;
            }
            QVERIFY2(!std::filesystem::exists(test.path()) || test.open(), QByteArray::number(call));
        }
    }
};

QTEST_GUILESS_MAIN(FaultTest)
#include "fault_test.moc"
