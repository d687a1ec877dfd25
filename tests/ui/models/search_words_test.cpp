// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/support/test_wallet.h"
#include "ui/models/key_query.h"
#include "ui/models/nearest_words.h"
#include "ui/models/search_words.h"

using namespace keyfold;
using namespace keyfold::test;
using namespace keyfold::ui;

namespace {

SearchVocabulary vocabulary()
{
    Facets facets;
    facets.environments = {{"live", 9}, {"staging", 1}, {"test", 3}};
    facets.providers = {{"Google Maps", 2}, {"Shopify", 3}, {"Stripe", 4}};
    facets.tags = {{"money", 6}, {"shop", 12}, {"shop floor", 1}};
    return {facets, {"Bright Agency", "Mika"}};
}

QStringList offered(const char* text)
{
    QStringList texts;
    for (const auto& suggestion : suggestionsFor(parseSearch(text, SearchEnd::Typing), vocabulary()))
        texts.append(suggestion.text);
    return texts;
}

} // namespace

class SearchWordsTest final : public QObject {
    Q_OBJECT

private slots:
    void namesOfFiltersAreOffered()
    {
        QCOMPARE(offered("prov"), QStringList{QStringLiteral("provider:")});
        QCOMPARE(offered("gift en"), QStringList{QStringLiteral("env:")});
        QVERIFY(offered("gift").isEmpty());
        QVERIFY(offered("p").isEmpty());
        QVERIFY(offered("prov ").isEmpty());
    }

    void valuesAreOfferedThoseThatBeginSoFirst()
    {
        QCOMPARE(offered("provider:"),
            (QStringList{QStringLiteral("Stripe"), QStringLiteral("Shopify"), QStringLiteral("Google Maps")}));
        QCOMPARE(offered("provider:ma"), QStringList{QStringLiteral("Google Maps")});
        QCOMPARE(offered("env:s"), (QStringList{QStringLiteral("Staging"), QStringLiteral("Test")}));
        QCOMPARE(offered("with:b"), QStringList{QStringLiteral("With Bright Agency")});
        QCOMPARE(offered("due:o"), QStringList{QStringLiteral("Overdue")});
    }

    void theOnlyOneThatBeginsSoIsMeant()
    {
        const auto meant = [](FilterName name, const char* value) {
            return completed({name, value}, vocabulary()).value;
        };
        QCOMPARE(meant(FilterName::Provider, "stri"), std::string("Stripe"));
        QCOMPARE(meant(FilterName::Provider, "STRIPE"), std::string("Stripe"));
        QCOMPARE(meant(FilterName::Provider, "s"), std::string("s"));
        QCOMPARE(meant(FilterName::Tag, "shop"), std::string("shop"));
        QCOMPARE(meant(FilterName::Due, "9"), std::string("9"));
    }

    void distancesAreThoseOfSlips()
    {
        QCOMPARE(wordDistance("paypal", "paypall", 2), 1);
        QCOMPARE(wordDistance("stirpe", "stripe", 2), 1);
        QCOMPARE(wordDistance("strype", "stripe", 2), 1);
        QCOMPARE(wordDistance("müller", "muller", 2), 1);
        QCOMPARE(wordDistance("stripe", "shopify", 2), 3);
        QCOMPARE(wordDistance("", "ab", 2), 2);
    }

    void nothingFoundOffersTheNearest()
    {
        TestWallet test;
        auto wallet = test.create().value();
        for (const char* name : {"PayPal – Express checkout – Shop – live", "Stripe – Gift cards – Shop – live"}) {
            auto key = simpleKey(name);
            key.provider = std::string_view(name).starts_with("P") ? "PayPal" : "Stripe";
            key.environment = "live";
            QVERIFY(wallet.keys().add(key, secretOf(std::string("EXAMPLE ") + name)));
        }
        QCOMPARE(nearestWords(wallet.keys(), "paypall"), std::string("PayPal"));
        QCOMPARE(nearestWords(wallet.keys(), "stirpe gift"), std::string("Stripe Gift"));
        QVERIFY(nearestWords(wallet.keys(), "salesforce").empty());
        const auto today = test.clock().today();
        KeyQuery query;
        query.search = "paypall";
        auto found = findKeys(wallet, query, today);
        QVERIFY(found && found->keys.empty());
        QVERIFY(found->nearest == (Nearest{"PayPal", 1, false}));
        query.search = "gift";
        query.filters = {{FilterName::Provider, "PayPal"}};
        found = findKeys(wallet, query, today);
        QVERIFY(found && found->keys.empty());
        QVERIFY(found->nearest == (Nearest{"gift", 1, true}));
    }
};

QTEST_MAIN(SearchWordsTest)
#include "search_words_test.moc"
