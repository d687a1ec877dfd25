// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/base/dates.h"
#include "ui/models/search_text.h"

using namespace keyfold::ui;

namespace {

using Filters = std::vector<SearchFilter>;

SearchText typed(const char* text)
{
    return parseSearch(text, SearchEnd::Typing);
}

SearchText entered(const char* text)
{
    return parseSearch(text, SearchEnd::Entered);
}

} // namespace

class SearchTextTest final : public QObject {
    Q_OBJECT

private slots:
    void wordsStayWords()
    {
        QCOMPARE(typed("stripe live").words, std::string("stripe live"));
        QVERIFY(typed("stripe live").filters.empty());
        QCOMPARE(typed("stripe ").rest, std::string("stripe "));
        QVERIFY(!typed("https://stripe.com").problem);
        QCOMPARE(typed("https://stripe.com").words, std::string("https://stripe.com"));
        QVERIFY(typed("").words.empty());
        QVERIFY(typed("   ").rest.empty());
    }

    void allFiltersOfTheLine()
    {
        const auto found = entered("provider:stripe env:live due:30 party:\"Bright Agency\" tag:x has:finding gift");
        QVERIFY(found.filters
            == (Filters{{FilterName::Provider, "stripe"}, {FilterName::Environment, "live"}, {FilterName::Due, "30"},
                {FilterName::With, "Bright Agency"}, {FilterName::Tag, "x"}, {FilterName::Has, "finding"}}));
        QCOMPARE(found.words, std::string("gift"));
        QCOMPARE(found.rest, std::string("gift"));
    }

    void aSpaceOrEnterEndsAFilter()
    {
        QVERIFY(typed("env:live").filters.empty());
        QVERIFY(typed("env:live").open == (SearchFilter{FilterName::Environment, "live"}));
        QVERIFY(typed("env:live").words.empty());
        QVERIFY(typed("env:live ").filters == (Filters{{FilterName::Environment, "live"}}));
        QVERIFY(entered("env:live").filters == (Filters{{FilterName::Environment, "live"}}));
        QVERIFY(typed("gift env:live ").rest == "gift ");
    }

    void quotesHoldSpaces()
    {
        QVERIFY(typed("with:\"Bright ").open == (SearchFilter{FilterName::With, "Bright"}));
        QVERIFY(typed("with:\"Bright Agency\"").filters == (Filters{{FilterName::With, "Bright Agency"}}));
        QVERIFY(typed("with:“Bright Agency”").filters == (Filters{{FilterName::With, "Bright Agency"}}));
        QVERIFY(entered("with:\"Bright Agency").filters == (Filters{{FilterName::With, "Bright Agency"}}));
        QVERIFY(entered("tag:\"a \\\"b\\\" \\\\ c\"").filters == (Filters{{FilterName::Tag, "a \"b\" \\ c"}}));
        QCOMPARE(typed("\"env:live\"").words, std::string("env:live"));
        QVERIFY(typed("“env:live”").filters.empty());
        QVERIFY(!typed("“env:live”").problem);
    }

    void namesInAnyCaseAndSpacesAfterTheColon()
    {
        QVERIFY(entered("Provider: Stripe").filters == (Filters{{FilterName::Provider, "Stripe"}}));
        QVERIFY(entered("ENV:Production").filters == (Filters{{FilterName::Environment, "live"}}));
        QVERIFY(typed("provider:").open == (SearchFilter{FilterName::Provider, ""}));
        QVERIFY(entered("provider:").filters.empty());
    }

    void anUnknownNameIsSaidAndSearchedFor()
    {
        const auto found = typed("colour:red");
        QVERIFY(found.problem == (SearchProblem{SearchProblem::Kind::UnknownName, "colour"}));
        QCOMPARE(found.words, std::string("colour:red"));
        QVERIFY(!typed("note: call them").problem);
    }

    void aWrongValueIsSaidWhenItIsFinished()
    {
        QVERIFY(!typed("due:soo").problem);
        QVERIFY(entered("due:soon").problem == (SearchProblem{SearchProblem::Kind::BadDays, "soon"}));
        QVERIFY(entered("has:legs").problem == (SearchProblem{SearchProblem::Kind::BadHas, "legs"}));
        QCOMPARE(entered("due:soon gift").words, std::string("gift"));
        QCOMPARE(entered("due:soon gift").rest, std::string("due:soon gift"));
    }

    void rightToLeftTextIsRead()
    {
        // Direction marks, which nobody sees, do not belong to a name or a value.
        QVERIFY(entered("\u200Ftag:\u200Fחנות\u200F").filters == (Filters{{FilterName::Tag, "חנות"}}));
        QVERIFY(entered("with:\"سوق \u061Cالكتب\"").filters == (Filters{{FilterName::With, "سوق الكتب"}}));
        QCOMPARE(typed("\u200Fמתנה").words, std::string("מתנה"));
    }

    void whatIsTakenBackIsReadAgain()
    {
        for (const SearchFilter& filter :
            {SearchFilter{FilterName::Provider, "Stripe"}, {FilterName::With, "Bright Agency"},
                {FilterName::Tag, "a\"b\\"}, {FilterName::Tag, "„x“ y"}, {FilterName::Due, "overdue"}}) {
            const auto text = searchTextOf(filter);
            QVERIFY2(entered(text.c_str()).filters == Filters{filter}, text.c_str());
        }
    }

    void daysInNumbersAndWords()
    {
        QVERIFY(dueDays("30") == 30);
        QVERIFY(dueDays("30d") == 30);
        QVERIFY(dueDays("overdue") == -1);
        QVERIFY(dueDays("week") == 7);
        for (const char* wrong : {"", "-3", "1e3", "99999", "30days", "soon"})
            QVERIFY2(!dueDays(wrong), wrong);
    }
};

QTEST_MAIN(SearchTextTest)
#include "search_text_test.moc"
