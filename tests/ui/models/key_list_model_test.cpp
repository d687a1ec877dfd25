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

} // namespace

class KeyListModelTest final : public QObject {
    Q_OBJECT

private slots:
    void holdsUnderTheTester()
    {
        KeyListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKeys({summary(1, 3), summary(2, {})}, today());
        QCOMPARE(model.rowCount(), 2);
        model.setKeys({}, today());
        QCOMPARE(model.rowCount(), 0);
    }

    void rolesSayWhatARowShows()
    {
        KeyListModel model;
        model.setKeys({summary(1, 6)}, today());
        const auto row = model.index(0);
        QCOMPARE(row.data().toString(), QStringLiteral("Key 1"));
        QCOMPARE(row.data(KeyListModel::SecondLineRole).toString(), QStringLiteral("Live • Write"));
        QCOMPARE(row.data(KeyListModel::CauseRole).toString(), QStringLiteral("in 6 days"));
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Key 1. Live, write. in 6 days."));
    }

    void rowsAreFoundById()
    {
        KeyListModel model;
        model.setKeys({summary(1, 6), summary(2, 6)}, today());
        QCOMPARE(model.rowOf(summary(2, 6).id), 1);
        QCOMPARE(model.rowOf(summary(9, 6).id), -1);
    }

    void whatWantsAttentionComesFirst()
    {
        std::vector keys{summary(1, {}), summary(2, 30), summary(3, -2), summary(4, {}, KeyStatus::Revoked),
            summary(5, {}, KeyStatus::Compromised), summary(6, 90, KeyStatus::Rotating)};
        sortKeys(keys, KeyOrder::NextDate);
        QByteArray order;
        for (const auto& key : keys)
            order += key.name.back();
        QCOMPARE(order, QByteArray("563214"));
    }

    void tenThousandRowsAreQuick()
    {
        std::vector<KeySummary> keys(10'000, summary(1, 6));
        KeyListModel model;
        QElapsedTimer timer;
        timer.start();
        sortKeys(keys, KeyOrder::NextDate);
        model.setKeys(std::move(keys), today());
        // A frame has 16 ms; sorting is off the windows' thread, and a sanitizer takes tenfold.
        QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(KeyListModelTest)
#include "key_list_model_test.moc"
