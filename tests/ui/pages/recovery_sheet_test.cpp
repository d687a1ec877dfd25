// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "core/crypto/system_random.h"
#include "ui/pages/recovery_sheet.h"
#include "ui/session/printing.h"

using namespace keyfold;
using namespace keyfold::ui;

class RecoverySheetTest final : public QObject {
    Q_OBJECT

private:
    SystemRandom m_random;
    const QTemporaryDir m_folder;
    const QByteArray m_path = qgetenv("PATH");
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

    /// A print service that keeps what it is given, in a folder of its own.
    void installLp(const QByteArray& last)
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("bin")));
        QFile lp(m_folder.filePath(QStringLiteral("bin/lp")));
        QVERIFY(lp.open(QIODevice::WriteOnly | QIODevice::Truncate));
        const auto folder = m_folder.path().toUtf8();
        lp.write(
            "#!/bin/sh\necho \"$@\" > " + folder + "/asked\n/bin/cat > " + folder + "/spooled.pdf\n" + last + "\n");
        lp.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        lp.close();
        qputenv("PATH", folder + "/bin:" + m_path);
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

    void isPrintedWithoutAFile()
    {
        const QTemporaryDir temporary;
        qputenv("TMPDIR", temporary.path().toUtf8());
        installLp("exit 0");
        const auto key = makeRecoveryKey(m_random);
        int printed = -1;
        sendToPrinter(recoverySheetPdf(key, m_facts), QStringLiteral("Office"), 2, [&](bool ok) { printed = ok; });
        QTRY_COMPARE(printed, 1);
        QCOMPARE(outputOf(QStringLiteral("/bin/cat"), {m_folder.filePath(QStringLiteral("asked"))}),
            QByteArray("-s -t Keyfold -n 2 -d Office\n"));
        QVERIFY(QDir(temporary.path()).isEmpty());
        if (haveReaders())
            QVERIFY(parseRecoveryKey(asBytes(scanned(m_folder.filePath(QStringLiteral("spooled.pdf"))).toStdString())));
    }

    void aPrinterThatRefusesIsSaid()
    {
        installLp("exit 1");
        int printed = -1;
        sendToPrinter(QByteArray(100'000, 'x'), {}, 1, [&](bool ok) { printed = ok; });
        QTRY_COMPARE(printed, 0);
        printed = -1;
        qputenv("PATH", "/nowhere");
        sendToPrinter("x", {}, 1, [&](bool ok) { printed = ok; });
        QTRY_COMPARE(printed, 0);
    }

    void cleanup()
    {
        qputenv("PATH", m_path);
        qunsetenv("TMPDIR");
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
