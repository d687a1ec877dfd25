// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/base/json_document.h"
#include "core/base/json_writer.h"
#include "tests/core/support/describe.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

Secret written(JsonLayout layout)
{
    Secret text;
    {
        SecretJsonTarget target(text);
        JsonWriter json(target, layout);
        json.beginArray();
        json.beginObject();
        json.member("name", "Quote \" back \\ line \n tab \t bell \x07 é🔑");
        json.member("value", Secret::copyOf("s\"1\r\x7f"));
        json.member("days", std::optional<int>(30));
        json.member("until", std::optional<Date>());
        json.member("tags", std::vector<std::string>{"a", "b"});
        json.endObject();
        json.beginObject();
        json.member("broken", "a\xff");
        json.member("empty", std::vector<std::string>());
        json.endObject();
        json.endArray();
    }
    return text;
}

} // namespace

class JsonTest : public QObject {
    Q_OBJECT

private slots:
    // RFC 8259 by its edges.
    void readsJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        for (const char* good : {"null", " true ", "0", "-0", "1.5", "-1e9", "1E+2", "\"\"", "[]", "{}", "[1,[2,{}]]",
                 "{\"a\":{\"b\":[null]}}", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\""})
            QTest::newRow(good) << QByteArray(good) << true;
        for (const char* bad : {"", "nul", "True", "01", "1.", ".5", "+1", "1e", "-", "'a'", "\"a", "\"\t\"", "\"\\x\"",
                 "\"\\u12g4\"", "\"\\udc00\"", "\"\\ud83d\"", "\"\\u0000\"", "[1,]", "[1 2]", "[", "{\"a\"}",
                 "{\"a\":}", "{a:1}", "{\"a\":1,}", "{} {}", "[1]]", "//a\n1", "\"\xff\"", "\"\xed\xa0\x80\"",
                 "\xef\xbb\xbf"
                 "1"})
            QTest::newRow(qPrintable(QStringLiteral("bad: ") + QString::fromLatin1(bad))) << QByteArray(bad) << false;
        QTest::newRow("bad: NUL") << QByteArray("\"a\0b\"", 5) << false;
        QTest::newRow("64 levels") << QByteArray(64, '[') + QByteArray(64, ']') << true;
        QTest::newRow("bad: 10,000 levels") << QByteArray(10'000, '[') + QByteArray(10'000, ']') << false;
        QTest::newRow("bad: 1,000,000 levels") << QByteArray(1'000'000, '{') << false;
    }

    void readsJson()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, good);
        QCOMPARE(JsonDocument::parse(view(text)).has_value(), good);
    }

    void findsWhatIsInIt()
    {
        const auto document = JsonDocument::parse(
            "{\"text\":\"\\ud83d\\udd11\\/\",\"number\":123456789012345,\"long\":1234567890123456,\"half\":1.5,"
            "\"yes\":true,\"nothing\":null,\"list\":[1,2,3],\"text\":\"the last\"}");
        QVERIFY(document.has_value());
        const auto root = document->root();
        QCOMPARE(bytes(root["text"].text()), QByteArray("the last"));
        QVERIFY(root["text"].secretText().equals(Secret::copyOf("the last")));
        QVERIFY(root["number"].integer() == 123456789012345);
        QVERIFY(!root["long"].integer() && !root["half"].integer() && !root["text"].integer());
        QVERIFY(root["yes"].isTrue() && root["nothing"].isNull());
        QCOMPARE(root["list"].size(), std::size_t{3});
        QVERIFY(root["list"]["x"]["y"].type() == JsonValue::Type::Missing);
        QCOMPARE(root["text"].size(), std::size_t{0});
    }

    void saysWhichLineIsWrong()
    {
        const auto document = JsonDocument::parse("[\n1,\n2 3]");
        QVERIFY(!document);
        QVERIFY(document.error().kind == JsonFault::Kind::Malformed);
        QCOMPARE(document.error().line, std::size_t{3});
    }

    void holdsItsLimits()
    {
        JsonLimits limits;
        limits.values = 4;
        QVERIFY(JsonDocument::parse("[1,2,3]", limits).has_value());
        QVERIFY(JsonDocument::parse("[1,2,3,4]", limits).error().kind == JsonFault::Kind::TooLarge);
        limits.depth = 1;
        QVERIFY(JsonDocument::parse("[1]", limits).has_value());
        QVERIFY(JsonDocument::parse("[[1]]", limits).error().kind == JsonFault::Kind::Malformed);
    }

    void refusesANameTwiceWhereThatMatters()
    {
        JsonLimits limits;
        limits.names = JsonLimits::Names::OnlyOnce;
        QVERIFY(JsonDocument::parse("[{\"a\":1,\"b\":1},{\"a\":1}]", limits).has_value());
        QVERIFY(!JsonDocument::parse("{\"a\":1,\"b\":{},\"\\u0061\":2}", limits));
    }

    void writesLines()
    {
        QCOMPARE(bytes(written(JsonLayout::Lines).exposeText()),
            QByteArray(
                "[{\"name\":\"Quote \\\" back \\\\ line \\n tab \\t bell \\u0007 é🔑\",\"value\":\"s\\\"1\\r\\u007f\","
                "\"days\":30,\"until\":null,\"tags\":[\"a\",\"b\"]},\n"
                "{\"broken\":\"a\xEF\xBF\xBD\",\"empty\":[]}]\n"));
    }

    void writesForPeople()
    {
        const auto text = written(JsonLayout::Indented);
        QVERIFY(text.exposeText().starts_with("[\n  {\n    \"name\": \"Quote"));
        QVERIFY(text.exposeText().ends_with("    \"empty\": []\n  }\n]\n"));
        const auto document = JsonDocument::parse(text.exposeText());
        QVERIFY(document.has_value());
        int items = 0;
        document->root().forEach([&](JsonValue) { ++items; });
        QCOMPARE(items, 2);
    }
};

QTEST_APPLESS_MAIN(JsonTest)
#include "json_test.moc"
