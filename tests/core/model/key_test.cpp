// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/key.h"

#include <functional>

#include <QTest>

#include "tests/core/support/describe.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

using Change = std::function<void(Key&)>;

Date day(const char* iso)
{
    return Date::parse(iso).value();
}

Field plain(const char* label, const char* value = "value")
{
    return {{}, label, FieldKind::Plain, value};
}

Field secret(const char* label)
{
    return {{}, label, FieldKind::Secret, {}};
}

/// A key with something in every place.
Key fullKey()
{
    Key key;
    key.name = "stripe-live-webshop";
    key.provider = "Stripe";
    key.account = "Main Street Bikes";
    key.environment = "live";
    key.privilege = Privilege::Write;
    key.scopes = {"charges", "refunds"};
    key.consumers = {{"webshop", "/etc/webshop/.env: STRIPE_KEY", "restart after a change"}};
    key.ipAllowlist = {IpRange::parse("203.0.113.0/24").value()};
    key.rotateEveryDays = 90;
    key.tags = {"payments"};
    key.notes = "first line\nsecond line";
    Version version;
    version.from = day("2026-01-10");
    version.fields = {plain("Key ID"), secret("Secret")};
    key.versions = {version};
    return key;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class KeyTest : public QObject {
    Q_OBJECT

private slots:
    void acceptsAKeyWithSomethingInEveryPlace()
    {
        const auto valid = validate(fullKey());
        QVERIFY2(valid, outcome(valid).constData());
        Key least;
        least.name = "n";
        QVERIFY(validate(least));
    }

    void acceptsTheLimits_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, Change change) { QTest::newRow(name) << change; };
        row("longest name", [](Key& k) { k.name.assign(KeyLimits::nameBytes, 'n'); });
        row("longest line", [](Key& k) { k.purpose.assign(KeyLimits::lineBytes, 'p'); });
        row("longest notes", [](Key& k) { k.notes.assign(KeyLimits::notesBytes, 'n'); });
        row("longest plain value", [](Key& k) { k.fields()[0].value.assign(KeyLimits::notesBytes, 'v'); });
        row("most scopes", [](Key& k) { k.scopes.assign(KeyLimits::items, "scope"); });
        row("shortest interval", [](Key& k) { k.rotateEveryDays = KeyLimits::rotateDaysMin; });
        row("longest interval", [](Key& k) { k.rotateEveryDays = KeyLimits::rotateDaysMax; });
        row("no interval", [](Key& k) { k.rotateEveryDays.reset(); });
        row("no fields", [](Key& k) { k.fields().clear(); });
        row("name beyond ASCII", [](Key& k) { k.name = "Schlüssel 鍵 \U0001F511"; });
    }

    void acceptsTheLimits()
    {
        QFETCH(Change, change);
        auto key = fullKey();
        change(key);
        const auto valid = validate(key);
        QVERIFY2(valid, outcome(valid).constData());
    }

    void refuses_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, ErrorCode code, Change change) {
            QTest::newRow(name) << change << static_cast<int>(code);
        };
        row("no name", ErrorCode::NameEmpty, [](Key& k) { k.name.clear(); });
        row("blank name", ErrorCode::NameEmpty, [](Key& k) { k.name = " \t\n"; });
        row("name too long", ErrorCode::TextTooLong, [](Key& k) { k.name.assign(KeyLimits::nameBytes + 1, 'n'); });
        row("name not UTF-8", ErrorCode::TextNotUtf8, [](Key& k) { k.name = "caf\xE9"; });
        row("NUL in the name", ErrorCode::TextNotUtf8, [](Key& k) { k.name = std::string("a\0b", 3); });
        row("notes too long", ErrorCode::TextTooLong, [](Key& k) { k.notes.assign(KeyLimits::notesBytes + 1, 'n'); });
        row("notes not UTF-8", ErrorCode::TextNotUtf8, [](Key& k) { k.notes = "\xFF"; });
        const std::string longLine(KeyLimits::lineBytes + 1, 'l');
        row("provider too long", ErrorCode::TextTooLong, [=](Key& k) { k.provider = longLine; });
        row("account too long", ErrorCode::TextTooLong, [=](Key& k) { k.account = longLine; });
        row("environment too long", ErrorCode::TextTooLong, [=](Key& k) { k.environment = longLine; });
        row("kind too long", ErrorCode::TextTooLong, [=](Key& k) { k.kind = longLine; });
        row("purpose too long", ErrorCode::TextTooLong, [=](Key& k) { k.purpose = longLine; });
        row("owner too long", ErrorCode::TextTooLong, [=](Key& k) { k.owner = longLine; });
        row("console address too long", ErrorCode::TextTooLong, [=](Key& k) { k.consoleUrl = longLine; });
        row("scope too long", ErrorCode::TextTooLong, [=](Key& k) { k.scopes[1] = longLine; });
        row("tag too long", ErrorCode::TextTooLong, [=](Key& k) { k.tags[0] = longLine; });
        row("place too long", ErrorCode::TextTooLong, [=](Key& k) { k.consumers[0].name = longLine; });
        row("location too long", ErrorCode::TextTooLong, [=](Key& k) { k.consumers[0].location = longLine; });
        row("place's note too long", ErrorCode::TextTooLong, [=](Key& k) { k.consumers[0].note = longLine; });
        row("tag not UTF-8", ErrorCode::TextNotUtf8, [](Key& k) { k.tags[0] = "\xC3"; });
        row("label too long", ErrorCode::TextTooLong, [=](Key& k) { k.fields()[0].label = longLine; });
        row("label not UTF-8", ErrorCode::TextNotUtf8, [](Key& k) { k.fields()[0].label = "\xED\xA0\x80"; });
        row("plain value too long", ErrorCode::TextTooLong,
            [](Key& k) { k.fields()[0].value.assign(KeyLimits::notesBytes + 1, 'v'); });
        row("plain value not UTF-8", ErrorCode::TextNotUtf8, [](Key& k) { k.fields()[0].value = "\x80"; });
        row("no label", ErrorCode::InvalidValue, [](Key& k) { k.fields()[0].label.clear(); });
        row("blank label", ErrorCode::InvalidValue, [](Key& k) { k.fields()[0].label = "  "; });
        row("label twice", ErrorCode::FieldTaken, [](Key& k) { k.fields().push_back(secret("Secret")); });
        row("label twice in other letters", ErrorCode::FieldTaken,
            [](Key& k) { k.fields().push_back(secret("SÉCRET")); });
        row("label twice but for spaces", ErrorCode::FieldTaken,
            [](Key& k) { k.fields().push_back(secret(" Secret")); });
        row("too many scopes", ErrorCode::InvalidValue, [](Key& k) { k.scopes.assign(KeyLimits::items + 1, "s"); });
        row("too many tags", ErrorCode::InvalidValue, [](Key& k) { k.tags.assign(KeyLimits::items + 1, "t"); });
        row("too many places", ErrorCode::InvalidValue, [](Key& k) { k.consumers.resize(KeyLimits::items + 1); });
        row("too many ranges", ErrorCode::InvalidValue,
            [](Key& k) { k.ipAllowlist.assign(KeyLimits::items + 1, k.ipAllowlist[0]); });
        row("too many fields", ErrorCode::InvalidValue,
            [](Key& k) { k.fields().assign(KeyLimits::items + 1, secret("s")); });
        row("interval 0", ErrorCode::InvalidInterval, [](Key& k) { k.rotateEveryDays = 0; });
        row("interval negative", ErrorCode::InvalidInterval, [](Key& k) { k.rotateEveryDays = -90; });
        row("interval too long", ErrorCode::InvalidInterval,
            [](Key& k) { k.rotateEveryDays = KeyLimits::rotateDaysMax + 1; });
        row("value in a secret field", ErrorCode::InvalidValue, [](Key& k) { k.fields()[1].value = "sk_live_1"; });
    }

    void refuses()
    {
        QFETCH(Change, change);
        QFETCH(int, code);
        auto key = fullKey();
        change(key);
        const auto valid = validate(key);
        QVERIFY(!valid);
        QCOMPARE(static_cast<int>(valid.error().code), code);
    }

    void mainFieldIsTheFirstSecretElseTheFirst_data()
    {
        QTest::addColumn<QByteArray>("kinds");
        QTest::addColumn<int>("main");
        QTest::newRow("none") << QByteArray() << -1;
        QTest::newRow("one secret") << QByteArray("s") << 0;
        QTest::newRow("one plain") << QByteArray("p") << 0;
        QTest::newRow("plain before secret") << QByteArray("ps") << 1;
        QTest::newRow("two secrets") << QByteArray("pss") << 1;
        QTest::newRow("plain only") << QByteArray("pp") << 0;
    }

    void mainFieldIsTheFirstSecretElseTheFirst()
    {
        QFETCH(QByteArray, kinds);
        QFETCH(int, main);
        Key key;
        for (const char kind : kinds)
            key.fields().push_back(kind == 's' ? secret("secret") : plain("plain"));
        const auto* field = key.mainField();
        QCOMPARE(field ? static_cast<int>(field - key.fields().data()) : -1, main);
    }

    void fieldsAreThoseOfTheLastVersion()
    {
        auto key = fullKey();
        Version next;
        next.number = 2;
        next.fields = {secret("New secret")};
        key.versions.push_back(next);
        QCOMPARE(key.fields().size(), std::size_t{1});
        QCOMPARE(bytes(key.mainField()->label), QByteArray("New secret"));
        const Key empty;
        QVERIFY(empty.fields().empty());
        QVERIFY(!empty.mainField());
    }

    void findsAFieldByItsLabelHoweverWritten()
    {
        const auto key = fullKey();
        QCOMPARE(key.fieldLabelled("Secret"), &key.fields()[1]);
        QCOMPARE(key.fieldLabelled("SECRET"), &key.fields()[1]);
        QCOMPARE(key.fieldLabelled("key id"), &key.fields()[0]);
        QVERIFY(!key.fieldLabelled("Key"));
        QVERIFY(!key.fieldLabelled(""));
    }

    void tellsWhenToRotate_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArray>("next");
        const auto row = [](const char* name, const char* next, Change change) {
            QTest::newRow(name) << change << QByteArray(next);
        };
        const auto secondVersion = [](Key& k) {
            Version version;
            version.number = 2;
            version.from = day("2026-03-01");
            k.versions.push_back(version);
        };
        row("from the day the version came", "2026-04-10", [](Key&) {});
        row("from the day the value was made, where it is older", "2025-08-30",
            [](Key& k) { k.madeOn = day("2025-06-01"); });
        row("from the last version", "2026-05-30", secondVersion);
        row("the first value's birth counts for the first version only", "2026-05-30", [=](Key& k) {
            k.madeOn = day("2025-06-01");
            secondVersion(k);
        });
        row("across a leap day", "2024-04-10", [](Key& k) { k.versions[0].from = day("2024-01-11"); });
        row("without a policy", "", [](Key& k) { k.rotateEveryDays.reset(); });
        row("without a value", "", [](Key& k) { k.versions.clear(); });
        row("made on a known day, not stored yet", "2025-08-30", [](Key& k) {
            k.versions.clear();
            k.madeOn = day("2025-06-01");
        });
        row("revoked", "", [](Key& k) { k.status = KeyStatus::Revoked; });
        row("compromised", "2026-04-10", [](Key& k) { k.status = KeyStatus::Compromised; });
        row("rotating", "2026-04-10", [](Key& k) { k.status = KeyStatus::Rotating; });
    }

    void tellsWhenToRotate()
    {
        QFETCH(Change, change);
        QFETCH(QByteArray, next);
        auto key = fullKey();
        change(key);
        const auto date = key.nextRotation();
        QCOMPARE(date ? bytes(date->toIso()) : QByteArray(), next);
    }

    // The names are on the command line, in JSON and in stored wallets.
    void keepsItsNames()
    {
        const auto joined = []<typename Enum>(Enum last) {
            QByteArray names;
            for (int i = 0; i <= static_cast<int>(last); ++i)
                names += bytes(nameOf(static_cast<Enum>(i))) + " ";
            return names.trimmed();
        };
        QCOMPARE(joined(Privilege::Admin), QByteArray("read write admin"));
        QCOMPARE(joined(KeyStatus::Compromised), QByteArray("active rotating revoked compromised"));
        QCOMPARE(joined(Origin::Import), QByteArray("unknown console email chat phone paper handoff import"));
    }

    void readsItsNames()
    {
        QVERIFY(privilegeNamed("admin") == Privilege::Admin);
        QVERIFY(statusNamed("rotating") == KeyStatus::Rotating);
        QVERIFY(originNamed("import") == Origin::Import);
        QVERIFY(originNamed("e-mail") == Origin::Email);
        for (const auto* text : {"", "Admin", "root", "read "}) {
            QVERIFY2(!privilegeNamed(text), text);
            QVERIFY2(!statusNamed(text), text);
            QVERIFY2(!originNamed(text), text);
        }
    }

    void normalisesEnvironments_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::addRow("'%s'", text) << QByteArray(text) << QByteArray(expected);
        };
        row("prod", "live");
        row("Production", "live");
        row(" LIVE ", "live");
        row("sandbox", "test");
        row("Testing", "test");
        row("stage", "staging");
        row("DEV", "development");
        row("Blue", "Blue");
        row(" two words ", "two words");
        row("", "");
        row("products", "products");
    }

    void normalisesEnvironments()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(bytes(normalisedEnvironment(view(text))), expected);
    }
};

QTEST_APPLESS_MAIN(KeyTest)
#include "key_test.moc"
