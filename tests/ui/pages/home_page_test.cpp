// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Home, Due and Health, each alone.
#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QtTest>

#include "ui/pages/date_field.h"
#include "ui/pages/due_page.h"
#include "ui/pages/health_page.h"
#include "ui/pages/home_page.h"
#include "ui/pages/put_off_form.h"
#include "ui/pages/task_row_delegate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/timeline_chart.h"

using namespace keyfold;
using namespace keyfold::ui;

class HomePageTest final : public QObject {
    Q_OBJECT

private:
    static KeySummary summary(std::uint8_t number, const std::string& name)
    {
        KeySummary key;
        key.id = *KeyId::fromBytes(Bytes(16, number));
        key.name = name;
        key.provider = "Stripe";
        return key;
    }

    static Overview overview()
    {
        Overview overview;
        overview.today = Date::parse("2026-10-12").value();
        overview.keys = 3;
        const auto late = summary(1, "Stripe – Payments");
        const auto soon = summary(2, "Stripe – Invoices");
        overview.due = {{late, DueKey::Why::Rotation, overview.today.plusDays(-3), -3, 0, {}},
            {soon, DueKey::Why::Expiry, overview.today.plusDays(6), 6, 0, {}}};
        overview.findings = {
            {"rotation-overdue", keyfold::Severity::Warning, late.id, late.name, {"Test", "Rotation overdue"},
                {"Test", "It was due 3 days ago."}, {"Test", "Rotate it."}},
            {"no-owner", keyfold::Severity::Info, soon.id, soon.name, {"Test", "Nobody looks after it"}, {},
                {"Test", "Note who does."}}};
        overview.concerned = {{late.id, late}, {soon.id, soon}};
        return overview;
    }

    template <typename T>
    static T* find(QWidget& page, const char* name)
    {
        return page.findChild<T*>(QLatin1StringView(name));
    }

    /// By the Menu key on the first row that has more.
    static void openMore(QListView* list)
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(list->viewport(), &event);
        auto* menu = list->parentWidget()->findChild<QMenu*>(QStringLiteral("rowMenu"));
        QVERIFY(menu);
        menu->actions().front()->trigger();
        menu->close();
    }

private slots:
    void aFindingIsLeftOutWithAReason()
    {
        HealthPage page;
        page.show();
        page.setSummary(sectionsOf(overview()).health);
        openMore(find<QListView>(page, "findings"));
        QVERIFY(page.form()->isVisible());
        QSignalSpy wanted(page.form(), &PutOffForm::wanted);
        auto* now = find<QAbstractButton>(page, "putOffNow");
        now->click();
        QVERIFY(wanted.isEmpty());
        QVERIFY(find<QWidget>(page, "putOffProblem")->isVisible());
        find<QLineEdit>(page, "putOffReason")->setText(QStringLiteral("Exact gives one key"));
        now->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().at(0).value<TaskRow>().rule, std::string("rotation-overdue"));
        QVERIFY(!wanted.front().at(2).value<std::optional<Date>>());
        // A list that comes anew does not close what is being written.
        page.setSummary(sectionsOf(overview()).health);
        QVERIFY(page.form()->isVisible());
        QVERIFY(page.stepBack());
        QVERIFY(!page.form()->isVisible());
    }

    void whatWasLeftOutCanBeTakenBack()
    {
        auto some = overview();
        auto finding = some.findings.back();
        some.findings.pop_back();
        finding.dismissed = "Nobody has to";
        some.dismissed.push_back({finding, some.today.plusDays(30)});
        HealthPage page;
        page.setSummary(sectionsOf(some).health);
        auto* list = find<QListView>(page, "findings");
        const auto last = list->model()->index(list->model()->rowCount() - 1, 0);
        QCOMPARE(last.data(TaskListModel::ButtonRole).toString(), QStringLiteral("Take back"));
        QVERIFY(last.data(TaskListModel::LineRole).toString().contains(QStringLiteral("Nobody has to")));
        QVERIFY(!last.data(TaskListModel::PrimaryRole).toBool());
        QSignalSpy chosen(&page, &HealthPage::chosen);
        emit list->activated(last);
        QVERIFY(chosen.front().front().value<TaskRow>().action == TaskAction::TakeBack);
    }

    void aRotationIsPutOffWithinAYear()
    {
        DuePage page;
        page.show();
        page.setSummary(sectionsOf(overview()).due);
        openMore(find<QListView>(page, "dueKeys"));
        QSignalSpy wanted(page.form(), &PutOffForm::wanted);
        find<QLineEdit>(page, "putOffReason")->setText(QStringLiteral("After the season"));
        auto* until = page.findChild<DateField*>();
        until->setDate(overview().today.plusDays(400));
        find<QAbstractButton>(page, "putOffNow")->click();
        QVERIFY(wanted.isEmpty());
        until->setDate(overview().today.plusDays(40));
        find<QAbstractButton>(page, "putOffNow")->click();
        QCOMPARE(wanted.size(), 1);
    }

    void homeSaysHowMuchThereIsToDo()
    {
        HomePage page;
        page.show();
        page.setSummary(sectionsOf(overview()).home);
        QCOMPARE(find<Label>(page, "homeTitle")->text(), QStringLiteral("One thing to do today"));
        auto* today = find<QListView>(page, "today");
        QCOMPARE(today->model()->rowCount(), 1);
        QCOMPARE(page.firstFocus(), today);
        QSignalSpy chosen(&page, &HomePage::chosen);
        QTest::keyClick(today, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen.front().front().value<TaskRow>().action == TaskAction::Rotate);
    }

    void theButtonOfARowIsPressedWithTheMouse()
    {
        DuePage page;
        page.resize(900, 600);
        page.show();
        page.setSummary(sectionsOf(overview()).due);
        auto* list = find<QListView>(page, "dueKeys");
        const auto row = list->visualRect(list->model()->index(1, 0));
        QSignalSpy chosen(&page, &DuePage::chosen);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 100, row.center().y()));
        QCOMPARE(chosen.size(), 0);
        QTest::mouseClick(
            list->viewport(), Qt::LeftButton, {}, QPoint(row.right() - 90, row.center().y())); // beside the dots
        QCOMPARE(chosen.size(), 1);
    }

    void anEmptyWalletShowsTheFirstSteps()
    {
        HomePage page;
        page.show();
        Overview empty;
        empty.today = overview().today;
        page.setSummary(sectionsOf(empty).home);
        auto* add = find<QAbstractButton>(page, "firstAdd");
        QCOMPARE(page.firstFocus(), add);
        QSignalSpy asked(&page, &HomePage::addRequested);
        add->click();
        QCOMPARE(asked.size(), 1);
    }

    void lockingForgetsEveryName()
    {
        HomePage home;
        home.setSummary(sectionsOf(overview()).home);
        home.clear();
        QCOMPARE(find<QListView>(home, "today")->model()->rowCount(), 0);
        HealthPage health;
        health.setSummary(sectionsOf(overview()).health);
        health.clear();
        QCOMPARE(find<QListView>(health, "findings")->model()->rowCount(), 0);
        DuePage due;
        due.setSummary(sectionsOf(overview()).due);
        due.clear();
        QCOMPARE(find<QListView>(due, "dueKeys")->model()->rowCount(), 0);
    }

    void theTimelineIsWalkedWithTheArrowKeys()
    {
        HomePage page;
        page.resize(1000, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page, test::patienceMilliseconds));
        page.setSummary(sectionsOf(overview()).home);
        auto* chart = find<TimelineChart>(page, "timeline");
        chart->setFocus();
        QVERIFY(chart->accessibleName().contains(QStringLiteral("Payments")));
        QTest::keyClick(chart, Qt::Key_Right);
        QVERIFY(chart->accessibleName().contains(QStringLiteral("Invoices")));
        QSignalSpy chosen(&page, &HomePage::chosen);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen.front().front().value<TaskRow>().key == summary(2, {}).id);
    }

    void countsFilterTheFindings()
    {
        HealthPage page;
        page.show();
        page.setSummary(sectionsOf(overview()).health);
        auto* list = find<QListView>(page, "findings");
        QCOMPARE(list->model()->rowCount(), 4);
        find<QAbstractButton>(page, "count/info")->click();
        QCOMPARE(list->model()->rowCount(), 2);
        find<QAbstractButton>(page, "count/warning")->click();
        QCOMPARE(list->model()->index(1, 0).data().toString(), QStringLiteral("Stripe – Payments"));
        QVERIFY(!find<QAbstractButton>(page, "count/info")->isChecked());
        find<QAbstractButton>(page, "count/warning")->click();
        QCOMPARE(list->model()->rowCount(), 4);
    }

    void everyControlHasAName()
    {
        HomePage home;
        HealthPage health;
        DuePage due;
        for (auto* page : std::initializer_list<QWidget*>{&home, &health, &due})
            for (const auto* widget : page->findChildren<QWidget*>())
                if (widget->focusPolicy() & Qt::TabFocus) {
                    const auto* button = qobject_cast<const QAbstractButton*>(widget);
                    QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                        widget->metaObject()->className());
                }
    }

    void theLongestCauseHasRoom()
    {
        TaskRowDelegate delegate;
        QStyleOptionViewItem option;
        option.font = QApplication::font();
        option.fontMetrics = QFontMetrics(option.font);
        option.rect = {0, 0, 660, 60};
        const auto cause = QStringLiteral("Kompromittiert");
        delegate.setCauses({cause, QStringLiteral("Überfällig")});
        const int sign = 16;
        QVERIFY(delegate.causeRoom(option) > sign + option.fontMetrics.horizontalAdvance(cause));
        option.rect.setWidth(200);
        QVERIFY(delegate.causeRoom(option) < 100);
    }
};

QTEST_MAIN(HomePageTest)
#include "home_page_test.moc"
