// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/transfer/export_keys.h"
#include "core/transfer/import_file.h"
#include "tests/core/transfer/describe_import.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

struct Sample {
    Key key;
    std::vector<SecretValue> secrets;
};

Sample sample(std::string name, std::initializer_list<std::pair<const char*, std::string>> secrets)
{
    Sample sample;
    sample.key.name = std::move(name);
    for (const auto& [label, value] : secrets) {
        sample.key.fields().push_back({{}, label, FieldKind::Secret, {}});
        sample.secrets.push_back({label, Secret::copyOf(value)});
    }
    return sample;
}

QByteArray dotenvOf(const Sample& sample)
{
    DotenvWriter writer;
    writer.add(sample.key, sample.secrets);
    return bytes(writer.take().exposeText());
}

QByteArray csvOf(const Sample& sample)
{
    auto writer = CsvWriter::forKeys({sample.key});
    writer->add(sample.key, sample.secrets);
    return bytes(writer->take().exposeText());
}

Result<ImportedFile> readBack(const QByteArray& text, ImportFormat format)
{
    ImportOptions options;
    options.format = format;
    auto read = readImport(Secret::copyOf(view(text)), options);
    return read ? Result<ImportedFile>(std::move(read->file)) : failure(read);
}

const std::vector<std::string>& oddValues()
{
    static const std::vector<std::string> values{"plain", "two words", "it's", "\"quoted\"", "back\\slash\\n", "$HOME",
        "${HOME}", "`id`", "it's `id` $(id) \"x\" \\", "a#b #c", "=1+1", "+49", "-x", "@SUM(A1)", "'x", "''",
        "a,b;c\td", "-----BEGIN X-----\nab'c=\n-----END X-----\n", "carriage\rreturn and 'quote", "grün €🔑", "a\r\nb",
        "#hash", "true", "1", "https://u:p@h.example/?a=b&c"};
    return values;
}

} // namespace

class ExportKeysTest : public QObject {
    Q_OBJECT

private slots:
    void everyValueComesBackThroughADotenvFile()
    {
        for (const auto& value : oddValues()) {
            const auto text = dotenvOf(sample("Stripe – live", {{"Token", value}, {"Hook", "zz"}}));
            const auto file = readBack(text, ImportFormat::Dotenv);
            QCOMPARE(described(file), "Stripe – live: Token=" + bytes(value) + " Hook=zz");
        }
    }

    void everyValueComesBackThroughACsvFile()
    {
        for (const auto& value : oddValues()) {
            const auto text = csvOf(sample("Stripe – live", {{"Token", value}, {"=Hook", "zz"}}));
            const auto file = readBack(text, ImportFormat::Csv);
            QCOMPARE(described(file), "Stripe – live: Token=" + bytes(value) + " =Hook=zz");
        }
    }

    void aShellRunsNothingOfADotenvFile()
    {
        QCOMPARE(dotenvOf(sample("A", {{"Secret", "`id`'"}})), QByteArray("# Keyfold: A | Secret\nA=\"\\`id\\`'\"\n"));
        QCOMPARE(dotenvOf(sample("A", {{"Secret", "$(id)"}})), QByteArray("# Keyfold: A | Secret\nA='$(id)'\n"));
        // A name cannot end the comment.
        QVERIFY(!dotenvOf(sample("A\nid", {{"Secret", "x"}})).contains("\nid"));
    }

    void aSpreadsheetRunsNothingOfACsvFile()
    {
        auto one = sample("=HYPERLINK(\"http://x\")", {{"Secret", "=1+1"}});
        one.key.notes = "@x";
        const auto text = csvOf(one);
        QVERIFY2(text.contains("\"'=HYPERLINK(\"\"http://x\"\")\"") && text.contains("\"'=1+1\"")
                && text.contains("\"'@x\""),
            text.constData());
        QVERIFY(bytes(keyRegister({one.key})).contains("\"'=HYPERLINK("));
    }

    void aWholeRecordComesBackThroughACsvFile()
    {
        auto one = sample("Stripe", {{"Secret", "sk_1"}});
        auto& key = one.key;
        key.fields().insert(key.fields().begin(), {{}, "Client ID", FieldKind::Plain, "id_1"});
        key.id = KeyId::parse("6f9619ff-8b86-4011-b42d-00cf4fc964ff").value();
        key.provider = "Stripe";
        key.account = "acct";
        key.environment = "live";
        key.kind = "token";
        key.privilege = Privilege::Write;
        key.scopes = {"a b", "c,d"};
        key.purpose = "Sends invoices";
        key.consumers = {{"Xero", "Settings, Apps", "a|b", "XERO_KEY"}, {"Shop", "", ""}};
        key.neededScopes = {"a b"};
        key.onlyKeyReason = "One key an account";
        key.owner = "Ann";
        key.origin = Origin::Email;
        key.ipAllowlist = {*IpRange::parse("203.0.113.0/24"), *IpRange::parse("2001:db8::1")};
        key.madeOn = Date::parse("2026-09-18").value();
        key.expires = Date::parse("2027-09-18").value();
        key.rotateEveryDays = 30;
        key.status = KeyStatus::Compromised;
        key.tags = {"books", "money; much"};
        key.notes = "Line one\nLine \"two\"";
        key.consoleUrl = "https://dashboard.example/keys";
        const auto file = readBack(csvOf(one), ImportFormat::Csv);
        QCOMPARE(described(file), QByteArray("Stripe: Client ID=<id_1> Secret=sk_1"));
        QVERIFY(file->keys.at(0).key == key);
    }

    void plainFieldsAndNamesComeBackThroughADotenvFile()
    {
        auto one = sample("Twilio – texts", {{"Secret", "sk_1"}});
        one.key.fields().insert(one.key.fields().begin(), {{}, "Account", FieldKind::Plain, "AC1"});
        const auto text = dotenvOf(one);
        QCOMPARE(text,
            QByteArray("# Keyfold: Twilio – texts | Secret\nTWILIO_TEXTS=sk_1\n"
                       "# Keyfold, not secret: Twilio – texts | Account\nTWILIO_TEXTS_ACCOUNT=AC1\n"));
        QCOMPARE(
            described(readBack(text, ImportFormat::Dotenv)), QByteArray("Twilio – texts: Secret=sk_1 Account=<AC1>"));
    }

    void variablesHaveNamesOfTheirOwn()
    {
        QCOMPARE(variableNameFor("Stripe – Überweisung (live)"), std::string("STRIPE_UBERWEISUNG_LIVE"));
        QCOMPARE(variableNameFor("1Password"), std::string("_1PASSWORD"));
        QCOMPARE(variableNameFor("…"), std::string("KEY"));
        DotenvWriter writer;
        for (const char* name : {"Till", "till!"})
            writer.add(sample(name, {}).key, {});
        const auto one = sample("Till", {{"Secret", "a"}});
        const auto two = sample("till!", {{"Secret", "b"}});
        writer.add(one.key, one.secrets);
        writer.add(two.key, two.secrets);
        QVERIFY(bytes(writer.take().exposeText()).contains("\nTILL_2=b\n"));
    }

    void theRegisterHasNoValues()
    {
        auto one = sample("Stripe", {{"Secret", "sk_1"}});
        one.key.fields().push_back({{}, "Client ID", FieldKind::Plain, "id_EXAMPLE"});
        one.key.grants.push_back({"Bright Agency", 1, {}, {}, {}, ""});
        const auto text = bytes(keyRegister({one.key}));
        QVERIFY(text.contains("Bright Agency") && !text.contains("id_EXAMPLE") && !text.contains("sk_1"));
    }

    void tooManyLabelsAreRefused()
    {
        std::vector<Key> keys(2);
        for (int i = 0; i < 600; ++i)
            for (auto& key : keys)
                key.fields().push_back(
                    {{}, std::to_string(i) + (&key == keys.data() ? "a" : "b"), FieldKind::Plain, "x"});
        QCOMPARE(CsvWriter::forKeys(keys).error().code, ErrorCode::InvalidValue);
    }
};

QTEST_GUILESS_MAIN(ExportKeysTest)
#include "export_keys_test.moc"
