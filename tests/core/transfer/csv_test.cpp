// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/transfer/csv_import.h"
#include "tests/core/transfer/describe_import.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

Result<CsvTable> parse(std::string_view text)
{
    return CsvTable::parse(Secret::copyOf(text));
}

/// Cells in brackets, rows on lines.
QByteArray drawn(const Result<CsvTable>& table)
{
    if (!table)
        return outcome(table);
    QByteArrayList rows;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        QByteArray text;
        for (std::size_t at = 0; at < table->cells(row); ++at)
            text += '[' + bytes(table->cell(row, at)) + ']';
        rows += text;
    }
    return rows.join('\n');
}

Result<ImportedFile> read(std::string_view text, const char* mapping = "")
{
    const auto table = parse(text);
    if (!table)
        return failure(table);
    const auto dialect = recogniseCsv(*table);
    const auto columns = *mapping == '\0' ? std::vector<ColumnMapping>() : parseMapping(mapping).value();
    return readCsv(*table, columns.empty() ? dialect.value_or(CsvDialect::Generic) : CsvDialect::Generic, columns);
}

QByteArray tags(const Key& key)
{
    QByteArrayList all;
    for (const auto& tag : key.tags)
        all += bytes(tag);
    return all.join(',');
}

} // namespace

class CsvTest : public QObject {
    Q_OBJECT

private slots:
    void cellsAreRead_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("cells");
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << QByteArray("[a][b]\n[1][2]");
        QTest::newRow("CR LF, no end") << QByteArray("a,b\r\n1,2") << QByteArray("[a][b]\n[1][2]");
        QTest::newRow("quotes") << QByteArray("a,b\n\"1,\"\"x\"\"\n2\",\"\"\n") << QByteArray("[a][b]\n[1,\"x\"\n2][]");
        QTest::newRow("a quote within") << QByteArray("a,b\n1\"2,3\n") << QByteArray("[a][b]\n[1\"2][3]");
        QTest::newRow("semicolons") << QByteArray("a;b,c\n1;2\n") << QByteArray("[a;b][c]\n[1;2]");
        QTest::newRow("more semicolons") << QByteArray("a;b,x;c\n1;2;3\n") << QByteArray("[a][b,x][c]\n[1][2][3]");
        QTest::newRow("tabs") << QByteArray("a\tb\n1\t2\n") << QByteArray("[a][b]\n[1][2]");
        QTest::newRow("separator said") << QByteArray("sep=;\r\na;b\r\n1,5;2\r\n") << QByteArray("[a][b]\n[1,5][2]");
        QTest::newRow("separators in a quoted header")
            << QByteArray("\"a;;;\",b\n1,2\n") << QByteArray("[a;;;][b]\n[1][2]");
        QTest::newRow("empty lines") << QByteArray("\na,b\n\n\n1,2\n\n") << QByteArray("[a][b]\n[1][2]");
        QTest::newRow("a short row and a long one")
            << QByteArray("a,b\n1\n1,2,3\n") << QByteArray("[a][b]\n[1]\n[1][2][3]");
        QTest::newRow("empty cells") << QByteArray("a,b,c\n,,\n") << QByteArray("[a][b][c]\n[][][]");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void cellsAreRead()
    {
        QFETCH(QByteArray, file);
        QTEST(drawn(parse(view(file))), "cells");
    }

    void brokenQuotesNameTheirLine()
    {
        const auto open = parse("a,b\n1,\"2\n3,4\n");
        QCOMPARE(open.error().code, ErrorCode::ImportQuoteOpen);
        QCOMPARE(open.error().subject, std::string("2"));
        const auto after = parse("a,b\n\"1\n2\"x,2\n");
        QCOMPARE(after.error().code, ErrorCode::ImportAfterQuote);
        QCOMPARE(after.error().subject, std::string("3"));
    }

    void limitsHold()
    {
        QCOMPARE(drawn(parse(std::string(999, ','))).count('['), 1000);
        QCOMPARE(parse(std::string(1000, ',')).error().code, ErrorCode::ImportTooLarge);
        std::string rows = "secret\n";
        for (std::size_t i = 0; i < ImportLimits::rows; ++i)
            rows += "x\n";
        QVERIFY(parse(rows));
        QCOMPARE(parse(rows + "x\n").error().code, ErrorCode::ImportTooLarge);
    }

    void aThousandColumnsAreRead()
    {
        std::string header = "name,secret";
        std::string row = "Till,s3cret";
        for (int i = 2; i < 1000; ++i) {
            header += ",more " + std::to_string(i);
            row += ",x";
        }
        QCOMPARE(described(read(header + "\n" + row + "\n")), QByteArray("Till: Secret=s3cret"));
    }

    void keePassXCIsRecognised()
    {
        const auto file = read(
            R"("Group","Title","Username","Password","URL","Notes","TOTP","Icon","Last Modified","Created"
"Shop/Money","Stripe","acct_1","sk_EXAMPLE","https://dashboard.example","line
two","","0","2026-02-03T10:00:00Z","2025-01-01T10:00:00Z"
"Shop/Recycle Bin","Old","","x","","","","0","2026-02-03T10:00:00Z","2025-01-01T10:00:00Z"
"Shop","No password","anna","","","","","0","2026-02-03T10:00:00Z","2025-01-01T10:00:00Z"
)");
        QCOMPARE(described(file), QByteArray("Stripe: User name=<acct_1> Secret=sk_EXAMPLE"));
        const auto& key = file->keys.at(0).key;
        QCOMPARE(tags(key), QByteArray("Money"));
        QCOMPARE(bytes(key.notes), QByteArray("line\ntwo"));
        QCOMPARE(bytes(key.consoleUrl), QByteArray("https://dashboard.example"));
        QCOMPARE(bytes(key.madeOn->toIso()), QByteArray("2026-02-03"));
        QCOMPARE(file->skipped.at(0), (SkippedPart{4, "Old", SkipReason::InBin}));
        QCOMPARE(file->skipped.at(1), (SkippedPart{5, "No password", SkipReason::NoSecret}));
    }

    void bitwardenIsRecognised()
    {
        const auto file = read(
            "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,"
            "login_totp\n"
            "Money,1,login,Stripe,,\"Key: pk_1\nHook: whsec_1\",0,https://stripe.example,anna,sk_1,\n"
            ",,note,Mail key,SG.EXAMPLE,,0,,,,\n"
            ",,card,Visa,,,0,,,,\n");
        QCOMPARE(described(file),
            QByteArray("Stripe: Key=pk_1 Hook=whsec_1 User name=<anna> Secret=sk_1\nMail key: Note=SG.EXAMPLE"));
        QCOMPARE(tags(file->keys.at(0).key), QByteArray("Money"));
        QVERIFY(file->keys.at(1).key.notes.empty());
        QCOMPARE(file->skipped.at(0), (SkippedPart{5, "Visa", SkipReason::OtherItem}));
    }

    void onePasswordIsRecognised()
    {
        const auto file = read("Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes\n"
                               "Stripe,https://stripe.example,anna,sk_1,otpauth://x,false,true,\"money;live\",n\n");
        QCOMPARE(described(file), QByteArray("Stripe: User name=<anna> Secret=sk_1 One-time code=otpauth://x"));
        QCOMPARE(tags(file->keys.at(0).key), QByteArray("archived,money,live"));
    }

    void customaryColumnsAreUnderstood()
    {
        const auto file = read("Service;Title;API Key;Env;Remark\nStripe;Shop;sk_1;production;x\n;No service;k2;;\n");
        QCOMPARE(described(file), QByteArray("Shop: Secret=sk_1\nNo service: Secret=k2"));
        QCOMPARE(bytes(file->keys.at(0).key.provider), QByteArray("Stripe"));
        QCOMPARE(bytes(file->keys.at(0).key.environment), QByteArray("live"));
    }

    void aMappingSaysWhatIsWhat()
    {
        const auto file = read("Wofür,Schlüssel,\"Kennung, alt\",Geheim 2\nKasse,s1,id1,s2\n",
            "name=wofür,secret:Token=Schlüssel,\"field:Client ID=Kennung, alt\",secret=Geheim 2");
        QCOMPARE(described(file), QByteArray("Kasse: Token=s1 Client ID=<id1> Geheim 2=s2"));
        QVERIFY(!parseMapping("name"));
        QVERIFY(!parseMapping("nonsense=Title"));
        QVERIFY(!parseMapping("notes:x=Title"));
        QVERIFY(!parseMapping(""));
    }

    void aColumnThatIsNotThereIsNamed()
    {
        const auto missing = read("Title,Token\na,b\n", "name=Titel,secret=Token");
        QCOMPARE(missing.error().code, ErrorCode::ImportNoColumn);
        QCOMPARE(missing.error().subject, std::string("Titel"));
        QCOMPARE(missing.error().candidates, (std::vector<std::string>{"Title", "Token"}));
        QCOMPARE(read("Title,Colour\na,b\n").error().code, ErrorCode::ImportNoSecretColumn);
        QCOMPARE(read("").error().code, ErrorCode::ImportNothing);
    }

    void rowsThatCannotComeInAreTold()
    {
        const auto file = read("name,secret,expires\nA,1,2027-01-31\nB\n,3,\nD,4,soon\nE,5,,6\n");
        QCOMPARE(described(file), QByteArray("A: Secret=1"));
        QCOMPARE(file->skipped.at(0), (SkippedPart{3, "B", SkipReason::NoSecret}));
        QCOMPARE(file->skipped.at(1), (SkippedPart{4, "", SkipReason::NoName}));
        QCOMPARE(file->skipped.at(2), (SkippedPart{5, "D", SkipReason::InvalidValue}));
        QCOMPARE(file->skipped.at(3), (SkippedPart{6, "E", SkipReason::TooManyCells}));
    }

    void anApostropheIsOnlyOursToTakeAway()
    {
        QCOMPARE(described(read("name,secret\nA,'=x\n")), QByteArray("A: Secret='=x"));
        QCOMPARE(described(read("keyfold,name,secret\n1,A,'=x\n1,B,''x\n1,C,'x\n")),
            QByteArray("A: Secret==x\nB: Secret='x\nC: Secret='x"));
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"
