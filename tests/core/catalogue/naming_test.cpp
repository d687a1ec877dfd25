// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/catalogue/naming.h"
#include "core/catalogue/recogniser.h"
#include "tests/core/support/describe.h"

using namespace keyfold;
using namespace keyfold::test;

class NamingTest : public QObject {
    Q_OBJECT

    static QByteArray slips(std::string_view name, std::string_view provider = {})
    {
        QByteArrayList names;
        for (const auto& problem :
            NamingConvention().judge(name, provider, Catalogue::builtIn(), Recogniser::builtIn()))
            names << QByteArray(nameOf(problem.slip).data());
        return names.join(' ');
    }

    static std::string suggest(std::string_view name, std::string_view provider = {})
    {
        return NamingConvention().suggest(name, provider, Catalogue::builtIn(), Recogniser::builtIn());
    }

private slots:
    void namesAreJudged_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("provider");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* provider, const char* expected) {
            QTest::addRow("%s (%s)", name, provider)
                << QByteArray(name) << QByteArray(provider) << QByteArray(expected);
        };
        row("Stripe – Invoice sending – Xero – live", "Stripe", "");
        row("Stripe Invoice Sending Integration", "", "");
        row("Stripe Invoice Sending Integration", "Stripe", "");
        row("Zürich Till – Bon drucken", "", "");
        row("", "", "empty");
        row("  ", "Stripe", "empty");
        row("API", "", "banned-word no-purpose");
        row("key", "", "banned-word no-purpose");
        row("test2", "", "banned-word no-purpose");
        row("Stripe", "", "no-purpose");
        row("Stripe live", "Stripe", "no-purpose");
        row("Google Maps", "", "no-purpose");
        row("Stripe API key", "Stripe", "banned-word banned-word no-purpose");
        row("Invoice sending", "Stripe", "other-provider");
        row("sk_live_EXAMPLE0000000000000000000000", "Stripe", "holds-secret");
        row("Stripe sk_live_EXAMPLE0000000000000000000000", "Stripe", "holds-secret");
        row("Till 9f8e7d6c5b4a39281706f5e4d3c2b1a0", "", "holds-secret");
    }
    void namesAreJudged()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, provider);
        QTEST(slips(name.toStdString(), provider.toStdString()), "expected");
    }

    void aBetterNameKeepsWhatMeansSomething()
    {
        QCOMPARE(suggest("stripe api key invoices LIVE"), std::string("Stripe – invoices – live"));
        QCOMPARE(suggest("Invoice sending", "stripe"), std::string("Stripe – Invoice sending"));
        QCOMPARE(suggest("API", "Stripe"), std::string("Stripe – …"));
        QCOMPARE(suggest("sk_live_EXAMPLE0000000000000000000000", "Stripe"), std::string("Stripe – …"));
        QCOMPARE(suggest("Newsletter", "Our own tool"), std::string("Our own tool – Newsletter"));
    }

    void aPatternGivesTheName()
    {
        const NameParts all{"Stripe", "Invoice sending", "Xero", "live"};
        QCOMPARE(NamingConvention().nameFor(all), std::string("Stripe – Invoice sending – Xero – live"));
        QCOMPARE(NamingConvention().nameFor({"Stripe", "Payouts", "", ""}), std::string("Stripe – Payouts"));
        QCOMPARE(NamingConvention().nameFor({"", "Payouts", "", "test"}), std::string("Payouts – test"));
        const auto own = NamingConvention::parse("[{environment}: ]{purpose} ({provider})", "");
        QVERIFY2(own, outcome(own));
        QCOMPARE(own->nameFor(all), std::string("live: Invoice sending (Stripe)"));
        QCOMPARE(own->nameFor({"Stripe", "Payouts", "", ""}), std::string("Payouts (Stripe)"));
    }

    void aPatternHasToBeOne_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        for (const char* pattern :
            {"", "{provider}", "{purpose", "{purpose}]", "[{purpose}", "[[{purpose}]]", "{what}", "}"})
            QTest::newRow(pattern) << QByteArray(pattern);
    }
    void aPatternHasToBeOne()
    {
        QFETCH(QByteArray, pattern);
        const auto parsed = NamingConvention::parse(pattern.toStdString(), "");
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::InvalidValue);
    }

    void bannedWordsAreTheOwners()
    {
        const auto own = NamingConvention::parse("{purpose}", "Dings, Zeug").value();
        const auto problems = own.judge("Dings2 Xero Export API", "", Catalogue::builtIn(), Recogniser::builtIn());
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems.front().word, std::string("dings2"));
    }
};

QTEST_GUILESS_MAIN(NamingTest)
#include "naming_test.moc"
