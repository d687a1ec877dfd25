// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/transfer/import_file.h"
#include "core/transfer/import_plan.h"
#include "tests/core/transfer/describe_import.h"
#include "tests/support/test_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

ImportedFile fileOf(std::string_view text)
{
    auto read = readImport(Secret::copyOf(text), {});
    return read ? std::move(read->file) : ImportedFile();
}

/// "NAME verdict" of each key.
QByteArray verdicts(const Result<ImportPlan>& plan)
{
    if (!plan)
        return outcome(plan);
    QByteArrayList lines;
    for (const auto& planned : plan->keys)
        lines += bytes(planned.imported.key.name) + ' ' + bytes(nameOf(planned.verdict));
    return lines.join('\n');
}

QByteArray names(Wallet& wallet)
{
    QByteArrayList all;
    const auto keys = wallet.keys().list().value(); // a temporary would be gone in the loop
    for (const auto& key : keys)
        all += bytes(key.name);
    return all.join(',');
}

QByteArray value(Wallet& wallet, std::string_view name)
{
    const auto key = wallet.keys().get(wallet.keys().find(name).value()).value();
    return bytes(wallet.keys().reveal(key.mainField()->id, Action::ValueRevealed)->exposeText());
}

std::string ours(const Key& key, std::string_view secret, int version, std::string_view from)
{
    return "[{\"id\":\"" + key.id.text() + "\",\"name\":\"" + key.name
        + "\",\"fields\":[{\"label\":\"Secret\",\"value\":\"" + std::string(secret)
        + "\"}],\"versions\":[{\"number\":" + std::to_string(version) + ",\"from\":\"" + std::string(from) + "\"}]}]";
}

} // namespace

class ImportPlanTest : public QObject {
    Q_OBJECT

private slots:
    void whatTheValueTellsIsFilledIn()
    {
        TestWallet test;
        auto wallet = test.create();
        auto plan = planImport(
            *wallet, fileOf("SHOP_KEY=sk_test_EXAMPLE0000000000000000000000\nTILL_KEY=unknown-thing\n"));
        QCOMPARE(verdicts(plan), QByteArray("SHOP_KEY add\nTILL_KEY add"));
        const auto& known = plan->keys[0];
        QCOMPARE(bytes(known.imported.key.provider), QByteArray("Stripe"));
        QCOMPARE(bytes(known.imported.key.environment), QByteArray("test"));
        QCOMPARE(bytes(known.recognition->provider), QByteArray("Stripe"));
        QCOMPARE(known.imported.key.rotateEveryDays.value(), 30); // moves money
        QCOMPARE(plan->keys[1].imported.key.rotateEveryDays.value(), 90);
        QVERIFY(!plan->keys[1].recognition);
        QCOMPARE(names(*wallet), QByteArray()); // a plan changes nothing
    }

    void runningItAddsThemAllAndSaysSoInTheLog()
    {
        TestWallet test;
        auto wallet = test.create();
        const auto plan = planImport(*wallet, fileOf("A_KEY=1\nB_KEY=2\n"));
        const auto done = runImport(*wallet, *plan, "shop.env", test.clock().today());
        QVERIFY2(done, outcome(done));
        QCOMPARE(names(*wallet), QByteArray("A_KEY,B_KEY"));
        QCOMPARE(value(*wallet, "B_KEY"), QByteArray("2"));
        QVERIFY(wallet->keys().get(wallet->keys().find("A_KEY").value())->origin == Origin::Import);
        EventFilter filter;
        filter.newest = 2;
        const auto events = wallet->log().read(filter).value();
        QVERIFY(events.at(0).action == Action::KeysImported);
        QCOMPARE(bytes(events.at(0).detail), QByteArray("2 added, from shop.env"));
    }

    void aValueThatIsHereStaysOut()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY(wallet->keys().add(simpleKey("Till"), secretOf("one")));
        const auto text = "A_KEY=one\nB_KEY=two\nC_KEY=two\n";
        const auto plan = planImport(*wallet, fileOf(text));
        QCOMPARE(verdicts(plan), QByteArray("A_KEY same-value\nB_KEY add\nC_KEY same-value"));
        QCOMPARE(bytes(plan->keys[0].otherKey), QByteArray("Till"));
        QCOMPARE(bytes(plan->keys[2].otherKey), QByteArray("B_KEY"));
        const auto all = planImport(*wallet, fileOf(text), {.sameValuesToo = true});
        QCOMPARE(verdicts(all), QByteArray("A_KEY add\nB_KEY add\nC_KEY add"));
    }

    void aNameThatIsTakenGetsANumber()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY(wallet->keys().add(simpleKey("till"), secretOf("one")));
        const auto plan = planImport(*wallet, fileOf("name,secret\nTill,two\nTill,three\n"));
        QCOMPARE(verdicts(plan), QByteArray("Till (2) add\nTill (3) add"));
        QCOMPARE(bytes(plan->keys[0].renamedFrom), QByteArray("Till"));
        QVERIFY(runImport(*wallet, *plan, "x", test.clock().today()));
        QCOMPARE(names(*wallet), QByteArray("till,Till (2),Till (3)"));
    }

    void aLongNameMakesRoomForItsNumber()
    {
        TestWallet test;
        auto wallet = test.create();
        std::string name;
        while (name.size() + 2 <= KeyLimits::nameBytes)
            name += "é";
        const auto plan = planImport(*wallet, fileOf("name,secret\n" + name + ",two\n" + name + ",three\n"));
        QVERIFY(runImport(*wallet, *plan, "x", test.clock().today()));
        QCOMPARE(wallet->keys().list()->size(), 2U);
    }

    void anotherWalletsKeyIsKnownByItsId()
    {
        TestWallet test;
        auto wallet = test.create();
        const auto key = wallet->keys().add(simpleKey("Till"), secretOf("one")).value(); // made on 2026-10-12
        QCOMPARE(verdicts(planImport(*wallet, fileOf(ours(key, "one", 1, "2026-10-12")))), QByteArray("Till known"));
        QCOMPARE(verdicts(planImport(*wallet, fileOf(ours(key, "zero", 1, "2026-10-01")))), QByteArray("Till older"));
        const auto plan = planImport(*wallet, fileOf(ours(key, "two", 2, "2026-10-20")));
        QCOMPARE(verdicts(plan), QByteArray("Till newer"));
        const auto done = runImport(*wallet, *plan, "x", test.clock().today());
        QVERIFY2(done, outcome(done));
        QCOMPARE(value(*wallet, "Till"), QByteArray("two"));
        QCOMPARE(wallet->keys().get(key.id)->versions.size(), 2U);
        // The value from before is known too, and does not come back.
        QCOMPARE(verdicts(planImport(*wallet, fileOf(ours(key, "one", 1, "2026-10-12")))), QByteArray("Till known"));
    }

    void aKeyKeepsItsIdAndTheAgeOfItsValue()
    {
        TestWallet test;
        auto wallet = test.create();
        Key key = simpleKey("Till");
        key.id = KeyId::random(test.random());
        const auto plan = planImport(*wallet, fileOf(ours(key, "two", 3, "2026-09-01")));
        QVERIFY(runImport(*wallet, *plan, "x", test.clock().today()));
        const auto here = wallet->keys().get(key.id);
        QVERIFY2(here, outcome(here));
        QCOMPARE(bytes(here->valueBorn()->toIso()), QByteArray("2026-09-01"));
    }

    void whenOneFailsNothingCameIn()
    {
        TestWallet test;
        auto wallet = test.create();
        const auto plan = planImport(*wallet, fileOf("A_KEY=1\nB_KEY=2\n"));
        QVERIFY(wallet->keys().add(simpleKey("B_KEY"), secretOf("x"))); // meanwhile
        const auto done = runImport(*wallet, *plan, "x", test.clock().today());
        QCOMPARE(done.error().code, ErrorCode::NameTaken);
        QCOMPARE(names(*wallet), QByteArray("B_KEY"));
    }

    void whenCancelledNothingCameIn()
    {
        TestWallet test;
        auto wallet = test.create();
        const auto plan = planImport(*wallet, fileOf("A_KEY=1\nB_KEY=2\nC_KEY=3\n"));
        CancelToken cancel;
        const auto stopAtTwo = [&](std::uint64_t done, std::uint64_t total) {
            QCOMPARE(total, 3U);
            if (done == 2)
                cancel.cancel();
        };
        QCOMPARE(
            runImport(*wallet, *plan, "x", test.clock().today(), cancel, stopAtTwo).error().code, ErrorCode::Cancelled);
        QCOMPARE(names(*wallet), QByteArray());
        QCOMPARE(planImport(*wallet, fileOf("A_KEY=1\n"), {}, cancel).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(ImportPlanTest)
#include "import_plan_test.moc"
