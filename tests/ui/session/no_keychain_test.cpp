// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A computer without a keychain: no message bus that could lead to one.
#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

#include "tests/support/test_wallet.h"
#include "ui/session/quick_unlock.h"
#include "ui/session/sentences.h"

using namespace keyfold;
using namespace keyfold::test;
using namespace keyfold::ui;

class NoKeychainTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }

    void isSaidAndLeavesNoWayToUnlock()
    {
        TestWallet wallet;
        QVERIFY(wallet.create());
        QSettings settings(QString::fromStdString((wallet.folder() / "settings.ini").string()), QSettings::IniFormat);
        {
            Session session(
                {wallet.folders(), wallet.clock(), wallet.random(), TestWallet::cheap, Argon2Params{8, 1, 1}});
            QuickUnlock quick(session, settings, "boot");
            session.choose(wallet.path());
            session.unlock(password(TestWallet::masterPassword));
            QTRY_VERIFY(session.isUnlocked());
            QTest::qWait(50);
            std::optional<KeychainProblem> problem;
            connect(&quick, &QuickUnlock::keychainFailed, this, [&](KeychainProblem given) { problem = given; });
            quick.turnOn();
            QTRY_VERIFY_WITH_TIMEOUT(problem, 30'000);
            QVERIFY(*problem == KeychainProblem::Missing || *problem == KeychainProblem::Failed);
            QVERIFY(!keychainSentence(*problem).what.isEmpty());
            QVERIFY(!quick.slot());
        }
        const auto info = Wallet::info(wallet.path());
        QCOMPARE(info->keySlots.size(), 1U);
        QVERIFY(settings.allKeys().isEmpty());
    }
};

QTEST_GUILESS_MAIN(NoKeychainTest)
#include "no_keychain_test.moc"
