// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QtTest>

#include "ui/models/sidebar_model.h"

using namespace keyfold;
using namespace keyfold::ui;

namespace {

Facets facets()
{
    Facets facets;
    facets.total = 30;
    facets.environments = {{"staging", 1}, {"test", 4}, {"live", 20}, {"", 2}};
    for (int i = 0; i < 9; ++i)
        facets.providers.emplace_back("Provider " + std::to_string(i), i + 1);
    facets.tags = {{"money", 3}};
    return facets;
}

QStringList texts(const SidebarModel& model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row).data().toString());
    return list;
}

} // namespace

class SidebarModelTest final : public QObject {
    Q_OBJECT

private slots:
    void holdsUnderTheTester()
    {
        SidebarModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFacets(facets());
        model.toggle(7);
        model.setFacets({});
        QCOMPARE(texts(model),
            (QStringList{"Home", "All keys", "Due", "Health", "People", "Incidents", "History", "Settings"}));
    }

    void groupsAreInTheirOrder()
    {
        SidebarModel model;
        model.setFacets(facets());
        const QStringList expected{"Home", "All keys", "Due", "Health", "People", "Incidents", "History",
            "Environments", "Live", "Test", "Staging", "Providers", "Provider 8", "Provider 7", "Provider 6",
            "Provider 5", "Provider 4", "4 more", "Tags", "Settings"};
        QCOMPARE(texts(model), expected);
    }

    void moreShowsTheRest()
    {
        SidebarModel model;
        model.setFacets(facets());
        model.toggle(static_cast<int>(texts(model).indexOf(QStringLiteral("4 more"))));
        QVERIFY(texts(model).contains(QStringLiteral("Provider 0")));
        QVERIFY(!texts(model).contains(QStringLiteral("4 more")));
    }

    void groupsFold()
    {
        SidebarModel model;
        model.setFacets(facets());
        const auto tags = static_cast<int>(texts(model).indexOf(QStringLiteral("Tags")));
        QVERIFY(model.index(tags).data(SidebarModel::FoldedRole).toBool());
        model.toggle(tags);
        QVERIFY(texts(model).contains(QStringLiteral("money")));
    }

    void countsAreSpoken()
    {
        SidebarModel model;
        model.setFacets(facets());
        const auto row = [&](const char* text) {
            return model.index(static_cast<int>(texts(model).indexOf(QLatin1StringView(text))));
        };
        QCOMPARE(row("Live").data(Qt::AccessibleTextRole).toString(), QStringLiteral("Live, 20 keys"));
        QCOMPARE(row("Staging").data(Qt::AccessibleTextRole).toString(), QStringLiteral("Staging, 1 key"));
    }

    void whatWantsAttentionIsCounted()
    {
        SidebarModel model;
        model.setCounts({4, 0, 5, 1});
        QCOMPARE(model.index(2).data(SidebarModel::CountRole).toInt(), 4);
        QCOMPARE(model.index(2).data(SidebarModel::AttentionRole).toInt(), static_cast<int>(Urgency::Warning));
        QCOMPARE(model.index(2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Due, 4 keys"));
        QCOMPARE(model.index(3).data(SidebarModel::CountRole).toInt(), -1);
        QCOMPARE(model.index(3).data(SidebarModel::AttentionRole).toInt(), static_cast<int>(Urgency::None));
        QCOMPARE(model.index(4).data(SidebarModel::AttentionRole).toInt(), static_cast<int>(Urgency::None));
        QCOMPARE(model.index(5).data(SidebarModel::AttentionRole).toInt(), static_cast<int>(Urgency::Critical));
    }
};

QTEST_GUILESS_MAIN(SidebarModelTest)
#include "sidebar_model_test.moc"
