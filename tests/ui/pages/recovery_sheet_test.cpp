// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "core/crypto/system_random.h"
#include "ui/pages/recovery_sheet.h"

using namespace keyfold;
using namespace keyfold::ui;

class RecoverySheetTest final : public QObject {
    Q_OBJECT

private slots:
    void isAPdfForItsOwnerAlone()
    {
        SystemRandom random;
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("sheet.pdf"));
        const SheetFacts facts{QStringLiteral("Shop"), QStringLiteral("Shop.keyfold"), QDate(2026, 10, 12)};
        QVERIFY(writeRecoverySheet(path.toStdString(), makeRecoveryKey(random), facts));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        SystemRandom random;
        const auto written = writeRecoverySheet("/nowhere/sheet.pdf", makeRecoveryKey(random), {});
        QVERIFY(!written);
    }
};

QTEST_MAIN(RecoverySheetTest)
#include "recovery_sheet_test.moc"
