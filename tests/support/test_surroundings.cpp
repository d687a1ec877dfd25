// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QStandardPaths>
#include <QTest>

// What the other tests rely on: none of them sees or touches what belongs to whoever runs it.
class TestSurroundings : public QObject {
    Q_OBJECT

private slots:
    void foldersLieInATestsHome_data()
    {
        QTest::addColumn<int>("location");
        QTest::newRow("home") << static_cast<int>(QStandardPaths::HomeLocation);
        QTest::newRow("data") << static_cast<int>(QStandardPaths::GenericDataLocation);
        QTest::newRow("settings") << static_cast<int>(QStandardPaths::GenericConfigLocation);
        QTest::newRow("cache") << static_cast<int>(QStandardPaths::GenericCacheLocation);
        QTest::newRow("temporary files") << static_cast<int>(QStandardPaths::TempLocation);
    }

    void foldersLieInATestsHome()
    {
        QFETCH(int, location);
        const auto folder = QStandardPaths::writableLocation(static_cast<QStandardPaths::StandardLocation>(location));
        const auto home = qEnvironmentVariable("KEYFOLD_TEST_HOME");
        QVERIFY(!home.isEmpty());
        QVERIFY2(folder.startsWith(home), qPrintable(folder));
    }

    void homeIsEmptyAtTheStart()
    {
        QVERIFY(QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).isEmpty());
    }

    void noSessionIsInSight_data()
    {
        QTest::addColumn<QByteArray>("variable");
        for (const auto* name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "KEYFOLD_WALLET", "TZ"})
            QTest::newRow(name) << QByteArray(name);
    }

    void noSessionIsInSight()
    {
        QFETCH(QByteArray, variable);
        QVERIFY(!qEnvironmentVariableIsSet(variable.constData()));
    }

    void windowsAreOffscreen() { QCOMPARE(qEnvironmentVariable("QT_QPA_PLATFORM"), "offscreen"); }
};

QTEST_APPLESS_MAIN(TestSurroundings)
#include "test_surroundings.moc"
