// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "ui/pages/row_list.h"
#include "ui/pages/search_entry.h"
#include "ui/pages/suggestion_list.h"
#include "ui/widgets/navigation.h"

using namespace keyfold;
using namespace keyfold::ui;

class SearchEntryTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    SearchField* m_field = nullptr;
    SearchEntry* m_entry = nullptr;
    std::unique_ptr<QSignalSpy> m_filters;
    std::unique_ptr<QSignalSpy> m_words;

    SuggestionList* suggestions() { return m_window->findChild<SuggestionList*>(); }
    void type(const char* text) { QTest::keyClicks(m_field, QString::fromUtf8(text)); }
    SearchFilter lastFilter() { return m_filters->back().front().value<SearchFilter>(); }

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(600, 400);
        m_field = new SearchField(m_window.get());
        m_field->resize(400, 36);
        m_entry = new SearchEntry(*m_field, m_field);
        m_entry->setVocabulary({{3, {{"live", 3}}, {{"Shopify", 1}, {"Stripe", 2}}, {}}, {"Bright Agency"}});
        m_filters = std::make_unique<QSignalSpy>(m_entry, &SearchEntry::filterTyped);
        m_words = std::make_unique<QSignalSpy>(m_entry, &SearchEntry::wordsChanged);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
    }

    void aSpaceMakesAFilterOfIt()
    {
        type("gift env:live ");
        QCOMPARE(m_filters->size(), 1);
        QVERIFY(lastFilter() == (SearchFilter{FilterName::Environment, "live"}));
        QCOMPARE(m_field->text(), QStringLiteral("gift "));
        QCOMPARE(m_words->back().front().toString(), QStringLiteral("gift"));
    }

    void enterMakesAFilterOfItAndStays()
    {
        QSignalSpy entered(m_field, &QLineEdit::returnPressed);
        type("provider:stri");
        QTest::keyClick(m_field, Qt::Key_Return);
        QVERIFY(lastFilter() == (SearchFilter{FilterName::Provider, "Stripe"}));
        QVERIFY(entered.isEmpty());
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
    }

    void halfATypedFilterIsNotSearchedFor()
    {
        type("provider:str");
        for (const auto& words : *m_words)
            QVERIFY2(
                QStringLiteral("provider").startsWith(words.front().toString()), qPrintable(words.front().toString()));
        QVERIFY(m_words->back().front().toString().isEmpty());
    }

    void suggestionsAreReachedByArrowKeys()
    {
        type("prov");
        QVERIFY(suggestions()->isVisible());
        QTest::keyClick(m_field, Qt::Key_Down);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_field->text(), QStringLiteral("provider:"));
        QVERIFY(suggestions()->isVisible());
        QTest::keyClick(m_field, Qt::Key_Up);
        QTest::keyClick(m_field, Qt::Key_Return);
        QVERIFY(lastFilter() == (SearchFilter{FilterName::Provider, "Shopify"}));
        QVERIFY(m_field->text().isEmpty());
        QVERIFY(!suggestions()->isVisible());
        QVERIFY(m_field->hasFocus());
    }

    void escClosesTheSuggestionsOnly()
    {
        type("provider:");
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(!suggestions()->isVisible());
        QCOMPARE(m_field->text(), QStringLiteral("provider:"));
    }

    void leavingTheFieldClosesThem()
    {
        type("provider:");
        m_field->clearFocus();
        QVERIFY(!suggestions()->isVisible());
    }

    void aClickTakesASuggestion()
    {
        type("with:");
        auto* rows = suggestions()->findChild<RowList*>();
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualRect(rows->model()->index(0, 0)).center());
        QVERIFY(lastFilter() == (SearchFilter{FilterName::With, "Bright Agency"}));
    }

    void backspaceInTheEmptyFieldWantsTheLastOne()
    {
        QSignalSpy wanted(m_entry, &SearchEntry::lastFilterWanted);
        type("a");
        QTest::keyClick(m_field, Qt::Key_Backspace);
        QCOMPARE(wanted.size(), 0);
        QTest::keyClick(m_field, Qt::Key_Backspace);
        QCOMPARE(wanted.size(), 1);
        m_entry->begin({FilterName::With, "Bright Agency"});
        QCOMPARE(m_field->text(), QStringLiteral("with:\"Bright Agency"));
    }

    void whatIsNoFilterIsSaid()
    {
        QSignalSpy problem(m_entry, &SearchEntry::problemChanged);
        type("colour:r");
        QVERIFY(problem.back().front().toString().contains(QStringLiteral("colour")));
        m_entry->clear();
        QVERIFY(problem.back().front().toString().isEmpty());
    }
};

QTEST_MAIN(SearchEntryTest)
#include "search_entry_test.moc"
