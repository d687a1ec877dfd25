// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include "ui/session/recent_wallets.h"

using namespace keyfold;
using namespace keyfold::ui;

class RecentWalletsTest final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Path wallet(const QString& name)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the test's folder cannot be written");
        return file.fileName().toStdString();
    }

private slots:
    void theNewestIsFirstAndEachIsThereOnce()
    {
        QSettings settings(m_folder.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
        RecentWallets recent(settings);
        const auto one = wallet(QStringLiteral("one.keyfold"));
        const auto two = wallet(QStringLiteral("two.keyfold"));
        recent.add(one);
        recent.add(two);
        recent.add(one);
        QVERIFY((recent.all() == std::vector{one, two}));
    }

    void filesThatAreGoneAreLeftOut()
    {
        QSettings settings(m_folder.filePath(QStringLiteral("b.ini")), QSettings::IniFormat);
        RecentWallets recent(settings);
        const auto here = wallet(QStringLiteral("here.keyfold"));
        recent.add(m_folder.filePath(QStringLiteral("gone.keyfold")).toStdString());
        recent.add(here);
        QVERIFY(recent.all() == std::vector{here});
    }

    void onlyTheNewestAreKept()
    {
        QSettings settings(m_folder.filePath(QStringLiteral("c.ini")), QSettings::IniFormat);
        RecentWallets recent(settings);
        for (int i = 0; i < RecentWallets::kept + 3; ++i)
            recent.add(wallet(QStringLiteral("%1.keyfold").arg(i)));
        QCOMPARE(recent.all().size(), std::size_t(RecentWallets::kept));
    }
};

QTEST_GUILESS_MAIN(RecentWalletsTest)
#include "recent_wallets_test.moc"
