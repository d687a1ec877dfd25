// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/handoff_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/core/support/describe.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

HandedKey anyKey()
{
    HandedKey handed;
    Key& key = handed.key;
    key.name = "Stripe – Invoices “live” \\ \t\n \x01";
    key.provider = "Stripe";
    key.environment = "live";
    key.privilege = Privilege::Write;
    key.scopes = {"charges:read", "invoices:write"};
    key.purpose = "Invoices 🧾";
    key.ipAllowlist = {IpRange::parse("203.0.113.0/24").value()};
    key.expires = Date::parse("2027-03-31").value();
    key.rotateEveryDays = 30;
    key.notes = "of nobody else's business";
    key.tags = {"ours"};
    key.consumers = {{"Xero", "Settings", ""}};
    key.fields() = {{{}, "Secret", FieldKind::Secret, {}}, {{}, "Key ID", FieldKind::Plain, "pk_EXAMPLE"}};
    handed.secrets.push_back({"Secret", Secret::copyOf("sk_live_\"EXAMPLE\"\\")});
    return handed;
}

HandoffDocument anyDocument()
{
    HandoffDocument document;
    document.from = "Ann";
    document.to = {"Bright Agency"};
    document.created = Timestamp(Date::parse("2026-10-12")->days()) + std::chrono::seconds(31267);
    document.until = Date::parse("2027-01-31").value();
    document.message = "For the shop.";
    document.keys.push_back(anyKey());
    return document;
}

/// A document as somebody else might write it, with `replaced` put in for `part`.
QByteArray written(const QByteArray& part = {}, const QByteArray& replaced = {})
{
    QByteArray text = R"({"format":"keyfold-handoff","version":1,"from":"Ann","to":"Bob",)"
                      R"("created":"2026-10-12T08:41:07Z","until":null,"message":"",)"
                      R"("keys":[{"name":"Stripe","fields":[{"label":"Secret","secret":true,"value":"sk_EXAMPLE"}]}]})";
    return part.isEmpty() ? text : text.replace(part, replaced);
}

Result<HandoffDocument> read(const QByteArray& text)
{
    return readHandoff(Secret::copyOf(view(text)));
}

} // namespace

class HandoffDocumentTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatItWrote()
    {
        const auto text = writeHandoff(anyDocument());
        const auto document = readHandoff(text);
        QVERIFY2(document, outcome(document).constData());
        QCOMPARE(bytes(document->from), "Ann");
        QCOMPARE(document->to.size(), std::size_t{1});
        QCOMPARE(bytes(document->message), "For the shop.");
        QVERIFY(document->until == anyDocument().until);
        QVERIFY(document->created == anyDocument().created);
        const auto& key = document->keys.front().key;
        auto expected = anyKey().key;
        expected.notes.clear();
        expected.tags.clear();
        expected.consumers.clear();
        expected.origin = Origin::Handoff;
        QVERIFY(key == expected);
        QVERIFY(document->keys.front().secrets.front().value.equals(anyKey().secrets.front().value));
    }

    void isJsonThatAPersonCanRead()
    {
        const auto text = writeHandoff(anyDocument());
        const auto json = QJsonDocument::fromJson(bytes(text.exposeText()));
        QVERIFY(json.isObject());
        QCOMPARE(json["format"].toString(), "keyfold-handoff");
        QCOMPARE(json["version"].toInt(), 1);
        QCOMPARE(json["created"].toString(), "2026-10-12T08:41:07Z");
        QCOMPARE(json["until"].toString(), "2027-01-31");
        const auto field = json["keys"][0]["fields"][0].toObject();
        QCOMPARE(field["label"].toString(), "Secret");
        QCOMPARE(field["value"].toString(), "sk_live_\"EXAMPLE\"\\");
        QVERIFY(text.exposeText().starts_with("{\n  \"format\": \"keyfold-handoff\",\n  \"version\": 1,\n"));
        QVERIFY(!bytes(text.exposeText()).contains("nobody else"));
    }

    void readsWhatSomebodyElseWrote()
    {
        const auto document = read(written("\"message\"", "\"later\":{\"a\":[1,2.5e3,true]},\"message\""));
        QVERIFY2(document, outcome(document).constData());
        QCOMPARE(bytes(document->to.front()), "Bob");
        QCOMPARE(bytes(document->keys.front().secrets.front().value.exposeText()), "sk_EXAMPLE");
        const auto escaped = read(written("sk_EXAMPLE", "\\u0073k\\ud83e\\uddfe\\/"));
        QVERIFY2(escaped, outcome(escaped).constData());
        QCOMPARE(bytes(escaped->keys.front().secrets.front().value.exposeText()), "sk🧾/");
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const QByteArray& text, ErrorCode code) {
            QTest::newRow(name) << text << static_cast<int>(code);
        };
        using enum ErrorCode;
        row("nothing", {}, NotAHandoff);
        row("a text", "hello", NotAHandoff);
        row("other JSON", "{\"a\":1}", NotAHandoff);
        row("another format", written("keyfold-handoff", "keyfold-request"), NotAHandoff);
        row("cut off", written().chopped(3), HandoffMalformed);
        row("two values", written() + "{}", HandoffMalformed);
        row("version 2", written(":1,", ":2,"), HandoffNewer);
        row("version 0", written(":1,", ":0,"), HandoffMalformed);
        row("version as a text", written(":1,", ":\"1\","), HandoffMalformed);
        row("a name twice", written("\"message\"", "\"from\":\"Eve\",\"message\""), HandoffMalformed);
        row("another type", written("\"from\":\"Ann\"", "\"from\":7"), HandoffMalformed);
        row("no date", written("2026-10-12T", "2026-13-12T"), HandoffMalformed);
        row("a time that is none", written("T08", "T25"), HandoffMalformed);
        row("no keys", written("\"keys\":[", "\"other\":["), HandoffMalformed);
        row("a key without a secret", written("true,", "false,"), HandoffMalformed);
        row("a key without a name", written("Stripe", ""), HandoffMalformed);
        row("an empty secret", written("sk_EXAMPLE", "  "), HandoffMalformed);
        row("NUL in a secret", written("sk_EXAMPLE", "\\u0000"), HandoffMalformed);
        row("half a surrogate", written("sk_EXAMPLE", "\\ud83e"), HandoffMalformed);
        row("not UTF-8", written("sk_EXAMPLE", "\xff"), HandoffMalformed);
        row("another privilege", written("\"name\"", "\"privilege\":\"god\",\"name\""), HandoffMalformed);
        row("rotation for ever", written("\"name\"", "\"rotate_every_days\":99999999,\"name\""), HandoffMalformed);
        row("deep", "{\"format\":\"keyfold-handoff\",\"a\":" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + "}",
            HandoffMalformed);
    }

    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        const auto document = read(text);
        QVERIFY(!document);
        QCOMPARE(static_cast<int>(document.error().code), code);
        QVERIFY(!bytes(document.error().detail).contains("sk_"));
    }
};

QTEST_APPLESS_MAIN(HandoffDocumentTest)
#include "handoff_document_test.moc"
