// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every shortcut of the program does what it says, and every command is in the menu bar.
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenuBar>

#include "tests/acceptance/desktop/driver.h"
#include "ui/pages/help_texts.h"
#include "ui/widgets/secret_field.h"

using namespace keyfold;
using namespace keyfold::test;

class KeysTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Driver> m_driver;

    Driver& driver() { return *m_driver; }
    QMenuBar* menuBar() { return driver().find<QMenuBar>("menuBar"); }
    // Not the program's, which has none while offscreen menus are open.
    QWidget* focused() { return driver().window().focusWidget(); }
    QString clipboard() { return QGuiApplication::clipboard()->text(); }
    void choose()
    {
        driver().addKey(QStringLiteral("Stripe Gift cards"), QStringLiteral("EXAMPLE-1"));
        QTRY_VERIFY(driver().find<QWidget>("value/Secret"));
    }

private slots:
    void init()
    {
        m_driver = std::make_unique<Driver>();
        driver().startUnlocked();
    }
    void cleanup() { m_driver.reset(); }

    void sectionsHaveNumbers()
    {
        const std::pair<int, const char*> all[]{{Qt::Key_1, "homeTitle"}, {Qt::Key_3, "dueKeys"},
            {Qt::Key_4, "findings"}, {Qt::Key_5, "people"}, {Qt::Key_6, "incidents"}, {Qt::Key_7, "history"},
            {Qt::Key_2, "keys"}};
        choose();
        for (const auto& [key, shown] : all) {
            driver().press(key, Qt::ControlModifier);
            QTRY_VERIFY2(driver().find<QWidget>(shown), shown);
            if (qstrcmp(shown, "people") != 0 && qstrcmp(shown, "incidents") != 0)
                QTRY_VERIFY2(driver().isShown(shown), shown);
        }
        driver().press(Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(driver().isShown("settingsPage"));
        driver().press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(driver().isShown("keys"));
    }

    void findsEditsCopiesAndRemoves()
    {
        choose();
        driver().press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(driver().find<QLineEdit>("search")->hasFocus());
        driver().press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(driver().find<QWidget>("value/Secret"));
        driver().press(Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(clipboard(), QStringLiteral("EXAMPLE-1"));
        driver().press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(clipboard(), QStringLiteral("STRIPE_GIFT_CARDS=EXAMPLE-1"));
        driver().press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(clipboard(), QStringLiteral("Authorization: Bearer EXAMPLE-1"));
        driver().press(Qt::Key_Period, Qt::ControlModifier);
        QTRY_VERIFY(driver().find<ui::SecretField>("value/Secret")->isRevealed());
        driver().press(Qt::Key_Period, Qt::ControlModifier);
        QTRY_VERIFY(!driver().find<ui::SecretField>("value/Secret")->isRevealed());
        driver().press(Qt::Key_F2);
        QTRY_VERIFY(driver().isShown("name"));
        driver().press(Qt::Key_Escape);
        QTRY_VERIFY(driver().isShown("keys"));
        driver().press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(driver().isShown("nextStep"));
        driver().press(Qt::Key_Escape);
        driver().press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(driver().find<QWidget>("value/Secret"));
        driver().find<QWidget>("keys")->setFocus();
        driver().press(Qt::Key_Delete);
        QTRY_COMPARE(driver().rows(), 0);
        driver().press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(driver().rows(), 1);
    }

    void goesThroughThePanes()
    {
        choose();
        driver().press(Qt::Key_2, Qt::ControlModifier);
        QList<QWidget*> forward;
        for (int i = 0; i < 6; ++i) {
            driver().press(Qt::Key_F6);
            if (forward.contains(focused()))
                break;
            forward.append(focused());
        }
        QVERIFY(forward.size() >= 3);
        driver().press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(focused(), forward.constLast());
    }

    void altAloneAndF10ShowTheMenuBar()
    {
        QVERIFY(menuBar() && !menuBar()->isVisible());
        choose(); // an empty list moves the focus by itself
        auto* before = focused();
        driver().press(Qt::Key_F10);
        QVERIFY(menuBar()->isVisible());
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QTest::keyClick(menuBar(), Qt::Key_Escape);
        QTRY_VERIFY(!menuBar()->isVisible());
        QCOMPARE(focused(), before);
        driver().window().activateWindow();
        QTRY_VERIFY(driver().window().isActiveWindow());
        auto* focus = focused();
        QTest::keyPress(focus, Qt::Key_Alt);
        QTest::keyRelease(focus, Qt::Key_Alt);
        QVERIFY(menuBar()->isVisible());
        QTRY_VERIFY(QApplication::activePopupWidget());
        QApplication::activePopupWidget()->close();
        QTRY_VERIFY(!menuBar()->isVisible());
    }

    void altWithAnotherKeyShowsNoMenuBar()
    {
        auto* focus = focused();
        QTest::keyPress(focus, Qt::Key_Alt);
        QTest::keyClick(focus, Qt::Key_Left, Qt::AltModifier);
        QTest::keyRelease(focus, Qt::Key_Alt);
        QVERIFY(!menuBar()->isVisible());
    }

    void everyCommandIsInTheMenuBar()
    {
        QSet<QAction*> inMenus;
        for (auto* menu : menuBar()->actions())
            for (auto* action : menu->menu()->actions())
                inMenus.insert(action);
        // The window has them all: that is where their shortcuts work.
        for (auto* action : driver().window().actions())
            QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
    }

    void noTwoCommandsShareKeys()
    {
        QHash<QKeySequence, QString> taken;
        for (const auto* action : driver().window().actions())
            for (const auto& keys : action->shortcuts()) {
                QVERIFY2(!taken.contains(keys), qPrintable(keys.toString()));
                taken.insert(keys, action->objectName());
            }
    }

    void helpSaysWhatThePageIsFor()
    {
        choose();
        auto* before = focused();
        driver().press(Qt::Key_F1);
        QVERIFY(driver().isShown("helpPanel"));
        QCOMPARE(driver().find<QLabel>("helpTitle")->text(), QStringLiteral("All keys"));
        driver().press(Qt::Key_Escape);
        QVERIFY(!driver().isShown("helpPanel"));
        QCOMPARE(focused(), before);
        driver().press(Qt::Key_Slash, Qt::ControlModifier);
        QVERIFY(driver().isShown("helpPanel"));
        driver().press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!driver().isShown("helpPanel"));
        driver().press(Qt::Key_F1);
        QCOMPARE(driver().find<QLabel>("helpTitle")->text(), QStringLiteral("Unlock"));
    }

    void everyTaskHasHelpOfItsOwn()
    {
        const QString anyTask = keyfold::ui::helpTextFor(keyfold::ui::HelpTopic::Task).title;
        QStringList titles;
        for (auto* command : driver().window().actions()) {
            if (command->objectName() != u"importKeys" && command->objectName() != u"exportKeys"
                && command->objectName() != u"requestKey")
                continue;
            command->trigger();
            driver().press(Qt::Key_F1);
            QVERIFY(driver().isShown("helpPanel"));
            titles.append(driver().find<QLabel>("helpTitle")->text());
            driver().press(Qt::Key_F1);
        }
        QCOMPARE(titles.size(), 3);
        QCOMPARE(titles.removeDuplicates(), 0);
        QVERIFY(!titles.contains(anyTask));
    }

    void helpDoesNotTakeWhatIsHalfWritten()
    {
        driver().press(Qt::Key_N, Qt::ControlModifier);
        driver().typeInto("value", QStringLiteral("EXAMPLE-half"));
        driver().press(Qt::Key_F1);
        QVERIFY(driver().isShown("helpPanel"));
        driver().press(Qt::Key_F1);
        driver().typeInto("name", QStringLiteral("Stripe"));
        driver().click("save");
        QTRY_COMPARE(driver().rows(), 1);
    }

    void theShortcutSheetNamesEveryShortcut()
    {
        driver().press(Qt::Key_Slash, Qt::ControlModifier);
        QStringList texts;
        for (const auto* label : driver().find<QWidget>("helpPanel")->findChildren<QLabel*>())
            texts.append(label->text());
        for (const auto* action : driver().window().actions())
            if (!action->shortcut().isEmpty())
                QVERIFY2(texts.contains(action->shortcut().toString(QKeySequence::NativeText)),
                    qPrintable(action->objectName()));
    }

    void locksAndQuits()
    {
        driver().press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(driver().isShown("password"));
        driver().unlock();
        driver().press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(!driver().window().isVisible());
        QVERIFY(!driver().app().session().isUnlocked());
    }
};

QTEST_MAIN(KeysTest)
#include "keys_test.moc"
