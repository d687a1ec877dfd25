// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "core/crypto/system_random.h"
#include "ui/pages/recovery_sheet.h"

using namespace keyfold;
using namespace keyfold::ui;

class RecoverySheetTest final : public QObject {
    Q_OBJECT

private:
    SystemRandom m_random;
    const QTemporaryDir m_folder;
    const SheetFacts m_facts{QStringLiteral("Shop"), QStringLiteral("Shop.keyfold"), QDate(2026, 10, 12)};

    static QByteArray outputOf(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        return process.readAllStandardOutput();
    }

    static bool haveReaders()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("pdftoppm")).isEmpty()
            && !QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty();
    }

    /// What a scanner reads from the paper.
    QByteArray scanned(const QString& pdf) const
    {
        const auto picture = m_folder.filePath(QStringLiteral("paper"));
        outputOf(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-gray"), QStringLiteral("-singlefile"), pdf,
                picture});
        return outputOf(QStringLiteral("zbarimg"),
            {QStringLiteral("-q"), QStringLiteral("--raw"), picture + QStringLiteral(".pgm")})
            .trimmed();
    }

private slots:
    void isAPdfForItsOwnerAlone()
    {
        const auto path = m_folder.filePath(QStringLiteral("sheet.pdf"));
        QVERIFY(writeRecoverySheet(path.toStdString(), makeRecoveryKey(m_random), m_facts));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void aScannerReadsTheKey()
    {
        if (!haveReaders())
            QSKIP("pdftoppm and zbarimg are not here: the code was not read back");
        const auto key = makeRecoveryKey(m_random);
        const auto path = m_folder.filePath(QStringLiteral("scan.pdf"));
        QVERIFY(writeRecoverySheet(path.toStdString(), key, m_facts));
        const auto text = scanned(path);
        const auto read = parseRecoveryKey(asBytes({text.constData(), static_cast<std::size_t>(text.size())}));
        QVERIFY(read);
        QVERIFY(read->secret().equals(key.secret()));
    }

    void saysThatItIsASecret()
    {
        if (!haveReaders())
            QSKIP("pdftotext is not here: the sheet was not read back");
        const auto path = m_folder.filePath(QStringLiteral("text.pdf"));
        QVERIFY(writeRecoverySheet(path.toStdString(), makeRecoveryKey(m_random), m_facts));
        const auto text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        QVERIFY(text.contains("This page is a secret"));
        QVERIFY(text.contains("Shop.keyfold"));
        QCOMPARE(text.count('\f'), 1); // pages
    }

    void isPrintedAfterTheDialog()
    {
        QWidget window;
        const auto path = m_folder.filePath(QStringLiteral("printed.pdf"));
        const auto key = makeRecoveryKey(m_random);
        int printed = -1;
        printRecoverySheet(&window, key.clone(), m_facts, [&](bool ok) { printed = ok ? 1 : 0; });
        auto* dialog = window.findChild<QPrintDialog*>();
        QVERIFY(dialog);
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(path);
        emit dialog->accepted(dialog->printer());
        QCOMPARE(printed, 1);
        dialog->reject();
        QVERIFY(QFile::exists(path));
        if (haveReaders())
            QCOMPARE(parseRecoveryKey(asBytes(scanned(path).toStdString())).has_value(), true);
    }

    void aLockClosesTheDialog()
    {
        QWidget window;
        bool called = false;
        printRecoverySheet(&window, makeRecoveryKey(m_random), m_facts, [&](bool) { called = true; });
        QPointer<QDialog> dialog = window.findChild<QDialog*>();
        QVERIFY(dialog);
        dialog->reject();
        QTRY_VERIFY(!dialog);
        QVERIFY(!called);
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const auto written = writeRecoverySheet("/nowhere/sheet.pdf", makeRecoveryKey(m_random), {});
        QVERIFY(!written);
    }
};

QTEST_MAIN(RecoverySheetTest)
#include "recovery_sheet_test.moc"
