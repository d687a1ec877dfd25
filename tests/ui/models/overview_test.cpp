// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Home, Due and Health say, from a real wallet.
#include <QAbstractItemModelTester>
#include <QtTest>

#include <algorithm>
#include <set>

#include "tests/support/test_wallet.h"
#include "ui/models/overview_rows.h"
#include "ui/models/timeline.h"

using namespace keyfold;
using namespace keyfold::test;
using namespace keyfold::ui;

class OverviewTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestWallet> m_folder;
    std::optional<Wallet> m_wallet;

    Key add(const std::string& name, std::optional<int> rotateEvery = {}, std::vector<std::string> places = {})
    {
        auto key = simpleKey(name);
        key.provider = name.substr(0, name.find(' '));
        key.rotateEveryDays = rotateEvery;
        for (auto& place : places)
            key.consumers.push_back({std::move(place), {}, {}});
        return m_wallet->keys().add(key, secretOf("EXAMPLE-" + name)).value();
    }
    Overview overview() { return readOverview(*m_wallet, m_folder->clock().today()).value(); }
    static QStringList titles(const std::vector<TaskRow>& rows)
    {
        QStringList list;
        for (const auto& row : rows)
            list.append(row.title);
        return list;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<TestWallet>();
        m_wallet.emplace(m_folder->create().value());
    }

    void cleanup()
    {
        m_wallet.reset();
        m_folder.reset();
    }

    void anEmptyWalletHasNothingToDo()
    {
        QCOMPARE(overview().keys, 0);
        QVERIFY(todayRows(overview()).empty());
        QCOMPARE(todayTitle(0), QStringLiteral("Nothing to do today"));
    }

    void dueIsGroupedByWhen()
    {
        add("Stripe one", 7);
        add("PayPal two", 10);
        add("Xero three", 30);
        add("AWS four", 80);
        add("Mollie never");
        m_folder->clock().moveDays(8);
        const auto rows = dueRows(overview());
        QCOMPARE(titles(rows),
            (QStringList{
                "Overdue", "Stripe one", "This week", "PayPal two", "This month", "Xero three", "Later", "AWS four"}));
        QVERIFY(rows[1].urgency == Urgency::Warning);
        QVERIFY(rows[1].action == TaskAction::Rotate);
        QCOMPARE(rows[1].line, QStringLiteral("Was due yesterday"));
        QCOMPARE(dueSoon(overview()), 2);
    }

    void whatWasPutOffIsNotAskedFor()
    {
        const auto key = add("Stripe one", 7);
        m_folder->clock().moveDays(8);
        QCOMPARE(dueSoon(overview()), 1);
        const auto until = m_folder->clock().today().plusDays(20);
        QVERIFY(m_wallet->rotations().snooze(key.id, Snooze{until, "New till in November"}));
        QCOMPARE(dueSoon(overview()), 0);
        QVERIFY(todayRows(overview()).empty());
        const auto rows = dueRows(overview());
        QCOMPARE(rows.size(), std::size_t(2));
        QVERIFY(rows[1].line.contains(QStringLiteral("New till in November")));
        QVERIFY(rows[1].urgency == Urgency::Near);
    }

    void todayHasEachKeyOnceAndTheWorstFirst()
    {
        const auto half = add("Shopify sync", 30, {"Shop", "Stock"});
        add("Stripe payments", 7);
        const auto lent = add("Twilio texts");
        QVERIFY(m_wallet->rotations().start(half.id, secretOf("EXAMPLE-new")));
        QVERIFY(m_wallet->rotations().consumerDone(half.id, "Shop"));
        const auto agency = m_wallet->parties().add({{}, "Bright Agency", {}, {}, {}, {}}).value();
        QVERIFY(m_wallet->parties().give(lent.id, agency.id, {}, "handoff"));
        QVERIFY(m_wallet->parties().leave(agency.id));
        m_folder->clock().moveDays(8);
        const auto rows = todayRows(overview());
        QVERIFY(rows.size() >= 3);
        QCOMPARE(rows[0].title, QStringLiteral("Bright Agency"));
        QCOMPARE(rows[0].cause, QStringLiteral("Left"));
        QVERIFY(rows[0].party == agency.id);
        QCOMPARE(rows[1].title, QStringLiteral("Stripe payments"));
        QCOMPARE(rows[1].cause, QStringLiteral("Overdue"));
        QCOMPARE(rows[2].title, QStringLiteral("Shopify sync"));
        QVERIFY(rows[2].action == TaskAction::GoOnRotating);
        QVERIFY(rows[2].line.contains(QStringLiteral("1 of 2")));
        std::set<KeyId> keys;
        for (const auto& row : rows)
            if (row.kind == TaskRow::Kind::Key)
                QVERIFY2(keys.insert(row.key).second, qPrintable(row.title));
    }

    void anEndOfAccessIsOnTheTimeline()
    {
        const auto key = add("Stripe payments", 20);
        const auto mika = m_wallet->parties().add({{}, "Mika Sato", {}, {}, {}, {}}).value();
        const auto end = m_folder->clock().today().plusDays(4);
        QVERIFY(m_wallet->parties().give(key.id, mika.id, end, "handoff"));
        const auto columns = timelineOf(overview());
        QCOMPARE(columns.size(), std::size_t(13));
        QStringList spoken;
        for (const auto& column : columns)
            for (const auto& date : column.dates)
                spoken.append(date.spoken);
        QCOMPARE(spoken.size(), 2);
        QVERIFY(spoken.front().contains(QStringLiteral("Mika Sato")));
        QVERIFY(!crowdedWeek(columns, overview().today));
        const auto coming = comingRows(overview(), 10);
        QCOMPARE(coming.size(), std::size_t(1));
        QCOMPARE(coming.front().line, QStringLiteral("in 4 days"));
    }

    void manyInOneWeekAreSaid()
    {
        for (const auto* name : {"Stripe a", "Xero b", "PayPal c"})
            add(name, 20);
        add("AWS d", 20);
        add("Mollie e", 20);
        const auto columns = timelineOf(overview());
        QVERIFY(crowdedWeek(columns, overview().today)->startsWith(u'5'));
        const auto full = std::ranges::find(columns, 5, &TimelineColumn::count);
        QVERIFY(full != columns.end());
        QCOMPARE(full->dates.size(), std::size_t(4));
    }

    void findingsLeadToWhatEndsThem()
    {
        add("key");
        const auto rows = healthRows(overview());
        QVERIFY(!rows.empty());
        bool renames = false;
        for (const auto& row : rows)
            renames = renames || row.action == TaskAction::NameKey;
        QVERIFY(renames);
        QVERIFY(healthRows(overview(), keyfold::Severity::Critical).empty());
    }

    void holdsUnderTheTester()
    {
        add("Stripe one", 7);
        m_folder->clock().moveDays(8);
        TaskListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFirstIsNext(true);
        model.setRows(dueRows(overview()));
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        QVERIFY(model.index(1).data(TaskListModel::PrimaryRole).toBool());
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Stripe one. Was due yesterday. Enter: Rotate."));
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Overdue: 1"));
        model.setRows({});
    }

    void aRowIsSpokenInSentences()
    {
        TaskRow row;
        row.title = QStringLiteral("Stripe");
        row.line = QStringLiteral("Nobody looks after it. Note who does.");
        row.button = QStringLiteral("Fill in");
        TaskListModel model;
        model.setRows({row});
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Stripe. Nobody looks after it. Note who does. Enter: Fill in."));
    }
};

QTEST_GUILESS_MAIN(OverviewTest)
#include "overview_test.moc"
