// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QtTest>

#include "ui/pages/commands.h"
#include "ui/pages/key_editor_page.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/sidebar.h"
#include "ui/pages/undo_note.h"
#include "ui/pages/wallet_page.h"
#include "ui/widgets/navigation.h"

using namespace keyfold;
using namespace keyfold::ui;

class WalletPageTest final : public QObject {
    Q_OBJECT

private:
    Commands m_commands;
    SidebarModel m_sidebar;
    std::unique_ptr<WalletPage> m_page;
    KeysPage* m_keys = nullptr;
    KeyEditorPage* m_editor = nullptr;

    QLineEdit* search() { return m_page->findChild<QLineEdit*>(QStringLiteral("search")); }
    NavigationRow* row(const char* name) { return m_page->findChild<NavigationRow*>(QLatin1StringView(name)); }

private slots:
    void init()
    {
        m_page = std::make_unique<WalletPage>(m_commands, m_sidebar);
        m_keys = new KeysPage(m_commands);
        m_editor = new KeyEditorPage;
        m_page->addPage(m_keys);
        m_page->addPage(m_editor);
        m_page->resize(1280, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get(), test::patienceMilliseconds));
    }

    void typingAnywhereGoesToTheSearch()
    {
        m_page->showPage(m_keys);
        QVERIFY(m_keys->firstFocus()->hasFocus());
        QTest::keyClicks(m_keys->firstFocus(), QStringLiteral("s"));
        QVERIFY(search()->hasFocus());
        QTest::keyClicks(search(), QStringLiteral("tripe"));
        QCOMPARE(search()->text(), QStringLiteral("stripe"));
    }

    void typingInAFieldStaysThere()
    {
        m_editor->beginNew(Date::parse("2026-10-12").value());
        m_page->showPage(m_editor);
        auto* purpose = m_editor->findChild<QLineEdit*>(QStringLiteral("purpose"));
        purpose->setFocus();
        QTest::keyClicks(purpose, QStringLiteral("gift"));
        QCOMPARE(purpose->text(), QStringLiteral("gift"));
        QVERIFY(search()->text().isEmpty());
    }

    void theSidebarFilters()
    {
        Facets facets;
        facets.total = 3;
        facets.environments = {{"live", 2}, {"test", 1}};
        m_sidebar.setFacets(facets);
        QSignalSpy chosen(m_page->sidebar(), &Sidebar::filterChosen);
        row("sidebar/Live")->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().back().toString(), QStringLiteral("live"));
    }

    static bool isTold(QAccessibleInterface* within, const QString& name)
    {
        if (within->text(QAccessible::Name) == name && !within->state().invisible)
            return true;
        for (int i = 0; i < within->childCount(); ++i)
            if (auto* child = within->child(i); child && isTold(child, name))
                return true;
        return false;
    }

    void aScreenReaderFindsTheUndo()
    {
        auto* whole = QAccessible::queryAccessibleInterface(m_page.get());
        QVERIFY(!isTold(whole, QStringLiteral("Undo")));
        m_page->undoNote()->showNote(QStringLiteral("Key removed"));
        QVERIFY(isTold(whole, QStringLiteral("Undo")));
        QVERIFY(isTold(whole, QStringLiteral("Key removed")));
        m_page->undoNote()->dismiss();
        QVERIFY(!isTold(whole, QStringLiteral("Undo")));
    }

    void theUndoNoteStaysAtThePagesLowerEdge()
    {
        auto* note = m_page->undoNote();
        note->showNote(QStringLiteral("Key removed"));
        const auto under = [this, note] { return m_page->height() - note->geometry().bottom(); };
        const int before = under();
        m_page->resize(1100, 700);
        QTRY_COMPARE(under(), before);
        QVERIFY(note->x() > m_page->sidebar()->width());
        QVERIFY(note->geometry().right() < m_page->width());
    }

    void anEmptyFieldLeavesUndoToTheWallet()
    {
        m_editor->beginNew(Date::parse("2026-10-12").value());
        m_page->showPage(m_editor);
        auto* purpose = m_editor->findChild<QLineEdit*>(QStringLiteral("purpose"));
        purpose->setFocus();
        QSignalSpy undone(&m_commands.undo, &QAction::triggered);
        m_commands.undo.setEnabled(true);
        m_page->addAction(&m_commands.undo);
        QTest::keyClick(purpose, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), 1);
        QTest::keyClicks(purpose, QStringLiteral("gift"));
        QTest::keyClick(purpose, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), 1);
        QVERIFY(purpose->text().isEmpty());
    }

    void theWordOnAddGivesWayBeforeTheSearch()
    {
        auto* add = m_page->findChild<QAbstractButton*>(QStringLiteral("addKey"));
        QCOMPARE(add->text(), QStringLiteral("Add key"));
        m_page->resize(460, 600);
        QTRY_COMPARE(add->text(), QString());
        QCOMPARE(add->accessibleName(), QStringLiteral("Add key"));
        m_page->resize(1280, 800);
        QTRY_COMPARE(add->text(), QStringLiteral("Add key"));
    }

    void arrowKeysMoveInsideTheSidebar()
    {
        Facets facets;
        facets.total = 3;
        facets.environments = {{"live", 2}};
        m_sidebar.setFacets(facets);
        m_page->sidebar()->firstFocus()->setFocus();
        for (int i = 0; i < 20 && !row("sidebar/Live")->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(row("sidebar/Live")->hasFocus());
    }
};

QTEST_MAIN(WalletPageTest)
#include "wallet_page_test.moc"
