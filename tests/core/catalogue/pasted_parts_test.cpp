// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/catalogue/pasted_parts.h"

using namespace keyfold;

namespace {

/// "Client secret!=abc, Client ID=42": "!" marks a secret.
QString described(const std::vector<PastedPart>& parts)
{
    QStringList texts;
    for (const auto& part : parts) {
        auto value = QString::fromUtf8(part.value.exposeText().data(), qsizetype(part.value.size()));
        texts.append(QString::fromStdString(part.label) + (part.kind == FieldKind::Secret ? "!=" : "=")
            + value.replace(u'\n', u'/'));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

class PastedPartsTest : public QObject {
    Q_OBJECT

private slots:
    void severalValuesAreTakenApart_data()
    {
        QTest::addColumn<QByteArray>("pasted");
        QTest::addColumn<QString>("parts");
        QTest::newRow("labels") << QByteArray("Client ID: 42\nClient secret: abc:def\n")
                                << "Client secret!=abc:def, Client ID=42";
        QTest::newRow("variables") << QByteArray("# from the console\nexport AWS_ACCESS_KEY_ID=\"AK\"\r\n"
                                                 "AWS_SECRET_ACCESS_KEY='se=cret'\r\n")
                                   << "AWS secret access key!=se=cret, AWS access key ID=AK";
        QTest::newRow("sections") << QByteArray("[default]\naws_access_key_id = AK\naws_secret_access_key = abc\n")
                                  << "AWS secret access key!=abc, AWS access key ID=AK";
        QTest::newRow("a table") << QByteArray("Access key ID,Secret access key\r\nAK,abc/def\r\n")
                                 << "Secret access key!=abc/def, Access key ID=AK";
        QTest::newRow("a table with one row") << QByteArray("Access key ID\tSecret access key\nAK\tabc/def\n")
                                              << "Secret access key!=abc/def, Access key ID=AK";
        QTest::newRow("a table with a row each") << QByteArray("Client ID:\t42\nStatus\tActive\nClient secret:\tabc\n")
                                                 << "Client secret!=abc, Client ID=42, Status=Active";
        QTest::newRow("each below its caption")
            << QByteArray("Client ID\n42\n\nSecret key\nabc\n") << "Secret key!=abc, Client ID=42";
        QTest::newRow("what the AWS CLI says")
            << QByteArray(R"({"AccessKey": {"UserName": "shop", "AccessKeyId": "AK", "Status": "Active",
"SecretAccessKey": "abc", "CreateDate": "2026-10-12T08:00:00Z"}})")
            << "Secret access key!=abc, User name=shop, Access key ID=AK, Status=Active, Create "
               "date=2026-10-12T08:00:00Z";
        QTest::newRow("an OAuth client of Google")
            << QByteArray(R"({"web": {"client_id": "42", "auth_uri": "a.example", "token_uri":
"b.example", "client_secret": "abc", "redirect_uris": ["c.example"]}})")
            << "Client secret!=abc, Client ID=42, Auth URI=a.example, Token URI=b.example";
        QTest::newRow("JSON") << QByteArray(R"({"installed": {"client_id": "42", "clientSecret": "abc", "ok": true}})")
                              << "Client secret!=abc, Client ID=42";
        QTest::newRow("a key pair") << QByteArray("-----BEGIN PUBLIC KEY-----\nAA\n-----END PUBLIC KEY-----\n\n"
                                                  "-----BEGIN PRIVATE KEY-----\nBB\n-----END PRIVATE KEY-----\n")
                                    << "Private key!=-----BEGIN PRIVATE KEY-----/BB/-----END PRIVATE KEY-----, "
                                       "Public key=-----BEGIN PUBLIC KEY-----/AA/-----END PUBLIC KEY-----";
        QTest::newRow("one label twice") << QByteArray("Token: a\ntoken: b\n") << "Token!=a, Token 2!=b";
        // What is called an account or an address may be the key itself.
        QTest::newRow("plain by its last word alone")
            << QByteArray("ACCOUNT_KEY=a\nPROJECT_API_KEY=b\nMAIL_PWD=c\nUSER_PASS=d\nACCOUNT_ID=e\n")
            << "Account key!=a, Project API key!=b, Mail pwd!=c, User pass!=d, Account ID=e";
        QTest::newRow("addresses") << QByteArray(
            "DATABASE_URL=postgres://u:pw@h/shop\nHOOK_URL=https://h/T0\n"
            "SITE_URL=https://h/T0/aB3dE5gH7jK9mN1pQ3sT\nHOME_URL=https://shop.example/a\n")
                                   << "Database URL!=postgres://u:pw@h/shop, Hook URL!=https://h/T0, "
                                      "Site URL!=https://h/T0/aB3dE5gH7jK9mN1pQ3sT, Home URL=https://shop.example/a";
        const QByteArray account(R"({"type": "service_account", "project_id": "shop", "private_key_id": "77",
"private_key": "-----BEGIN PRIVATE KEY-----\nBB\n-----END PRIVATE KEY-----\n", "client_email": "a@b.example"})");
        QTest::newRow("a service account")
            << account
            << QStringLiteral("Service account file!=%1, Client e-mail=a@b.example, Project=shop, Key ID=77")
                   .arg(QString::fromUtf8(account).replace(u'\n', u'/'));
    }

    void severalValuesAreTakenApart()
    {
        QFETCH(QByteArray, pasted);
        QFETCH(QString, parts);
        QCOMPARE(described(partsOf(asBytes({pasted.data(), size_t(pasted.size())}), Recogniser::builtIn())), parts);
    }

    void bareLinesAreKnownByTheirShape()
    {
        QByteArray both;
        for (const auto* wanted : {"publishable", "secret"})
            for (const auto& shape : Catalogue::builtIn().find("Stripe")->shapes)
                if (shape.kind == wanted && shape.environment == "live" && shape.confidence == Confidence::High) {
                    both += QByteArray::fromStdString(shape.example) + '\n';
                    break;
                }
        const auto parts = partsOf(asBytes({both.data(), size_t(both.size())}), Recogniser::builtIn());
        QCOMPARE(parts.size(), std::size_t(2));
        QCOMPARE(parts[0].kind, FieldKind::Secret);
        QCOMPARE(parts[1].kind, FieldKind::Plain);
        QVERIFY(parts[0].label != parts[1].label);
    }

    void oneValueStaysWhole_data()
    {
        QTest::addColumn<QByteArray>("pasted");
        for (const char* one : {"", "sk_live_abc", "abc==", "user:password", "https://hooks.example/a?b=c",
                 "AccountName=shop;AccountKey=abc==;EndpointSuffix=x", "NAME=value", "two\nlines",
                 "Dear Ann,\nhello: you", "Dear Ann\nabc\nHello\ndef", "Hello\tyou\nDear\tAnn",
                 "Client ID\n42\n\nMy own 1\nabc\n", "-----BEGIN PRIVATE KEY-----\nBB\n-----END PRIVATE KEY-----\n",
                 "-----BEGIN PRIVATE KEY-----\nBB\n-----END PUBLIC KEY-----\n", "{\"a\": ", "{\"a\": \"b\"}",
                 "{\"url\": \"x\", \"id\": \"y\"}", "{\"a\": \"1\", \"a\": \"2\"}", "a,b\n1,2,3", "x: \xff\ny: z"})
            QTest::addRow("%s", one) << QByteArray(one);
        QByteArray many;
        for (int at = 0; at < 13; ++at)
            many += "TOKEN_" + QByteArray::number(at) + "=x\n";
        QTest::newRow("more than a key has") << many;
        QTest::newRow("long") << "A=" + QByteArray(70'000, 'x') + "\nB=y";
    }

    void oneValueStaysWhole()
    {
        QFETCH(QByteArray, pasted);
        QCOMPARE(described(partsOf(asBytes({pasted.data(), size_t(pasted.size())}), Recogniser::builtIn())), QString());
    }
};

QTEST_GUILESS_MAIN(PastedPartsTest)
#include "pasted_parts_test.moc"
