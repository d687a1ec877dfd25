// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is secret on a page, where the person is one field ahead, or away.
#include <QApplication>
#include <QLabel>

#include <sys/stat.h>

#include "tests/acceptance/desktop/driver.h"
#include "ui/widgets/secret_edit.h"

using namespace keyfold;
using namespace keyfold::test;

class AwayTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Driver> m_driver;

    Driver& driver() { return *m_driver; }

private slots:
    void init() { m_driver = std::make_unique<Driver>(); }
    void cleanup() { m_driver.reset(); }

    void aPasswordTypedAheadDoesNotGoToTheSearch()
    {
        driver().startUnlocked();
        driver().press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(driver().isShown("changePassword"));
        driver().click("changePassword");
        QTRY_VERIFY(driver().isShown("presentPassword"));
        driver().typeInto("presentPassword", QStringLiteral("old"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // on the eye, not yet on the next field
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("canary"));
        QCOMPARE(driver().find<QLineEdit>("search")->text(), QString());
        QVERIFY(driver().isShown("presentPassword"));
    }

    void aWalletThatIsBeingMadeIsLeftWithThePerson()
    {
        driver().start();
        driver().click("create"); // of the welcome
        QTRY_VERIFY(driver().isShown("walletName"));
        driver().typeInto("walletName", QStringLiteral("Another"));
        driver().click("continue");
        QTRY_VERIFY(driver().isShown("newPassword"));
        driver().typeInto("newPassword", QStringLiteral("canary"));
        auto* field = driver().find<ui::SecretEdit>("newPassword");
        QVERIFY(!field->isEmpty());
        driver().folder().clock().moveDays(1);
        QTRY_VERIFY(!driver().isShown("newPassword"));
        QVERIFY(field->isEmpty());
    }

    void theDemoIsThereToLookAround()
    {
        driver().start();
        driver().click("demo");
        QTRY_COMPARE(driver().rows(), 12);
        driver().app().comeToFront();
        QVERIFY(QTest::qWaitForWindowActive(&driver().window(), test::patienceMilliseconds));
        QVERIFY(std::filesystem::exists(driver().app().session().path()));
        driver().press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(driver().isShown("password"));
        const auto labels = driver().window().findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(
            labels, [](const auto* label) { return label->text() == u"The password of the demo is: demo"; }));
        driver().typeInto("password", QStringLiteral("demo"));
        QTest::keyClick(driver().find<QWidget>("password"), Qt::Key_Return);
        QTRY_COMPARE(driver().rows(), 12);
        // The next start asks for one's own.
        driver().stop();
        driver().start();
        QCOMPARE(driver().app().session().path(), driver().folder().path());
    }

    void aPipeIsNoFile()
    {
        driver().startUnlocked();
        const auto pipe = driver().folder().folder() / "keys.txt";
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        driver().app().open(pipe);
        const auto said = [this] {
            const auto labels = driver().window().findChildren<QLabel*>();
            return std::ranges::any_of(labels,
                [](const auto* label) { return label->isVisible() && label->text().startsWith(u"keys.txt is not"); });
        };
        QTRY_VERIFY(said());
        driver().press(Qt::Key_L, Qt::ControlModifier);
        driver().unlock();
    }
};

QTEST_MAIN(AwayTest)
#include "away_test.moc"
