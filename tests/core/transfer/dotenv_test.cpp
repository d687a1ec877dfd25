// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/transfer/dotenv.h"
#include "tests/core/transfer/describe_import.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

Result<ImportedFile> read(std::string_view text, DotenvTake what = DotenvTake::Secrets)
{
    return readDotenv(Secret::copyOf(text), what);
}

QByteArray skip(int line, const char* name, SkipReason reason)
{
    return QByteArray::number(line) + ' ' + name + ' ' + QByteArray::number(static_cast<int>(reason));
}

} // namespace

class DotenvTest : public QObject {
    Q_OBJECT

private slots:
    void valuesAreReadAsTheUsualReadersDo_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("bare") << QByteArray("A_KEY=abc") << QByteArray("abc");
        QTest::newRow("spaces around") << QByteArray("  A_KEY =  abc  ") << QByteArray("abc");
        QTest::newRow("spaces within") << QByteArray("A_KEY=ab cd") << QByteArray("ab cd");
        QTest::newRow("export") << QByteArray("export A_KEY=abc") << QByteArray("abc");
        QTest::newRow("a variable called export") << QByteArray("export=abcdefgh") << QByteArray("abcdefgh");
        QTest::newRow("comment behind") << QByteArray("A_KEY=abc # live") << QByteArray("abc");
        QTest::newRow("no comment without a space") << QByteArray("A_KEY=ab#c") << QByteArray("ab#c");
        QTest::newRow("equals signs") << QByteArray("A_KEY=YWI=\n") << QByteArray("YWI=");
        QTest::newRow("single quotes are literal")
            << QByteArray(R"(A_KEY='a"b\n$c # d')") << QByteArray(R"(a"b\n$c # d)");
        QTest::newRow("back quotes are literal") << QByteArray("A_KEY=`a'b\"c`") << QByteArray("a'b\"c");
        QTest::newRow("double quotes have escapes")
            << QByteArray(R"(A_KEY="a\"b\\c\$d\te\q")") << QByteArray("a\"b\\c$d\te\\q");
        QTest::newRow("comment behind quotes") << QByteArray("A_KEY=\"abc\" # live") << QByteArray("abc");
        QTest::newRow("several lines") << QByteArray("A_KEY=\"-----BEGIN X-----\r\nabc\r\n-----END X-----\"\r\nB=1")
                                       << QByteArray("-----BEGIN X-----\nabc\n-----END X-----\n");
        QTest::newRow("line breaks as escapes") << QByteArray(R"(A_KEY="-----BEGIN X-----\nabc\n-----END X-----\n")")
                                                << QByteArray("-----BEGIN X-----\nabc\n-----END X-----\n");
        QTest::newRow("a quote within") << QByteArray("A_KEY=ab'c") << QByteArray("ab'c");
        QTest::newRow("the last line break is missing") << QByteArray("\n\n# x\nA_KEY=abc") << QByteArray("abc");
        QTest::newRow("line ends of old Macs") << QByteArray("B=1\rA_KEY=abc\r") << QByteArray("abc");
        QTest::newRow("a dollar that is no reference") << QByteArray("A_KEY=pa$$w0rd$") << QByteArray("pa$$w0rd$");
    }
    void valuesAreReadAsTheUsualReadersDo()
    {
        QFETCH(QByteArray, file);
        const auto imported = read(view(file));
        QVERIFY2(imported, outcome(imported));
        QCOMPARE(imported->keys.size(), 1U);
        QTEST(bytes(imported->keys[0].secrets.at(0).value.exposeText()), "value");
    }

    void aQuoteThatIsNotClosedNamesItsLine()
    {
        for (const char* quote : {"\"", "'", "`"}) {
            const auto file = read(std::string("A_KEY=1\nB_KEY=") + quote + "abc\nC_KEY=x\n");
            QVERIFY(!file);
            QCOMPARE(file.error().code, ErrorCode::ImportQuoteOpen);
            QCOMPARE(file.error().subject, std::string("2"));
        }
        QCOMPARE(read("A_KEY=\"abc\\").error().code, ErrorCode::ImportQuoteOpen);
    }

    void whatFollowsAQuoteIsNotGuessedAt()
    {
        const auto file = read("A_KEY='a'\nB_KEY=\"a\nb\"c\n");
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::ImportAfterQuote);
        QCOMPARE(file.error().subject, std::string("3"));
    }

    void whatDoesNotComeInIsTold()
    {
        const auto file = read("PORT=3000\n"
                               "sk_live_EXAMPLE\n"
                               "A_KEY=old\n"
                               "A_KEY=new\n"
                               "EMPTY_KEY=\n"
                               "OTHER_KEY=${A_KEY}x\n");
        QCOMPARE(described(file), QByteArray("A_KEY: Secret=new"));
        QCOMPARE(describedSkips(file),
            skip(1, "PORT", SkipReason::LooksLikeSetting) + '\n' + skip(2, "", SkipReason::NotAnAssignment) + '\n'
                + skip(3, "A_KEY", SkipReason::SetAgain) + '\n' + skip(5, "EMPTY_KEY", SkipReason::NoSecret) + '\n'
                + skip(6, "OTHER_KEY", SkipReason::RefersToOther));
    }

    void settingsStayOutUnlessAskedFor_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("comesIn");
        QTest::newRow("a switch") << QByteArray("USE_AUTH=true") << false;
        QTest::newRow("a number") << QByteArray("RETRIES=5") << false;
        QTest::newRow("an address") << QByteArray("REDIS=10.0.0.7:6379") << false;
        QTest::newRow("a page") << QByteArray("APP_URL=https://shop.example/app") << false;
        QTest::newRow("a folder") << QByteArray("UPLOADS=/var/www/shop/uploads") << false;
        QTest::newRow("a mode") << QByteArray("NODE_ENV=production") << false;
        QTest::newRow("a host") << QByteArray("DB_HOST=database.shop.example") << false;
        QTest::newRow("a password") << QByteArray("DB_PASSWORD=123456") << true;
        QTest::newRow("a page with a login") << QByteArray("DATABASE_URL=postgres://shop:hunter2@db/shop") << true;
        QTest::newRow("a hook") << QByteArray("NOTIFY=https://chat.example/x/EXAMPLE00000000000000000") << true;
        QTest::newRow("something long") << QByteArray("STRIPE=EXAMPLE0000000000000") << true;
        QTest::newRow("a known form under an odd name")
            << QByteArray("SHOP_USER=sk_live_EXAMPLE0000000000000000000000") << true;
    }
    void settingsStayOutUnlessAskedFor()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, comesIn);
        const auto some = read(view(line));
        QCOMPARE(some->keys.size(), comesIn ? 1U : 0U);
        QCOMPARE(some->skipped.size(), comesIn ? 0U : 1U);
        const auto all = read(view(line), DotenvTake::Everything);
        QCOMPARE(all->keys.size(), 1U);
    }

    void namesThatKeyfoldWroteComeBack()
    {
        const auto file = read("# Keyfold: Stripe – Invoices – live\nSTRIPE=1\n"
                               "# Keyfold: Twilio | Account\nT_ACCOUNT=2\n# Keyfold: Twilio | Token\nT_TOKEN='${x}'\n");
        QCOMPARE(described(file), QByteArray("Stripe – Invoices – live: Secret=1\nTwilio: Account=2 Token=${x}"));
    }

    void linesAreCounted()
    {
        const auto file = read("# one\r\n\r\nA_KEY='x\r\ny'\r\nB_KEY=z\r\n");
        QCOMPARE(file->keys.at(0).line, 3U);
        QCOMPARE(file->keys.at(1).line, 5U);
    }
};

QTEST_GUILESS_MAIN(DotenvTest)
#include "dotenv_test.moc"
