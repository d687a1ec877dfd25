// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QtTest>

#include "ui/pages/commands.h"
#include "ui/pages/key_detail.h"
#include "ui/pages/key_list_pane.h"
#include "ui/pages/key_row_layout.h"
#include "ui/pages/key_selection_view.h"
#include "ui/pages/keys_page.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/tags.h"

using namespace keyfold;
using namespace keyfold::ui;

class KeysPageTest final : public QObject {
    Q_OBJECT

private:
    Date m_today = Date::parse("2026-10-12").value();
    Commands m_commands;
    std::unique_ptr<KeysPage> m_page;

    static KeyId id(std::uint8_t number) { return *KeyId::fromBytes(Bytes(16, number)); }

    static std::vector<KeySummary> summaries(std::initializer_list<std::uint8_t> numbers)
    {
        std::vector<KeySummary> keys;
        for (const auto number : numbers) {
            KeySummary key;
            key.id = id(number);
            key.name = "Key " + std::to_string(number);
            keys.push_back(key);
        }
        return keys;
    }

    static Key key(std::uint8_t number)
    {
        Key key;
        key.id = id(number);
        key.name = "Key " + std::to_string(number);
        key.versions = {
            {1, {}, {}, {}, {{{number}, "Secret", FieldKind::Secret, {}}, {{99}, "ID", FieldKind::Plain, "x"}}}};
        return key;
    }

private slots:
    void init()
    {
        m_page = std::make_unique<KeysPage>(m_commands);
        m_page->resize(1040, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void theChosenKeyStaysChosenByItsId()
    {
        m_page->list()->setKeys({summaries({1, 2, 3}), {}, {}, {}}, {}, 3, m_today);
        m_page->list()->choose(id(2));
        m_page->list()->setKeys({summaries({3, 2, 1}), {}, {}, {}}, {}, 3, m_today);
        QVERIFY(m_page->list()->chosen() == id(2));
        m_page->list()->setKeys({summaries({3, 1}), {}, {}, {}}, {}, 3, m_today);
        QVERIFY(m_page->list()->chosen() == id(1));
    }

    void nothingFoundSaysWhatWasSearched()
    {
        KeyQuery query;
        query.search = "paypall";
        m_page->list()->setKeys({}, query, 25, m_today);
        QStringList texts;
        for (const auto* label : m_page->list()->findChildren<Label*>())
            texts.append(label->text());
        QVERIFY(texts.join(u'|').contains(QStringLiteral("paypall")));
        QSignalSpy cleared(m_page->list(), &KeyListPane::filtersCleared);
        m_page->findChild<QAbstractButton*>(QStringLiteral("clearFilters"))->click();
        QVERIFY(cleared.wait(1000));
    }

    void nothingFoundOffersTheNearest()
    {
        KeyQuery query;
        query.search = "paypall";
        m_page->list()->setKeys({{}, Nearest{"PayPal", 2}, {}, {}}, query, 25, m_today);
        QSignalSpy chosen(m_page->list(), &KeyListPane::nearestChosen);
        m_page->findChild<QAbstractButton*>(QStringLiteral("nearest"))->click();
        QVERIFY(chosen.wait(1000));
        QCOMPARE(chosen.front().front().value<Nearest>().search, std::string("PayPal"));
    }

    void whatIsWrongWithTheSearchStandsInTheList()
    {
        auto* problem = m_page->findChild<Notice*>(QStringLiteral("searchProblem"));
        QVERIFY(!problem->isVisible());
        m_page->list()->setProblem(QStringLiteral("There is no filter “colour”."));
        QVERIFY(problem->isVisible());
        m_page->list()->setProblem({});
        QVERIFY(!problem->isVisible());
    }

    void moreHitsThanAreShownAreSaid()
    {
        KeyQuery query;
        query.search = "stripe";
        std::vector<KeySummary> many(mostHits);
        for (int i = 0; i < mostHits; ++i)
            many[static_cast<std::size_t>(i)].id = id(i);
        m_page->list()->setKeys({many, {}, {}, {}}, query, 10'000, m_today);
        const auto* count = m_page->findChild<Label*>(QStringLiteral("keyCount"));
        QVERIFY(count->text().startsWith(QStringLiteral("the best 500")));
        QVERIFY(!count->toolTip().isEmpty());
        m_page->list()->setKeys({summaries({1}), {}, {}, {}}, query, 10'000, m_today);
        QVERIFY(count->text().startsWith(QStringLiteral("1 of")));
    }

    void filtersAreChipsThatGo()
    {
        KeyQuery query;
        query.filters = {{FilterName::Environment, "live"}};
        m_page->list()->setKeys({summaries({1}), {}, {}, {}}, query, 3, m_today);
        auto* chip = m_page->findChild<Chip*>(QStringLiteral("chip/live"));
        QVERIFY(chip);
        QSignalSpy removed(m_page->list(), &KeyListPane::filterRemoved);
        QTest::keyClick(chip, Qt::Key_Delete);
        QVERIFY(removed.wait(1000));
        QCOMPARE(removed.front().front().value<FilterName>(), FilterName::Environment);
    }

    void severalAreChosenWithTheKeyboard()
    {
        m_page->list()->setKeys({summaries({1, 2, 3}), {}, {}, {}}, {}, 3, m_today);
        auto* view = m_page->list()->view();
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY((m_page->list()->selected() == std::vector{id(1), id(2)}));
        QVERIFY(!m_page->list()->chosen());
        QVERIFY(m_page->selection()->isVisible());
        QVERIFY(!m_page->detail()->isVisible());
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_page->list()->selected().size(), 3u);
        QCOMPARE(m_page->findChild<Label*>(QStringLiteral("selectionTitle"))->text(), QStringLiteral("3 keys"));
        // They stay chosen by their ids when the list comes anew.
        m_page->list()->setKeys({summaries({3, 4, 1}), {}, {}, {}}, {}, 3, m_today);
        QVERIFY((m_page->list()->selected() == std::vector{id(3), id(1)}));
        QTest::keyClick(view, Qt::Key_Down);
        QVERIFY(m_page->list()->chosen());
        QVERIFY(m_page->detail()->isVisible());
    }

    void headingsAreNotChosen()
    {
        FoundKeys found{summaries({1, 2}), {}, {{QStringLiteral("A"), 1}, {QStringLiteral("B"), 1}}, {}};
        m_page->list()->setKeys(found, {}, 2, m_today);
        QVERIFY(m_page->list()->chosen() == id(1));
        auto* view = m_page->list()->view();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(2, 0)).center());
        QVERIFY(m_page->list()->chosen() == id(1));
        QTest::keyClick(view, Qt::Key_Down);
        QVERIFY(m_page->list()->chosen() == id(2));
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_page->list()->selected().size(), 2u);
    }

    void columnsStandWhereTheListIsWide()
    {
        m_page->list()->setKeys({summaries({1, 2}), {}, {}, {}}, {}, 2, m_today);
        auto* head = m_page->findChild<QWidget*>(QStringLiteral("columnHead"));
        QVERIFY(!head->isVisible());
        m_page->resize(1400, 700); // the key beside it keeps the room that it needs
        m_page->setListWidth(700);
        QTRY_VERIFY(head->isVisible());
        KeyQuery query;
        query.search = "paypall";
        m_page->list()->setKeys({}, query, 2, m_today);
        QVERIFY(!head->isVisible()); // there is nothing to stand over
        m_page->list()->setKeys({summaries({1, 2}), {}, {}, {}}, {}, 2, m_today);
        QVERIFY(head->isVisible());
        m_page->setListWidth(360);
        QTRY_VERIFY(!head->isVisible());
    }

    void columnsAreChosenOneAfterTheOther()
    {
        QSignalSpy chosen(m_page->list(), &KeyListPane::arrangementChosen);
        auto* menu = m_page->findChild<QMenu*>(QStringLiteral("columns"));
        menu->popup({100, 100});
        const auto tick = [menu](KeyColumn column) {
            const auto actions = menu->actions();
            QTest::mouseClick(
                menu, Qt::LeftButton, {}, menu->actionGeometry(actions.at(static_cast<int>(column))).center());
        };
        tick(KeyColumn::Owner);
        tick(KeyColumn::Environment);
        QVERIFY(menu->isVisible());
        menu->close();
        QCOMPARE(chosen.size(), 2);
        QVERIFY(chosen.back().front().value<KeyArrangement>().columns
            == KeyColumns({KeyColumn::Privilege, KeyColumn::Owner, KeyColumn::NextDate}));
    }

    void columnsThatHaveNoRoomAreSaidInTheSecondLine()
    {
        KeyArrangement all;
        for (const auto column : allColumns)
            all.columns.set(column, true);
        const QFontMetrics metrics(m_page->font());
        const QRect row(0, 0, 700, 52);
        const auto wide = layOutRow(row, scaled(700, metrics), all, metrics);
        QVERIFY(wide.isTable());
        QCOMPARE(wide.columns.back().column, KeyColumn::NextDate);
        QCOMPARE(wide.columns.size() + wide.inLine.size(), allColumns.size());
        QVERIFY(!wide.inLine.empty());
        const auto narrow = layOutRow(row, scaled(360, metrics), all, metrics);
        QVERIFY(!narrow.isTable());
        QCOMPARE(narrow.inLine.size(), allColumns.size() - 1);
    }

    void whatWasDoneStaysSaidWhenTheKeysMove()
    {
        m_page->list()->setKeys({summaries({1, 2}), {}, {}, {}}, {}, 2, m_today);
        QTest::keyClick(m_page->list()->view(), Qt::Key_A, Qt::ControlModifier);
        m_page->selection()->showOutcome(ui::Severity::Ok, QStringLiteral("Done."));
        const auto* said = m_page->findChild<QWidget*>(QStringLiteral("selectionProblem"));
        m_page->list()->setKeys({summaries({2, 1}), {}, {}, {}}, {}, 2, m_today);
        QVERIFY(said->isVisible());
        m_page->list()->setKeys({summaries({2, 1, 3}), {}, {}, {}}, {}, 3, m_today);
        QTest::keyClick(m_page->list()->view(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(!said->isVisible());
    }

    void revokingIsAskedForInPlace()
    {
        m_page->list()->setKeys({summaries({1, 2}), {}, {}, {}}, {}, 2, m_today);
        QTest::keyClick(m_page->list()->view(), Qt::Key_A, Qt::ControlModifier);
        QSignalSpy revoke(m_page->selection(), &KeySelectionView::revokeRequested);
        const auto button = [this](const char* name) {
            return m_page->findChild<QAbstractButton*>(QLatin1StringView(name));
        };
        button("revokeSelected")->click();
        QVERIFY(button("keepSelected")->hasFocus());
        button("keepSelected")->click();
        QVERIFY(revoke.isEmpty() && !button("revokeSelectedNow")->isVisible());
        button("revokeSelected")->click();
        QCOMPARE(button("revokeSelectedNow")->text(), QStringLiteral("Mark 2 keys as revoked"));
        button("revokeSelectedNow")->click();
        QCOMPARE(revoke.size(), 1);
    }

    static KeyFindings findings(std::initializer_list<const char*> rules)
    {
        std::vector<TaskRow> rows;
        for (const auto* rule : rules) {
            TaskRow row;
            row.key = id(1);
            row.rule = rule;
            row.finding = QLatin1StringView(rule);
            row.advice = QStringLiteral("Do something.");
            row.button = QStringLiteral("Rotate");
            row.action = TaskAction::Rotate;
            row.urgency = Urgency::Warning;
            rows.push_back(row);
        }
        return std::make_shared<const std::map<KeyId, std::vector<TaskRow>>>(
            std::map<KeyId, std::vector<TaskRow>>{{id(1), rows}});
    }

    void severalFindingsAreOpenAtOnce()
    {
        auto* detail = m_page->detail();
        detail->setKey(key(1), m_today);
        detail->setFindings(findings({"no-owner", "expired"}));
        auto* first = detail->findChild<FoldRow*>(QStringLiteral("finding/no-owner"));
        auto* second = detail->findChild<FoldRow*>(QStringLiteral("finding/expired"));
        QVERIFY(first->isExpanded() && !second->isExpanded());
        second->setExpanded(true);
        QVERIFY(first->isExpanded());
        // They stay as they are when Health has looked again.
        detail->setFindings(findings({"expired", "never-expires", "no-owner"}));
        QCOMPARE(detail->findChild<FoldRow*>(QStringLiteral("finding/expired")), second);
        QVERIFY(first->isExpanded() && second->isExpanded());
        detail->setKey(key(2), m_today);
        QVERIFY(!detail->findChild<QWidget*>(QStringLiteral("keyFindings")));
    }

    void aFindingIsLeftOutWithAReason()
    {
        auto* detail = m_page->detail();
        detail->setKey(key(1), m_today);
        detail->setFindings(findings({"no-owner"}));
        QSignalSpy wanted(detail, &KeyDetail::dismissWanted);
        QSignalSpy chosen(detail, &KeyDetail::findingChosen);
        detail->findChild<QAbstractButton*>(QStringLiteral("act/no-owner"))->click();
        QVERIFY(chosen.wait(1000));
        detail->findChild<QAbstractButton*>(QStringLiteral("dismiss/no-owner"))->click();
        auto* reason = detail->findChild<QLineEdit*>(QStringLiteral("putOffReason"));
        QVERIFY(reason->isVisible());
        QTest::keyClicks(reason, QStringLiteral("Only us"));
        detail->setFindings(findings({"expired", "no-owner"}));
        QCOMPARE(reason->text(), QStringLiteral("Only us"));
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().value<TaskRow>().rule, std::string("no-owner"));
        detail->showFindingProblem(wanted.front().front().value<TaskRow>(), QStringLiteral("The disk is full."));
        QVERIFY(detail->findChild<QWidget*>(QStringLiteral("putOffProblem"))->isVisible());
        detail->setFindings(findings({"expired"}));
        QVERIFY(!reason->isVisible());
    }

    void aValueIsShownUntilThePageIsLeft()
    {
        m_page->detail()->setKey(key(1), m_today);
        auto* field = m_page->findChild<SecretField*>(QStringLiteral("value/Secret"));
        QSignalSpy reveal(m_page->detail(), &KeyDetail::revealRequested);
        emit field->revealRequested();
        QCOMPARE(reveal.size(), 1);
        m_page->detail()->showValue({1}, Secret::copyOf("EXAMPLE"), std::chrono::hours(1));
        QVERIFY(m_page->detail()->isShown({1}));
        m_page->dropSecrets();
        QVERIFY(!m_page->detail()->isShown({1}));
    }

    void aValueOfAnotherKeyIsNotShown()
    {
        m_page->detail()->setKey(key(1), m_today);
        m_page->detail()->setKey(key(2), m_today);
        m_page->detail()->showValue({1}, Secret::copyOf("EXAMPLE"), std::chrono::hours(1));
        QVERIFY(!m_page->findChild<SecretField*>(QStringLiteral("value/Secret"))->isRevealed());
    }

    void doubleClickCopies()
    {
        m_page->detail()->setKey(key(1), m_today);
        QSignalSpy copy(m_page->detail(), &KeyDetail::copyRequested);
        QTest::mouseDClick(m_page->findChild<SecretField*>(QStringLiteral("value/Secret")), Qt::LeftButton);
        QCOMPARE(copy.size(), 1);
    }

    void narrowShowsTheListUntilAKeyIsOpened()
    {
        m_page->list()->setKeys({summaries({1, 2}), {}, {}, {}}, {}, 2, m_today);
        m_page->resize(760, 500);
        QVERIFY(!m_page->detail()->isVisible());
        QTest::keyClick(m_page->list()->view(), Qt::Key_Return);
        QVERIFY(m_page->detail()->isVisible());
        QVERIFY(m_page->stepBack());
        QVERIFY(!m_page->detail()->isVisible());
    }
};

QTEST_MAIN(KeysPageTest)
#include "keys_page_test.moc"
