// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/transfer/import_text.h"
#include "core/transfer/imported_file.h"
#include "tests/core/support/describe.h"

using namespace keyfold;
using namespace keyfold::test;

class ImportTextTest : public QObject {
    Q_OBJECT

private slots:
    void encodingsThatTellThemselvesAreRead_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("UTF-8") << QByteArray("café 🔑") << QByteArray("café 🔑");
        QTest::newRow("UTF-8 with its mark") << QByteArray("\xEF\xBB\xBF"
                                                           "a=1")
                                             << QByteArray("a=1");
        QTest::newRow("UTF-16, small end first") << QByteArray("\xFF\xFE"
                                                               "a\0\xE9\0\xAC\x20\x3D\xD8\x11\xDD",
            12) << QByteArray("aé€🔑");
        QTest::newRow("UTF-16, big end first")
            << QByteArray("\xFE\xFF\0a\0\xE9\x20\xAC\xD8\x3D\xDD\x11", 12) << QByteArray("aé€🔑");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void encodingsThatTellThemselvesAreRead()
    {
        QFETCH(QByteArray, file);
        const auto text = importText(Secret::copyOf(view(file)));
        QVERIFY2(text, outcome(text));
        QTEST(bytes(text->exposeText()), "text");
    }

    void whatIsNoTextIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("Latin-1") << QByteArray("a=1\nb=caf\xE9\n") << QByteArray("2");
        QTest::newRow("NUL") << QByteArray("a=1\nb=2\nc=\0\n", 12) << QByteArray("3");
        QTest::newRow("UTF-16 without its mark") << QByteArray("a\0=\0", 4) << QByteArray("1");
        QTest::newRow("half a surrogate pair") << QByteArray("\xFF\xFE\x3D\xD8\x41\0", 6) << QByteArray("1");
        QTest::newRow("surrogates in the wrong order") << QByteArray("\xFF\xFE\x11\xDD\x3D\xD8", 6) << QByteArray("1");
        QTest::newRow("half a unit") << QByteArray("\xFF\xFE\n\0a", 5) << QByteArray("2");
        QTest::newRow("NUL in UTF-16") << QByteArray("\xFF\xFE\0\0", 4) << QByteArray("1");
    }
    void whatIsNoTextIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, line);
        const auto text = importText(Secret::copyOf(view(file)));
        QVERIFY(!text);
        QCOMPARE(text.error().code, ErrorCode::ImportNotText);
        QCOMPARE(bytes(text.error().subject), line);
    }

    void aFileThatIsTooLargeIsRefused()
    {
        const auto text = importText(Secret::ofSize(ImportLimits::fileBytes + 1));
        QCOMPARE(text.error().code, ErrorCode::ImportTooLarge);
    }
};

QTEST_GUILESS_MAIN(ImportTextTest)
#include "import_text_test.moc"
