// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program and the desktop around it: notifications, tray, start with the session. On a message bus of its own.
#include <QSystemTrayIcon>

#include "tests/acceptance/desktop/desktop_stubs.h"
#include "tests/acceptance/desktop/driver.h"
#include "ui/session/autostart.h"

using namespace keyfold;
using namespace keyfold::test;

class SurroundingsTest final : public QObject {
    Q_OBJECT

private:
    // Before the first window: Qt looks for a tray once.
    TrayStub m_trayStub;
    std::unique_ptr<NotificationStub> m_stub;
    std::unique_ptr<Driver> m_driver;

    Driver& driver() { return *m_driver; }
    QList<NotificationStub::Shown>& shown() { return m_stub->all; }

    void setWalletSetting(const char* name, const char* value)
    {
        bool saved = false;
        driver().app().session().queue().change(
            &driver().app(), [=](Wallet& wallet) { return wallet.settings().set(name, value).has_value(); },
            [&saved](bool ok) { saved = ok; });
        QTRY_VERIFY(saved);
    }
    void openSettings(const char* section)
    {
        driver().press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(driver().isShown("settingsPage"));
        driver().click(section);
    }
    /// A key whose rotation is overdue.
    void addDueKey()
    {
        driver().startUnlocked();
        driver().addKey(QStringLiteral("Stripe <Gift> cards"), QStringLiteral("EXAMPLE"));
    }
    void startAfterDays(int days)
    {
        driver().stop();
        driver().folder().clock().moveDays(days);
        driver().start();
    }

private slots:
    void init()
    {
        m_stub = std::make_unique<NotificationStub>();
        QVERIFY(m_stub->isThere);
        m_driver = std::make_unique<Driver>();
    }
    void cleanup()
    {
        m_driver.reset();
        m_stub.reset();
    }

    void remindsByNameOnceADayWhileUnlocked()
    {
        addDueKey();
        QTest::qWait(200);
        QVERIFY(shown().isEmpty());
        startAfterDays(200);
        QTest::qWait(200);
        QVERIFY(shown().isEmpty()); // locked, and its owner allowed nothing
        driver().unlock();
        QTRY_COMPARE(shown().size(), 1);
        // What desktops take for markup is the name's own.
        QVERIFY(shown()[0].text.contains(QLatin1StringView("Stripe &lt;Gift&gt; cards")));
        startAfterDays(0);
        driver().unlock();
        QTest::qWait(200);
        QCOMPARE(shown().size(), 1);
        startAfterDays(1);
        driver().unlock();
        QTRY_COMPARE(shown().size(), 2);
    }

    void locksTakeTheNotificationBack()
    {
        addDueKey();
        startAfterDays(200);
        driver().unlock();
        QTRY_COMPARE(shown().size(), 1);
        QTest::qWait(50);
        driver().press(Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(m_stub->closed, QList<uint>{1});
    }

    void aLockedWalletTellsNumbersAloneAndOnlyWhereAllowed()
    {
        addDueKey();
        setWalletSetting("reminders.while-locked", "on");
        startAfterDays(200);
        QTRY_COMPARE(shown().size(), 1);
        for (const auto& one : std::as_const(shown()))
            QVERIFY(!(one.title + one.text).contains(QLatin1StringView("Stripe")));
        QVERIFY(shown()[0].text.contains(QLatin1StringView("1 key is due")));
        QTRY_VERIFY(driver().isShown("dueWhileLocked"));
        driver().unlock();
        setWalletSetting("reminders.while-locked", "off");
        startAfterDays(1);
        QTest::qWait(200);
        QCOMPARE(shown().size(), 1);
        QVERIFY(!driver().isShown("dueWhileLocked"));
    }

    void aClickLeadsToWhatIsDue()
    {
        addDueKey();
        startAfterDays(200);
        driver().unlock();
        QTRY_COMPARE(shown().size(), 1);
        QTest::qWait(50);
        emit m_stub->ActionInvoked(1, QStringLiteral("default"));
        QTRY_VERIFY(driver().isShown("dueKeys"));
    }

    void notificationsCanBeTurnedOff()
    {
        addDueKey();
        openSettings("settings/reminders");
        driver().click("notifications");
        startAfterDays(200);
        driver().unlock();
        QTest::qWait(200);
        QVERIFY(shown().isEmpty());
    }

    void theTrayKeepsItRunningWhereThatIsWanted()
    {
        if (!QSystemTrayIcon::isSystemTrayAvailable())
            QSKIP("Qt finds no tray here");
        driver().startUnlocked();
        QVERIFY(m_trayStub.icons.isEmpty());
        openSettings("settings/appearance");
        QVERIFY(!driver().find<QWidget>("keepInTray")->isEnabled());
        driver().click("trayIcon");
        QTRY_COMPARE(m_trayStub.icons.size(), 1);
        driver().window().close();
        QVERIFY(!driver().app().session().isUnlocked()); // the tray alone does not keep it
        driver().window().show();
        driver().unlock();
        openSettings("settings/appearance");
        driver().click("keepInTray");
        driver().window().close();
        QVERIFY(!driver().window().isVisible());
        QVERIFY(driver().app().session().isUnlocked());
        driver().app().comeToFront();
        QVERIFY(driver().window().isVisible());
        driver().press(Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(!driver().window().isVisible());
        QVERIFY(!driver().app().session().isUnlocked());
    }

    void comesBackAsItWasLeft()
    {
        driver().startUnlocked();
        driver().addKey(QStringLiteral("Stripe canary"), QStringLiteral("EXAMPLE-canary"));
        driver().window().resize(980, 640);
        driver().typeInto("search", QStringLiteral("canary"));
        driver().press(Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(driver().isShown("findings"));
        driver().stop();
        QFile settings(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + QStringLiteral("/keyfold/keyfold.ini"));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(!settings.readAll().contains("canary"));
        driver().startUnlocked();
        QTRY_VERIFY(driver().isShown("findings"));
        QCOMPARE(driver().window().size(), QSize(980, 640));
    }

    void locksWithTheScreen()
    {
        ScreenSaverStub saver;
        QVERIFY(saver.isThere);
        driver().startUnlocked();
        QTest::qWait(100); // it listens once the first picture is there
        emit saver.ActiveChanged(false);
        QTest::qWait(100);
        QVERIFY(driver().app().session().isUnlocked());
        emit saver.ActiveChanged(true);
        QTRY_VERIFY(!driver().app().session().isUnlocked());
    }

    void locksBeforeSleepWhichWaitsForIt()
    {
        LoginStub login;
        QVERIFY(login.isThere);
        driver().startUnlocked();
        QTRY_VERIFY(login.isHeldUp());
        QCOMPARE(login.what, QStringLiteral("sleep delay"));
        QSignalSpy closed(&driver().app().session().queue(), &ui::WalletQueue::closed);
        emit login.PrepareForSleep(true);
        QTRY_VERIFY(!login.isHeldUp());
        QCOMPARE(closed.size(), 1);
        QVERIFY(!driver().app().session().isUnlocked());
        emit login.PrepareForSleep(false);
        QTRY_VERIFY(login.isHeldUp()); // for the next time
        QCOMPARE(login.delays, 2);
    }

    void startsWithTheSessionWhereThatIsWanted()
    {
        driver().startUnlocked();
        const auto file = ui::Autostart::standardFolder() / "keyfold.desktop";
        openSettings("settings/appearance");
        driver().click("startWithComputer");
        QVERIFY(std::filesystem::exists(file));
        driver().click("startWithComputer");
        QVERIFY(!std::filesystem::exists(file));
    }

    void aProgramsNameIsQuotedForTheDesktop()
    {
        const auto folder = driver().folder().folder() / "autostart";
        const ui::Autostart autostart(QStringLiteral("/opt/my $apps/100% \"key\\fold"), folder);
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
        const auto text = readFile(folder / "keyfold.desktop", 4096);
        QVERIFY(text);
        const std::string_view line = "Exec=\"/opt/my \\\\$apps/100%% \\\\\"key\\\\\\\\fold\" --background";
        QVERIFY(asText(*text).find(line) != std::string_view::npos);
    }
};

// logind is on the system's bus: here that is the session's.
int main(int argc, char** argv)
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    QApplication app(argc, argv);
    SurroundingsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "surroundings_test.moc"
