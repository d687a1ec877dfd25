// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <functional>
#include <set>

#include "core/health/rules.h"
#include "tests/support/test_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

const Date today = Date::parse("2026-10-12").value();

IpRange range(const char* text)
{
    return IpRange::parse(text).value();
}

/// A key of which no rule has anything to say.
Key goodKey()
{
    auto key = simpleKey("Our till – Receipts – Counter – live");
    key.id = *KeyId::parse("00000000-0000-4000-8000-000000000001");
    key.provider = "Our till";
    key.purpose = "Prints receipts";
    key.environment = "live";
    key.privilege = Privilege::Read;
    key.scopes = {"receipts:read"};
    key.consumers = {{"Counter", "", ""}};
    key.owner = "Ann";
    key.origin = Origin::Console;
    key.rotateEveryDays = 90;
    key.versions.front().from = today;
    return key;
}

HealthFacts noFacts()
{
    return {today, Catalogue::builtIn(), Recogniser::builtIn(), NamingConvention(), {}, {}, {}, {}};
}

void addVersion(Key& key, Date from)
{
    Version next;
    next.number = key.versions.back().number + 1;
    next.from = from;
    next.fields = key.versions.back().fields;
    key.versions.push_back(next);
}

struct Case {
    const char* rule;
    const char* name;
    std::function<void(Key&, HealthFacts&)> make;
};

Grant grantTo(const char* party, std::optional<Date> until = {})
{
    return {party, 1, today, until, std::nullopt, ""};
}

KeySummary another(const char* environment)
{
    KeySummary other;
    other.name = "Another";
    other.environment = environment;
    return other;
}

/// Each rule with what makes it speak.
std::vector<Case> speaking()
{
    return {
        {"incident-open", "an open incident", [](Key& key, HealthFacts& facts) { facts.openIncidents[key.id] = {}; }},
        {"leaked", "compromised", [](Key& key, HealthFacts&) { key.status = KeyStatus::Compromised; }},
        {"leaked-in-scan", "found today",
            [](Key& key, HealthFacts& facts) {
                facts.foundByScan[key.id] = {today, 1, ".env"};
            }},
        {"granted-to-left", "known to one who left",
            [](Key& key, HealthFacts& facts) {
                key.grants = {grantTo("Bo")};
                key.grants[0].ended = today; // ending does not make them forget
                facts.partiesGone = {"Bo"};
            }},
        {"expired", "yesterday", [](Key& key, HealthFacts&) { key.expires = today.plusDays(-1); }},
        {"reused-across-environments", "live and test",
            [](Key& key, HealthFacts& facts) {
                key.onlyKeyReason = "is no excuse for this";
                facts.sameValue[key.id] = {another("test")};
            }},
        {"rotation-overdue", "yesterday", [](Key& key, HealthFacts&) { key.versions[0].from = today.plusDays(-91); }},
        {"expires-soon", "today", [](Key& key, HealthFacts&) { key.expires = today; }},
        {"expires-soon", "a letter to support takes long",
            [](Key& key, HealthFacts&) {
                key.expires = today.plusDays(60);
                key.revoking.leadDays = 50;
            }},
        {"value-reused", "same value",
            [](Key& key, HealthFacts& facts) { facts.sameValue[key.id] = {another("live")}; }},
        {"grant-overdue", "past its end",
            [](Key& key, HealthFacts&) { key.grants = {grantTo("Bo", today.plusDays(-1))}; }},
        {"granted-to-several", "two",
            [](Key& key, HealthFacts&) {
                key.grants = {grantTo("Bo"), grantTo("Cy")};
            }},
        {"rotation-half-done", "under way", [](Key& key, HealthFacts&) { key.status = KeyStatus::Rotating; }},
        {"not-revoked", "old value", [](Key& key, HealthFacts&) { addVersion(key, today); }},
        {"origin-insecure", "e-mail", [](Key& key, HealthFacts&) { key.origin = Origin::Email; }},
        {"privilege-broad", "writes reports",
            [](Key& key, HealthFacts&) {
                key.privilege = Privilege::Write;
                key.purpose = "Monthly report";
            }},
        {"scope-unneeded", "more than needed",
            [](Key& key, HealthFacts&) {
                key.scopes = {"receipts:read", "refunds:write"};
                key.neededScopes = {"Receipts:Read"};
            }},
        {"ip-everything", "0.0.0.0/0", [](Key& key, HealthFacts&) { key.ipAllowlist = {range("0.0.0.0/0")}; }},
        {"ip-everything", "::/0", [](Key& key, HealthFacts&) { key.ipAllowlist = {range("::/0")}; }},
        {"ip-private", "192.168",
            [](Key& key, HealthFacts&) {
                key.ipAllowlist = {range("203.0.113.7"), range("192.168.1.0/24")};
            }},
        {"ip-private", "unique local", [](Key& key, HealthFacts&) { key.ipAllowlist = {range("fd00::/48")}; }},
        {"ip-wide", "/15", [](Key& key, HealthFacts&) { key.ipAllowlist = {range("203.0.0.0/15")}; }},
        {"ip-wide", "IPv6 /31", [](Key& key, HealthFacts&) { key.ipAllowlist = {range("2a00::/31")}; }},
        {"never-expires", "neither", [](Key& key, HealthFacts&) { key.rotateEveryDays.reset(); }},
        {"several-consumers", "two",
            [](Key& key, HealthFacts&) {
                key.consumers.push_back({"Office", "", ""});
            }},
        {"rotation-due-soon", "in 14 days", [](Key& key, HealthFacts&) { key.versions[0].from = today.plusDays(-76); }},
        {"rotation-put-off", "with a reason",
            [](Key& key, HealthFacts&) {
                key.versions[0].from = today.plusDays(-91);
                key.snooze = Snooze{today.plusDays(1), "Stocktaking"};
            }},
        {"grant-ends-soon", "today", [](Key& key, HealthFacts&) { key.grants = {grantTo("Bo", today)}; }},
        {"scope-missing", "less than needed",
            [](Key& key, HealthFacts&) {
                key.neededScopes = {"receipts:read", "x"};
            }},
        {"name-convention", "API", [](Key& key, HealthFacts&) { key.name = "API"; }},
        {"no-scope", "none", [](Key& key, HealthFacts&) { key.scopes.clear(); }},
        {"no-ip-allowlist", "Stripe could",
            [](Key& key, HealthFacts&) {
                key.provider = "Stripe";
                key.name = "Stripe – Receipts – Counter – live";
            }},
        {"no-owner", "nobody", [](Key& key, HealthFacts&) { key.owner.clear(); }},
        {"no-consumer", "nowhere", [](Key& key, HealthFacts&) { key.consumers.clear(); }},
        {"private-key-open", "PEM", [](Key& key, HealthFacts&) { key.kind = "private-key"; }},
    };
}

/// What comes near a rule and is no case of it.
std::vector<Case> silent()
{
    return {
        {"leaked", "an incident says it already",
            [](Key& key, HealthFacts& facts) {
                key.status = KeyStatus::Compromised;
                facts.openIncidents[key.id] = {};
            }},
        {"leaked-in-scan", "rotated since",
            [](Key& key, HealthFacts& facts) {
                addVersion(key, today);
                facts.foundByScan[key.id] = {today, 1, ".env"};
            }},
        {"granted-to-left", "rotated since",
            [](Key& key, HealthFacts& facts) {
                key.grants = {grantTo("Bo")};
                facts.partiesGone = {"Bo"};
                addVersion(key, today);
            }},
        {"expired", "today", [](Key& key, HealthFacts&) { key.expires = today; }},
        {"expires-soon", "in 15 days", [](Key& key, HealthFacts&) { key.expires = today.plusDays(15); }},
        {"rotation-overdue", "today", [](Key& key, HealthFacts&) { key.versions[0].from = today.plusDays(-90); }},
        {"rotation-overdue", "put off",
            [](Key& key, HealthFacts&) {
                key.versions[0].from = today.plusDays(-91);
                key.snooze = Snooze{today.plusDays(1), "Stocktaking"};
            }},
        {"rotation-put-off", "until today",
            [](Key& key, HealthFacts&) {
                key.versions[0].from = today.plusDays(-91);
                key.snooze = Snooze{today, "Stocktaking"};
            }},
        {"rotation-due-soon", "in 15 days", [](Key& key, HealthFacts&) { key.versions[0].from = today.plusDays(-75); }},
        {"reused-across-environments", "one not noted",
            [](Key& key, HealthFacts& facts) { facts.sameValue[key.id] = {another("")}; }},
        {"value-reused", "the provider gives one key",
            [](Key& key, HealthFacts& facts) {
                key.onlyKeyReason = "One key an account";
                facts.sameValue[key.id] = {another("live")};
            }},
        {"several-consumers", "the provider gives one key",
            [](Key& key, HealthFacts&) {
                key.onlyKeyReason = "One key an account";
                key.consumers.push_back({"Office", "", ""});
            }},
        {"granted-to-several", "one twice",
            [](Key& key, HealthFacts&) {
                key.grants = {grantTo("Bo"), grantTo("Bo")};
            }},
        {"grant-overdue", "ended",
            [](Key& key, HealthFacts&) {
                key.grants = {grantTo("Bo", today.plusDays(-1))};
                key.grants[0].ended = today;
            }},
        {"grant-ends-soon", "in 15 days",
            [](Key& key, HealthFacts&) { key.grants = {grantTo("Bo", today.plusDays(15))}; }},
        {"not-revoked", "revoked",
            [](Key& key, HealthFacts&) {
                addVersion(key, today);
                key.versions[0].revoked = Timestamp();
            }},
        {"origin-insecure", "rotated since",
            [](Key& key, HealthFacts&) {
                key.origin = Origin::Chat;
                addVersion(key, today);
            }},
        {"privilege-broad", "may read", [](Key& key, HealthFacts&) { key.purpose = "Monthly report"; }},
        {"scope-unneeded", "nobody judged",
            [](Key& key, HealthFacts&) {
                key.scopes = {"a", "b"};
            }},
        {"scope-missing", "granted not noted",
            [](Key& key, HealthFacts&) {
                key.scopes.clear();
                key.neededScopes = {"a"};
            }},
        {"ip-wide", "/16", [](Key& key, HealthFacts&) { key.ipAllowlist = {range("203.0.0.0/16")}; }},
        {"ip-wide", "everything has a rule of its own",
            [](Key& key, HealthFacts&) { key.ipAllowlist = {range("0.0.0.0/0")}; }},
        {"ip-private", "next to a private one",
            [](Key& key, HealthFacts&) {
                key.ipAllowlist = {range("172.32.0.0/16"), range("11.0.0.1")};
            }},
        {"no-ip-allowlist", "a provider nobody knows", [](Key&, HealthFacts&) {}},
        {"private-key-open", "with a passphrase", [](Key& key, HealthFacts&) { key.kind = "private-key-locked"; }},
    };
}

const HealthRule& ruleNamed(std::string_view name)
{
    for (const auto& rule : healthRules())
        if (rule.name == name)
            return rule;
    qFatal("no such rule");
}

} // namespace

class RulesTest : public QObject {
    Q_OBJECT

private slots:
    void aWellKeptKeyHasNoFinding()
    {
        for (const auto& rule : healthRules())
            QVERIFY2(!rule.judge(goodKey(), noFacts()), rule.name.data());
    }

    void eachRuleSpeaks_data()
    {
        QTest::addColumn<int>("at");
        int at = 0;
        for (const auto& one : speaking())
            QTest::addRow("%s: %s", one.rule, one.name) << at++;
    }

    void eachRuleSpeaks()
    {
        QFETCH(int, at);
        const auto all = speaking();
        const auto& one = all[static_cast<std::size_t>(at)];
        auto key = goodKey();
        auto facts = noFacts();
        one.make(key, facts);
        const auto text = ruleNamed(one.rule).judge(key, facts);
        QVERIFY(text.has_value());
        QVERIFY(!text->title.empty() && !text->title.english().ends_with('.'));
        QVERIFY(text->detail.empty() || text->detail.english().ends_with('.'));
        QVERIFY(text->action.english().ends_with('.'));
        for (const auto* said : {&text->title, &text->detail, &text->action})
            QVERIFY2(said->english().find('%') == std::string::npos, said->english().c_str());
    }

    void eachRuleKeepsQuiet_data()
    {
        QTest::addColumn<int>("at");
        int at = 0;
        for (const auto& one : silent())
            QTest::addRow("%s: %s", one.rule, one.name) << at++;
    }

    void eachRuleKeepsQuiet()
    {
        QFETCH(int, at);
        const auto all = silent();
        const auto& one = all[static_cast<std::size_t>(at)];
        auto key = goodKey();
        auto facts = noFacts();
        one.make(key, facts);
        const auto text = ruleNamed(one.rule).judge(key, facts);
        QVERIFY2(!text, text ? text->title.source() : "");
    }

    void noRuleIsWithoutACase()
    {
        std::set<std::string_view> spoken;
        for (const auto& one : speaking())
            spoken.insert(one.rule);
        for (const auto& rule : healthRules())
            QVERIFY2(spoken.contains(rule.name), rule.name.data());
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"
