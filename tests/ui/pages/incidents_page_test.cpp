// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A leak and what is done about it, from a real wallet.
#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtTest>

#include "tests/support/test_wallet.h"
#include "ui/models/overview_rows.h"
#include "ui/pages/incident_step_row.h"
#include "ui/pages/incident_view.h"
#include "ui/pages/incidents_page.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

using namespace keyfold;
using namespace keyfold::test;
using namespace keyfold::ui;

class IncidentsPageTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestWallet> m_folder;
    std::optional<Wallet> m_wallet;
    std::unique_ptr<IncidentsPage> m_page;
    KeyId m_key;

    template <typename T>
    T* find(const char* name)
    {
        return m_page->findChild<T*>(QLatin1StringView(name));
    }
    Date today() { return m_folder->clock().today(); }
    IncidentTask task() { return readIncident(*m_wallet, m_key, today()).value(); }
    IncidentView* view() { return m_page->incident(); }
    void show()
    {
        m_page->setIncidents(incidentRows(m_wallet->incidents().list().value(), today()));
        view()->showIncident(task());
    }

private slots:
    void aNarrowStepSaysBelowWhenItWasDone()
    {
        const IncidentStepRow row(
            2, QStringLiteral("Make a new key and put it in place"), QStringLiteral("Yesterday, 22:20 by Ruth"));
        QVERIFY(row.head()->heightForWidth(300) > row.head()->heightForWidth(800));
    }

    void init()
    {
        m_folder = std::make_unique<TestWallet>();
        m_wallet.emplace(m_folder->create().value());
        auto key = simpleKey("Twilio – Delivery texts – Northdock – live");
        key.provider = "Twilio";
        key.account = "main";
        key.privilege = Privilege::Write;
        key.consumers = {{"Northdock", {}, {}}};
        m_key = m_wallet->keys().add(key, secretOf("EXAMPLE-1")).value().id;
        key.name = "Twilio – Text trial – test";
        QVERIFY(m_wallet->keys().add(key, secretOf("EXAMPLE-2")));
        QVERIFY(m_wallet->incidents().open(m_key, "Seen in a forwarded e-mail"));
        m_page = std::make_unique<IncidentsPage>();
        m_page->resize(1100, 800);
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_wallet.reset();
        m_folder.reset();
    }

    void theCurrentStepIsOpen()
    {
        show();
        QVERIFY(find<IncidentStepRow>("step/disable")->isExpanded());
        QVERIFY(!find<IncidentStepRow>("step/replace")->isExpanded());
        QVERIFY(m_wallet->incidents().stepDone(m_key, IncidentStep::Disable, "Rolled"));
        view()->showIncident(task());
        QVERIFY(!find<IncidentStepRow>("step/disable")->isExpanded());
        QVERIFY(find<IncidentStepRow>("step/replace")->isExpanded());
        QTRY_VERIFY(find<QAbstractButton>("rotateLeaked")->isVisible());
    }

    void aStepIsDoneWithItsNote()
    {
        show();
        QSignalSpy done(view(), &IncidentView::stepDone);
        find<QPlainTextEdit>("note/disable")->setPlainText(QStringLiteral("Rolled in the console"));
        // What is half written stays when the wallet is read again.
        view()->showIncident(task());
        find<QAbstractButton>("done/disable")->click();
        QCOMPARE(done.size(), 1);
        QCOMPARE(done.front().at(1).toString(), QStringLiteral("Rolled in the console"));
    }

    void theProvidersPageIsOpenedFromTheStep()
    {
        show();
        QSignalSpy opened(view(), &IncidentView::consoleRequested);
        find<QAbstractButton>("open/disable")->click();
        QCOMPARE(opened.size(), 1);
    }

    void whatItCostIsNoted()
    {
        show();
        find<IncidentStepRow>("step/loss")->setExpanded(true);
        find<QLineEdit>("incidentLoss")->setText(QStringLiteral("18.40 EUR"));
        QSignalSpy done(view(), &IncidentView::stepDone);
        find<QAbstractButton>("done/loss")->click();
        QCOMPARE(done.front().at(2).toString(), QStringLiteral("18.40 EUR"));
    }

    void whatItCouldReachStandsBesideIt()
    {
        show();
        QStringList texts;
        for (const auto* label : view()->findChildren<Label*>())
            texts.append(label->text());
        const auto all = texts.join(u'|');
        QVERIFY(all.contains(QStringLiteral("1 more key of this account")));
        QVERIFY(all.contains(QStringLiteral("Twilio – Text trial – test")));
        QVERIFY(all.contains(QStringLiteral("1 place")));
        QVERIFY(all.contains(QStringLiteral("Seen in a forwarded e-mail")));
    }

    void closingSaysWhatIsLeft()
    {
        show();
        QSignalSpy closed(view(), &IncidentView::closeRequested);
        find<QAbstractButton>("closeIncident")->click();
        QVERIFY(find<QAbstractButton>("incidentHandled")->isVisible());
        find<QAbstractButton>("incidentFalseAlarm")->click();
        QCOMPARE(closed.size(), 1);
        QVERIFY(closed.front().front().toBool());
        QVERIFY(m_wallet->incidents().close(m_key, IncidentEnd::FalseAlarm));
        view()->showIncident(task());
        QVERIFY(!find<QAbstractButton>("closeIncident")->isVisible());
        QVERIFY(!find<QAbstractButton>("done/disable"));
    }

    void homeLeadsToIt()
    {
        const auto rows = todayRows(readOverview(*m_wallet, today()).value());
        QVERIFY(!rows.empty());
        QVERIFY(rows.front().action == TaskAction::SeeIncident);
        QCOMPARE(rows.front().cause, QStringLiteral("Leaked"));
        QCOMPARE(std::ranges::count(rows, m_key, &TaskRow::key), 1);
    }

    void aLeakIsReportedInTheOwnersWords()
    {
        m_page->showReport(m_key, QStringLiteral("Twilio"));
        QTest::keyClicks(find<QPlainTextEdit>("leakWhat"), QStringLiteral("On a screenshot"));
        QSignalSpy save(m_page->report(), &PeopleForm::saveRequested);
        find<QAbstractButton>("reportLeak/save")->click();
        QCOMPARE(save.size(), 1);
        QCOMPARE(m_page->report()->what(), std::string("On a screenshot"));
        QVERIFY(m_page->report()->key() == m_key);
    }

    void lockingForgetsEveryName()
    {
        show();
        m_page->clear();
        for (const auto* label : m_page->findChildren<Label*>())
            QVERIFY2(!label->text().contains(QStringLiteral("Twilio")), qPrintable(label->text()));
    }
};

QTEST_MAIN(IncidentsPageTest)
#include "incidents_page_test.moc"
