// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/catalogue/catalogue.h"
#include "tests/core/support/describe.h"

using namespace keyfold;
using namespace keyfold::test;

class CatalogueTest : public QObject {
    Q_OBJECT

private slots:
    void theBuiltInOneIsWhole()
    {
        const auto parsed = Catalogue::parse(builtInProviders());
        QVERIFY2(parsed, outcome(parsed));
        QVERIFY(parsed->providers().size() >= 160);
        for (const auto& provider : parsed->providers()) {
            const auto* id = provider.id.c_str();
            QVERIFY2(provider.website.starts_with("https://"), id);
            QVERIFY2(provider.consoleUrl.empty() || provider.consoleUrl.starts_with("https://"), id);
            QVERIFY2(*provider.rotationDays >= 1 && *provider.rotationDays <= 3650, id);
            QVERIFY2(!provider.category.empty(), id);
        }
    }

    void aProviderIsFoundByNameAndById()
    {
        const auto& catalogue = Catalogue::builtIn();
        QCOMPARE(catalogue.find(" STRIPE ")->id, std::string("stripe"));
        QCOMPARE(catalogue.find("google maps")->id, catalogue.find("Google Maps Platform")->id);
        QVERIFY(catalogue.find("Stripes") == nullptr);
        QVERIFY(catalogue.find("") == nullptr);
    }

    void anOwnProviderTakesThePlaceOfOurs()
    {
        const auto own = Catalogue::parse(
            R"([{"id": "stripe", "name": "Stripe of the shop"}, {"id": "till", "name": "Till"}])");
        QVERIFY2(own, outcome(own));
        const auto both = Catalogue::builtIn().with(*own);
        QCOMPARE(both.providers().size(), Catalogue::builtIn().providers().size() + 1);
        QCOMPARE(both.find("stripe")->name, std::string("Stripe of the shop"));
        QVERIFY(both.find("till") != nullptr);
    }

    void whatIsNotACatalogueIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("not JSON") << QByteArray("providers");
        QTest::newRow("an object") << QByteArray("{}");
        QTest::newRow("no name") << QByteArray(R"([{"id": "x"}])");
        QTest::newRow("not an object") << QByteArray("[1]");
        QTest::newRow("an id twice") << QByteArray(R"([{"id": "x", "name": "X"}, {"id": "x", "name": "Y"}])");
    }
    void whatIsNotACatalogueIsRefused()
    {
        QFETCH(QByteArray, json);
        const auto parsed = Catalogue::parse(json.toStdString());
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::InvalidValue);
    }

    void risksFollowFromWhatAProviderIsFor()
    {
        const auto& catalogue = Catalogue::builtIn();
        QCOMPARE(risksOf(*catalogue.find("stripe")), (Risks{true, true, false}));
        QCOMPARE(risksOf(*catalogue.find("xero")), (Risks{true, true, true}));
        QCOMPARE(risksOf(*catalogue.find("cloudflare")), (Risks{}));
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
