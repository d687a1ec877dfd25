// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/transfer/json_import.h"
#include "tests/core/transfer/describe_import.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

/// With ' for ", which is easier to read here (and moc of Qt 6.4 loses its way in raw strings).
std::string quoted(std::string_view text)
{
    std::string json(text);
    std::replace(json.begin(), json.end(), '\'', '"');
    return json;
}

Result<JsonDocument> parse(std::string_view text)
{
    return readImportedJson(Secret::copyOf(text));
}

Result<ImportedFile> readOurs(std::string_view text)
{
    const auto document = parse(text);
    return document ? readKeyfoldJson(*document) : failure(document);
}

Result<ImportedFile> readBitwarden(std::string_view text)
{
    const auto document = parse(text);
    return document ? readBitwardenJson(*document) : failure(document);
}

} // namespace

class JsonTest : public QObject {
    Q_OBJECT

private slots:
    void textsAreUnescaped()
    {
        const auto document = parse(
            " {\"a\\\"\":\"x\\n\\u00e9\\uD83D\\udd11\\/\",\"b\":[1,-0.5e+3,true,null,{}],\"b2\":\"é\"} ");
        QVERIFY2(document, outcome(document));
        const auto root = document->root();
        QCOMPARE(bytes(root["a\""].text()), QByteArray("x\né🔑/"));
        QByteArrayList items;
        root["b"].forEach([&](JsonValue item) { items += bytes(item.text()); });
        QCOMPARE(items.join('|'), QByteArray("1|-0.5e+3|true||"));
        QVERIFY(root["c"]["d"].type() == JsonValue::Type::Missing);
        QCOMPARE(bytes(root["b2"].text()), QByteArray("é"));
    }

    void whatIsNoJsonIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("cut off") << QByteArray("{\n\"a\":");
        QTest::newRow("an open text") << QByteArray("[\n\"a]");
        QTest::newRow("a line break in a text") << QByteArray("[\n\"a\n\"]");
        QTest::newRow("an unknown escape") << QByteArray("[\n\"\\x\"]");
        QTest::newRow("half a pair") << QByteArray("[\n\"\\ud83d\"]");
        QTest::newRow("the other half") << QByteArray("[\n\"\\udd11\"]");
        QTest::newRow("NUL") << QByteArray("[\n\"\\u0000\"]");
        QTest::newRow("cut off in an escape") << QByteArray("[\n\"\\u00");
        QTest::newRow("a comma too many") << QByteArray("[\n1,]");
        QTest::newRow("no comma") << QByteArray("[\n1 2]");
        QTest::newRow("a name without quotes") << QByteArray("{\na:1}");
        QTest::newRow("no colon") << QByteArray("{\n\"a\" 1}");
        QTest::newRow("a number with a zero in front") << QByteArray("[\n01]");
        QTest::newRow("half a number") << QByteArray("[\n1.]");
        QTest::newRow("something behind it") << QByteArray("[]\n[]");
        QTest::newRow("too deep") << QByteArray("\n") + QByteArray(10000, '[') + QByteArray(10000, ']');
    }
    void whatIsNoJsonIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, file);
        const auto document = parse(view(file));
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::ImportNotJson);
        QCOMPARE(document.error().subject, std::string("2"));
        QVERIFY(parse("[]")); // nothing is kept from before
    }

    void sixtyFourLevelsAreFine() { QVERIFY(parse(std::string(64, '[') + std::string(64, ']'))); }

    void ourKeysComeBackWhole()
    {
        const auto file = readOurs(quoted(
            "[{'id':'6f9619ff-8b86-4011-b42d-00cf4fc964ff','name':'Stripe','provider':'Stripe',"
            "'account':'acct','environment':'live','kind':'token','privilege':'write','scopes':['a','b'],'needed_"
            "scopes':['a'],'risks':['money'],'only_key_reason':'r','revoking':{'by':'support','contact':'c','lead_days'"
            ":3},'purpose':'p',"
            "'consumers':[{'name':'Xero','location':'Settings','note':'n','variable':'V'}],'owner':'Ann','origin':'"
            "email',"
            "'ip_allowlist':['203.0.113.0/24'],'created':'2026-10-12T09:00:07Z','made_on':null,'expires':'2027-01-31',"
            "'rotate_every_days':30,'next_rotation':'2026-11-11','status':'compromised','tags':['t'],'notes':'x\\ny',"
            "'console_url':'https://x.example','fields':[{'label':'ID','secret':false,'value':'id_1'},"
            "{'label':'Secret','secret':true,'value':'s\\u00221'}],'grants':[],"
            "'versions':[{'number':1,'from':'2026-10-12','until':'2026-11-01','revoked':null},"
            "{'number':2,'from':'2026-11-01','until':null,'revoked':null}]}]"));
        QCOMPARE(described(file), QByteArray("Stripe: ID=<id_1> Secret=s\"1"));
        const auto& imported = file->keys.at(0);
        const auto& key = imported.key;
        QCOMPARE(bytes(key.id.text()), QByteArray("6f9619ff-8b86-4011-b42d-00cf4fc964ff"));
        QCOMPARE(bytes(toIso(key.created)), QByteArray("2026-10-12T09:00:07Z"));
        QVERIFY(key.privilege == Privilege::Write && key.origin == Origin::Email && key.status == KeyStatus::Compromised
            && key.rotateEveryDays == 30 && !key.madeOn);
        QCOMPARE(key.scopes, (std::vector<std::string>{"a", "b"}));
        QVERIFY(key.consumers == std::vector<Consumer>({{"Xero", "Settings", "n", "V"}}));
        QVERIFY(key.neededScopes == std::vector<std::string>{"a"} && key.risks == std::vector<Risk>{Risk::Money}
            && key.onlyKeyReason == "r" && key.revoking == (RevokeWay{RevokedBy::Support, "c", 3}));
        QCOMPARE(bytes(key.ipAllowlist.at(0).text()), QByteArray("203.0.113.0/24"));
        QCOMPARE(imported.version->number, 2);
        QCOMPARE(bytes(imported.version->from.toIso()), QByteArray("2026-11-01"));
    }

    void whatIsMissingTakesItsDefault()
    {
        const auto file = readOurs(quoted("{'name':'A','fields':[{'label':'Secret','value':'1'}]}"));
        QCOMPARE(described(file), QByteArray("A: Secret=1"));
        QVERIFY(file->keys.at(0).key.origin == Origin::Import);
        QCOMPARE(
            described(readOurs(quoted("{'keys':[{'name':'B','fields':[{'label':'S','secret':true,'value':'2'}]}]}"))),
            QByteArray("B: S=2"));
    }

    void whatCannotComeInIsTold()
    {
        const auto file = readOurs(quoted(
            "[{'name':'No value','fields':[{'label':'S','secret':true}]},"
            "{'name':'Odd day','expires':'2026-02-30','fields':[{'label':'S','value':'1'}]},"
            "{'name':'','fields':[{'label':'S','value':'1'}]},{'name':'Fine','fields':[{'label':'S','value':'1'}]}]"));
        QCOMPARE(described(file), QByteArray("Fine: S=1"));
        QCOMPARE(file->skipped.at(0), (SkippedPart{1, "No value", SkipReason::NoSecret}));
        QCOMPARE(file->skipped.at(1), (SkippedPart{2, "Odd day", SkipReason::InvalidValue}));
        QCOMPARE(file->skipped.at(2), (SkippedPart{3, "", SkipReason::NoName}));
        for (const auto& other : {std::string("{}"), std::string("[1]"), std::string("3"), quoted("{'colour':'red'}"),
                 quoted("[{'name':7}]")})
            QCOMPARE(readOurs(other).error().code, ErrorCode::ImportNotKeys);
    }

    void bitwardenIsRead()
    {
        const auto file = readBitwarden(quoted(
            "{'encrypted':false,'folders':[{'id':'f1','name':'Money'}],'items':["
            "{'type':1,'name':'Stripe','folderId':'f1','notes':'n','fields':[{'name':'Account','value':'acct','type':0}"
            ","
            "{'name':'Hook','value':'whsec','type':1}],'login':{'username':'anna','password':'sk','totp':null,"
            "'passwordRevisionDate':'2026-03-04T05:06:07.000Z','uris':[{'match':null,'uri':'https://"
            "stripe.example'}]}},"
            "{'type':2,'name':'Mail "
            "key','notes':'SG.x','secureNote':{'type':0},'creationDate':'2026-01-02T00:00:00.000Z'},"
            "{'type':5,'name':'Server','notes':null,'sshKey':{'privateKey':'-----BEGIN X-----\\nx\\n-----END X-----',"
            "'publicKey':'ssh-ed25519 AAAA','keyFingerprint':'SHA256:x'}},"
            "{'type':3,'name':'Visa','card':{}},{'type':1,'name':'Gone','deletedDate':'2026-01-01T00:00:00Z','login':{}"
            "}]}"));
        QCOMPARE(described(file),
            QByteArray("Stripe: User name=<anna> Secret=sk Account=<acct> Hook=whsec\n"
                       "Mail key: Note=SG.x\n"
                       "Server: Private key=-----BEGIN X-----\nx\n-----END X-----\n Public key=<ssh-ed25519 AAAA>"
                       " Fingerprint=<SHA256:x>"));
        QCOMPARE(bytes(file->keys.at(0).key.madeOn->toIso()), QByteArray("2026-03-04"));
        QCOMPARE(bytes(file->keys.at(0).key.tags.at(0)), QByteArray("Money"));
        QCOMPARE(file->skipped.at(0), (SkippedPart{4, "Visa", SkipReason::OtherItem}));
        QCOMPARE(file->skipped.at(1), (SkippedPart{5, "Gone", SkipReason::InBin}));
        QCOMPARE(readBitwarden(quoted("{'encrypted':true,'data':'x'}")).error().code, ErrorCode::ImportEncrypted);
        QCOMPARE(readBitwarden(quoted("{'items':3}")).error().code, ErrorCode::ImportNotKeys);
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
