// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// People, from a real wallet.
#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QtTest>

#include "core/handoff/age_keys.h"
#include "tests/support/test_wallet.h"
#include "ui/pages/people_card.h"
#include "ui/pages/people_forms.h"
#include "ui/pages/people_page.h"
#include "ui/pages/person_view.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

using namespace keyfold;
using namespace keyfold::test;
using namespace keyfold::ui;

class PeoplePageTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestWallet> m_folder;
    std::optional<Wallet> m_wallet;
    std::unique_ptr<PeoplePage> m_page;
    KeyId m_admin;
    KeyId m_read;
    PartyId m_agency;

    template <typename T>
    T* find(const char* name)
    {
        return m_page->findChild<T*>(QLatin1StringView(name));
    }
    int rows(const char* name) { return find<QListView>(name)->model()->rowCount(); }
    Date today() { return m_folder->clock().today(); }
    KeyId add(const char* name, Privilege privilege)
    {
        auto key = simpleKey(name);
        key.environment = "live";
        key.privilege = privilege;
        return m_wallet->keys().add(key, secretOf(std::string("EXAMPLE-") + name)).value().id;
    }
    void show()
    {
        m_page->setPeople(readOverview(*m_wallet, today()).value().people, today());
        if (const auto person = m_page->chosen())
            m_page->showPerson(readPerson(*m_wallet, *person, today()).value());
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<TestWallet>();
        m_wallet.emplace(m_folder->create().value());
        m_read = add("Google Maps – Store finder", Privilege::Read);
        m_admin = add("Cloudflare – DNS changes", Privilege::Admin);
        m_agency = m_wallet->parties().add({{}, "Bright Agency", {}, {}, {}, {}}).value().id;
        QVERIFY(m_wallet->parties().give(m_read, m_agency, {}, "chat"));
        QVERIFY(m_wallet->parties().give(m_admin, m_agency, today().plusDays(20), "handoff"));
        m_page = std::make_unique<PeoplePage>();
        m_page->resize(1000, 700);
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_wallet.reset();
        m_folder.reset();
    }

    void whatTheyMayUseIsListedWorstFirst()
    {
        show();
        QCOMPARE(rows("people"), 1);
        QCOMPARE(rows("personAccess"), 2);
        QCOMPARE(find<QListView>("personAccess")->model()->index(0, 0).data().toString(),
            QStringLiteral("Cloudflare – DNS changes"));
        QVERIFY(!find<QListView>("personToRotate")->isVisible());
    }

    void leavingIsSaidBeforeItIsNoted()
    {
        show();
        QSignalSpy leave(m_page->person(), &PersonView::leaveRequested);
        find<QAbstractButton>("personLeaves")->click();
        QVERIFY(find<QAbstractButton>("noteLeft")->isVisible());
        QCOMPARE(leave.size(), 0);
        find<QAbstractButton>("keepPerson")->click();
        QVERIFY(!find<QAbstractButton>("noteLeft")->isVisible());
        find<QAbstractButton>("personLeaves")->click();
        find<QAbstractButton>("noteLeft")->click();
        QCOMPARE(leave.size(), 1);
    }

    void theQueueEmptiesWithEachRotation()
    {
        QVERIFY(m_wallet->parties().leave(m_agency));
        show();
        QCOMPARE(rows("personToRotate"), 2);
        QCOMPARE(rows("personAccess"), 0);
        QSignalSpy chosen(m_page->person(), &PersonView::chosen);
        QTest::keyClick(find<QListView>("personToRotate"), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen.front().front().value<TaskRow>().key == m_admin);
        QVERIFY(m_wallet->rotations().rotate(m_admin, secretOf("EXAMPLE-new"), true));
        show();
        QCOMPARE(rows("personToRotate"), 1);
        QCOMPARE(rows("personSettled"), 1);
        QVERIFY(!find<Notice>("personFree")->isVisible());
        QVERIFY(m_wallet->rotations().rotate(m_read, secretOf("EXAMPLE-newer"), true));
        show();
        QCOMPARE(rows("personToRotate"), 0);
        QVERIFY(find<Notice>("personFree")->isVisible());
        QVERIFY(find<Notice>("personFree")->text().contains(QStringLiteral("none of your keys any more")));
    }

    void endedAccessIsStillKnown()
    {
        QVERIFY(m_wallet->parties().end(m_read, m_agency));
        show();
        QCOMPARE(rows("personAccess"), 1);
        QCOMPARE(rows("personToRotate"), 1);
    }

    void accessIsEndedFromItsRow()
    {
        show();
        QSignalSpy end(m_page->person(), &PersonView::endRequested);
        QTest::keyClick(find<QListView>("personAccess"), Qt::Key_Return);
        QCOMPARE(end.size(), 1);
        QVERIFY(end.front().front().value<KeyId>() == m_admin);
    }

    void aKeyIsGivenToSomebodyNew()
    {
        show();
        auto* form = m_page->giveForm();
        form->begin(m_page->people(), m_wallet->keys().list().value(), {}, m_admin);
        m_page->showGive();
        QVERIFY(!form->given());
        QVERIFY(find<Notice>("give/problem")->isVisible());
        find<QComboBox>("givePerson")->setEditText(QStringLiteral("Mika Sato"));
        find<QLineEdit>("giveUntil")->setText(QStringLiteral("2026-12-31"));
        const auto given = form->given();
        QVERIFY(given);
        QVERIFY(!given->party);
        QCOMPARE(given->newName, std::string("Mika Sato"));
        QVERIFY(given->key == m_admin);
        QVERIFY(given->until == Date::parse("2026-12-31").value());
        find<QComboBox>("givePerson")->setEditText(QStringLiteral("bright agency"));
        QVERIFY(form->given()->party == m_agency);
        find<QComboBox>("giveKey")->setEditText(QStringLiteral("nothing of the kind"));
        QVERIFY(!form->given());
    }

    void aPersonIsAdded()
    {
        m_page->setPeople({}, today());
        QVERIFY(find<QAbstractButton>("addFirstPerson")->isVisible());
        QSignalSpy asked(m_page.get(), &PeoplePage::addRequested);
        find<QAbstractButton>("addFirstPerson")->click();
        QCOMPARE(asked.size(), 1);
        m_page->showAdd();
        QSignalSpy save(m_page->addForm(), &PeopleForm::saveRequested);
        QTest::keyClicks(find<QLineEdit>("personName"), QStringLiteral("Petra Holm"));
        QTest::keyClick(find<QLineEdit>("personName"), Qt::Key_Return);
        QCOMPARE(save.size(), 1);
        QCOMPARE(m_page->addForm()->person().name, std::string("Petra Holm"));
        QVERIFY(m_page->stepBack());
    }

    void whatIsKnownOfThemIsChanged()
    {
        show();
        QVERIFY(find<QWidget>("personRecipient")->isHidden());
        find<QAbstractButton>("editPerson")->click();
        auto* form = m_page->editForm();
        QVERIFY(form->isVisible());
        find<QLineEdit>("editPersonRecipient")->setText(QStringLiteral("age1nothing"));
        QVERIFY(!form->person());
        QVERIFY(find<Notice>("editPerson/problem")->isVisible());
        QCOMPARE(m_page->focusWidget(), find<QWidget>("editPersonRecipient"));
        const auto key = AgeIdentity::make(m_folder->random()).value().recipient().text();
        find<QLineEdit>("editPersonRecipient")->setText(QString::fromStdString(key));
        find<QLineEdit>("editPersonName")->setText(QStringLiteral("Bright Agency Ltd"));
        const auto changed = form->person();
        QVERIFY(changed);
        QVERIFY(changed->id == m_agency);
        QCOMPARE(changed->recipient, key);
        QVERIFY(m_wallet->parties().update(*changed));
        m_page->closeForm();
        show();
        QVERIFY(find<QWidget>("personRecipient")->isVisible());
        QCOMPARE(find<Label>("person")->text(), QStringLiteral("Bright Agency Ltd"));
    }

    void narrowShowsTheListUntilSomebodyIsOpened()
    {
        m_page->resize(560, 500);
        show();
        QVERIFY(find<QListView>("people")->isVisible());
        QVERIFY(!m_page->person()->isVisible());
        QTest::keyClick(find<QListView>("people"), Qt::Key_Return);
        QVERIFY(m_page->person()->isVisible());
        QVERIFY(!find<QListView>("people")->isVisible());
        QVERIFY(m_page->stepBack());
        QVERIFY(find<QListView>("people")->isVisible());
    }

    void lockingForgetsEveryName()
    {
        show();
        m_page->clear();
        for (const auto* label : m_page->findChildren<Label*>())
            QVERIFY2(!label->text().contains(QStringLiteral("Bright")), qPrintable(label->text()));
        QCOMPARE(rows("people"), 0);
        QCOMPARE(rows("personAccess"), 0);
    }

    void theKeySaysWhoHasIt()
    {
        PeopleCard card(m_wallet->keys().get(m_admin).value(), today());
        QStringList texts;
        for (const auto* label : card.findChildren<Label*>())
            texts.append(label->text());
        QVERIFY(texts.contains(QStringLiteral("Bright Agency")));
        QVERIFY(texts.join(u'|').contains(QStringLiteral("by handoff")));
    }

    void everyControlHasAName()
    {
        for (const auto* widget : m_page->findChildren<QWidget*>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || qobject_cast<const QComboBox*>(widget->parentWidget())
                || widget->inherits("QComboBoxListView"))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                qPrintable(widget->objectName() + QLatin1StringView(widget->metaObject()->className())));
        }
    }
};

QTEST_MAIN(PeoplePageTest)
#include "people_page_test.moc"
