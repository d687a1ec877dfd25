// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/transfer/import_file.h"
#include "tests/core/transfer/describe_import.h"

using namespace keyfold;
using namespace keyfold::test;

class ImportFileTest : public QObject {
    Q_OBJECT

private slots:
    void formatsAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("format");
        const QByteArray ours = R"([{"name":"A","fields":[{"label":"S","value":"1"}]}])";
        QTest::newRow("by its name") << QByteArray(".env.local") << QByteArray("A_KEY=\"a\nb,c\"")
                                     << QByteArray("dotenv");
        QTest::newRow("by its content") << QByteArray("x.txt") << QByteArray("# x\n\nexport A_KEY=1")
                                        << QByteArray("dotenv");
        QTest::newRow("a table") << QByteArray("x.csv") << QByteArray("name,secret\na,b=") << QByteArray("csv");
        QTest::newRow("KeePassXC") << QByteArray("x.csv")
                                   << QByteArray(
                                          "\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\",\"TOTP\"\n"
                                          "a,b,c,d,e,f,g")
                                   << QByteArray("keepassxc-csv");
        QTest::newRow("ours") << QByteArray("x") << ours << QByteArray("json");
        QTest::newRow("ours with a mark")
            << QByteArray("x") << QByteArray("\xEF\xBB\xBF\n") + ours << QByteArray("json");
        QTest::newRow("Bitwarden") << QByteArray("x") << QByteArray(R"({"encrypted":false,"items":[{"type":3}]})")
                                   << QByteArray("bitwarden-json");
    }
    void formatsAreRecognised()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, format);
        ImportOptions options;
        options.fileName = view(name);
        const auto read = readImport(Secret::copyOf(view(file)), options);
        QVERIFY2(read, outcome(read));
        QCOMPARE(bytes(nameOf(read->format)), format);
        // What is recognised can also be said.
        options.format = importFormatNamed(view(format));
        QVERIFY(readImport(Secret::copyOf(view(file)), options));
    }

    void whatIsNotRecognisedIsRefused()
    {
        const auto code = [](std::string_view content, std::string fileName) {
            ImportOptions options;
            options.fileName = std::move(fileName);
            return readImport(Secret::copyOf(content), options).error().code;
        };
        QCOMPARE(code("Dear Anna,\nhere is the key: abc\n", "mail.txt"), ErrorCode::ImportUnknownFormat);
        QCOMPARE(code("Dear Anna,\nhere is the key: abc\n", "mail.csv"), ErrorCode::ImportNoSecretColumn);
        QCOMPARE(code("", "x.csv"), ErrorCode::ImportNothing);
        QCOMPARE(code(" \n \n", "x"), ErrorCode::ImportNothing);
        QCOMPARE(code("# nothing\n", ".env"), ErrorCode::ImportNothing);
        QCOMPARE(code("[]", "x.json"), ErrorCode::ImportNothing);
        QCOMPARE(code(std::string(10000, '['), "x.json"), ErrorCode::ImportNotJson);
    }

    void everyKeyIsMarkedAsImported()
    {
        const auto read = readImport(Secret::copyOf("A_KEY=1"), {});
        QVERIFY(read->file.keys.at(0).key.origin == Origin::Import);
    }
};

QTEST_GUILESS_MAIN(ImportFileTest)
#include "import_file_test.moc"
