// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QtTest>

#include "ui/models/key_list_model.h"
#include "ui/models/key_query.h"

using namespace keyfold;
using namespace keyfold::ui;

namespace {

Date today()
{
    return Date::parse("2026-10-12").value();
}

KeySummary summary(std::uint8_t number, std::optional<int> days, KeyStatus status = KeyStatus::Active)
{
    KeySummary key;
    key.id = *KeyId::fromBytes(Bytes(16, number));
    key.name = "Key " + std::to_string(number);
    key.provider = "Stripe";
    key.environment = "live";
    key.privilege = Privilege::Write;
    key.status = status;
    if (days)
        key.nextRotation = today().plusDays(*days);
    return key;
}

FoundKeys found(std::vector<KeySummary> keys, std::vector<KeyGroup> groups = {}, KnownUses uses = {})
{
    return {std::move(keys), {}, std::move(groups), std::move(uses)};
}

QByteArray numbers(const std::vector<KeySummary>& keys)
{
    QByteArray order;
    for (const auto& key : keys)
        order += key.name.back();
    return order;
}

} // namespace

class KeyListModelTest final : public QObject {
    Q_OBJECT

private slots:
    void holdsUnderTheTester()
    {
        KeyListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKeys(found({summary(1, 3), summary(2, {})}), today());
        QCOMPARE(model.rowCount(), 2);
        model.setKeys({}, today());
        QCOMPARE(model.rowCount(), 0);
    }

    void rolesSayWhatARowShows()
    {
        KeyListModel model;
        model.setKeys(found({summary(1, 6)}), today());
        const auto row = model.index(0);
        QCOMPARE(row.data().toString(), QStringLiteral("Key 1"));
        QCOMPARE(row.data(KeyListModel::SecondLineRole).toString(), QStringLiteral("Live • Write"));
        QCOMPARE(row.data(KeyListModel::CauseRole).toString(), QStringLiteral("in 6 days"));
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Key 1. Live, write. in 6 days."));
    }

    void rowsAreFoundById()
    {
        KeyListModel model;
        model.setKeys(found({summary(1, 6), summary(2, 6)}), today());
        QCOMPARE(model.rowOf(summary(2, 6).id), 1);
        QCOMPARE(model.rowOf(summary(9, 6).id), -1);
    }

    void whatWantsAttentionComesFirst()
    {
        std::vector keys{summary(1, {}), summary(2, 30), summary(3, -2), summary(4, {}, KeyStatus::Revoked),
            summary(5, {}, KeyStatus::Compromised), summary(6, 90, KeyStatus::Rotating)};
        sortKeys(keys, KeyOrder::NextDate);
        QCOMPARE(numbers(keys), QByteArray("563214"));
    }

    void headingsStandOverTheirKeys()
    {
        KeyListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKeys(found({summary(1, 3), summary(2, 4), summary(3, {})},
                          {{QStringLiteral("This week"), 2}, {QStringLiteral("No date"), 1}}),
            today());
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(model.isHeading(0) && model.isHeading(3));
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("This week, 2 keys"));
        QVERIFY(!(model.index(0).flags() & Qt::ItemIsSelectable));
        QCOMPARE(model.rowOf(summary(3, {}).id), 4);
    }

    void theEndOfARowSaysWhatTheOrderIsBy()
    {
        KeyListModel model;
        KeyArrangement byUse;
        byUse.order = KeyOrder::LastUsed;
        const auto uses = std::make_shared<const KeyUses>(
            KeyUses{{summary(1, 3).id, {}}, {summary(2, -3).id, {{}, {}, Timestamp(today().days()), {}, {}}}});
        model.setKeys(found({summary(1, 3), summary(2, -3)}, {}, uses), today(), byUse);
        QCOMPARE(model.index(0).data(KeyListModel::CauseRole).toString(), QStringLiteral("never used"));
        QCOMPARE(model.index(0).data(KeyListModel::DateRole).toString(), QStringLiteral("in 3 days"));
        QCOMPARE(model.index(1).data(KeyListModel::CauseRole).toString(), QStringLiteral("3 days overdue"));
    }

    void aRowSaysWhatIsChosen()
    {
        KeyArrangement chosen;
        chosen.columns = {KeyColumn::Provider, KeyColumn::Privilege, KeyColumn::Tags, KeyColumn::Owner, KeyColumn::Made,
            KeyColumn::LastUsed};
        const auto day = [](const char* date) { return Date::parse(date).value(); };
        const KeyUse use{{}, "Mika", Timestamp(day("2026-10-11").days()), day("2026-03-03"), {"shop", "till"}};
        const auto uses = std::make_shared<const KeyUses>(KeyUses{{summary(1, 6).id, use}});
        KeyListModel model;
        model.setKeys(found({summary(1, 6), summary(2, -3)}, {}, uses), today(), chosen);
        const auto cell = [&model](int row, KeyColumn column) {
            return model.index(row).data(KeyListModel::ColumnRole + static_cast<int>(column)).toString();
        };
        QCOMPARE(cell(0, KeyColumn::Provider), QStringLiteral("Stripe"));
        QCOMPARE(cell(0, KeyColumn::Tags), QStringLiteral("shop, till"));
        QCOMPARE(cell(0, KeyColumn::Made), QStringLiteral("3 March"));
        QCOMPARE(cell(0, KeyColumn::LastUsed), QStringLiteral("yesterday"));
        QCOMPARE(cell(1, KeyColumn::LastUsed), QString()); // not known, which is not never
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Key 1. Write. Stripe. Tags: shop, till. Owned by Mika. made 3 March. used yesterday."));
        // A date that nobody chose to see is said once it wants attention.
        QCOMPARE(model.index(0).data(KeyListModel::CauseRole).toString(), QString());
        QCOMPARE(model.index(1).data(KeyListModel::CauseRole).toString(), QStringLiteral("3 days overdue"));
    }

    void chosenColumnsAreKeptAsWords()
    {
        KeyColumns columns({KeyColumn::Tags, KeyColumn::LastUsed});
        QCOMPARE(columns.words(), (QStringList{QStringLiteral("tags"), QStringLiteral("last-used")}));
        QVERIFY(KeyColumns::fromWords(columns.words() + QStringList(QStringLiteral("colour"))) == columns);
        QVERIFY(columns.needUses());
        QVERIFY(!KeyColumns().needUses());
        QVERIFY(KeyColumns::fromWords(KeyColumns().words()) == KeyColumns());
    }

    void ordersAndGroups()
    {
        auto one = summary(1, 40);
        auto two = summary(2, {});
        auto three = summary(3, 2);
        two.provider = "Brevo";
        three.provider = "";
        one.environment = "staging";
        const std::vector all{one, two, three};
        const Timestamp now = today().days();
        const KeyUses uses{{one.id, {now - std::chrono::days(3), "Mika", now}}, {two.id, {now, "", {}}},
            {three.id, {now - std::chrono::days(1), "Ines", now - std::chrono::days(9)}}};
        const auto ordered = [&](KeyOrder order) {
            auto keys = all;
            sortKeys(keys, order, uses);
            return numbers(keys);
        };
        QCOMPARE(ordered(KeyOrder::Provider), QByteArray("213"));
        QCOMPARE(ordered(KeyOrder::Added), QByteArray("231"));
        QCOMPARE(ordered(KeyOrder::LastUsed), QByteArray("132"));
        const auto grouped = [&](KeyGrouping grouping) {
            auto keys = all;
            QStringList titles;
            for (const auto& group : groupKeys(keys, grouping, today(), uses))
                titles.append(group.title + QStringLiteral(" %1").arg(group.count));
            return titles.join(u'|') + u'|' + QString::fromLatin1(numbers(keys));
        };
        QCOMPARE(grouped(KeyGrouping::Due), QStringLiteral("This week 1|Later 1|No date 1|312"));
        QCOMPARE(grouped(KeyGrouping::Provider), QStringLiteral("Brevo 1|Stripe 1|No provider 1|213"));
        QCOMPARE(grouped(KeyGrouping::Environment), QStringLiteral("Live 2|Staging 1|231"));
        QCOMPARE(grouped(KeyGrouping::Owner), QStringLiteral("Ines 1|Mika 1|No owner 1|312"));
    }

    void tenThousandRowsAreQuick()
    {
        std::vector<KeySummary> keys(10'000, summary(1, 6));
        KeyListModel model;
        QElapsedTimer timer;
        timer.start();
        sortKeys(keys, KeyOrder::NextDate);
        model.setKeys(found(std::move(keys)), today());
        // A frame has 16 ms; sorting is off the windows' thread. A sanitizer takes tenfold, a busy machine as much again.
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(KeyListModelTest)
#include "key_list_model_test.moc"
