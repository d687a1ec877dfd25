// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/demo_keys.h"

#include <map>
#include <optional>

namespace keyfold::gallery {

namespace {

struct DemoKey {
    const char* provider;
    const char* purpose;
    const char* place;
    const char* environment;
    Privilege privilege;
    std::optional<int> days; ///< to the next date
    KeyStatus status = KeyStatus::Active;
    bool expires = false;
};

constexpr auto none = std::nullopt;

const DemoKey demoKeys[] = {
    {"Stripe", "Card payments", "Shop checkout", "live", Privilege::Write, -3},
    {"Stripe", "Invoice sending", "Xero", "live", Privilege::Write, 6},
    {"Stripe", "Payout report", "Bookkeeping", "live", Privilege::Read, 53},
    {"Stripe", "Checkout trial", "Staging shop", "test", Privilege::Write, 81},
    {"Shopify", "Order sync", "Northdock", "live", Privilege::Write, none, KeyStatus::Rotating},
    {"Shopify", "Stock levels", "Warehouse sheet", "live", Privilege::Read, 40},
    {"Shopify", "Theme work", "Bright Agency", "development", Privilege::Write, none, KeyStatus::Revoked},
    {"Xero", "Bank feed", "Ledger Lane", "live", Privilege::Write, 21},
    {"Xero", "Bill import", "Receipt scanner", "live", Privilege::Write, 16},
    {"MailerLite", "Newsletter sign-up", "Website", "live", Privilege::Write, 11},
    {"Twilio", "Delivery texts", "Northdock", "live", Privilege::Write, none, KeyStatus::Compromised},
    {"Twilio", "Text trial", "Staging shop", "test", Privilege::Write, 89},
    {"Google Maps", "Store finder", "Website", "live", Privilege::Read, 45},
    {"Google Maps", "Address check", "Shop checkout", "live", Privilege::Read, 64},
    {"OpenAI", "Product texts", "Copy desk", "live", Privilege::Write, 18},
    {"OpenAI", "Reply drafts", "Support inbox", "test", Privilege::Write, 69},
    {"PayPal", "Express checkout", "Shop checkout", "live", Privilege::Write, 2},
    {"Sendcloud", "Shipping labels", "Northdock", "live", Privilege::Write, 28},
    {"Cloudflare", "DNS changes", "Website", "live", Privilege::Admin, 13},
    {"GitHub", "Theme deploy", "Build server", "live", Privilege::Write, 25, KeyStatus::Active, true},
    {"Mollie", "iDEAL payments", "Dutch shop", "live", Privilege::Write, 8},
    {"HubSpot", "Wholesale contacts", "Order form", "live", Privilege::Write, 60},
    {"Slack", "Order alerts", "Team channel", "live", Privilege::Write, 49},
    {"AWS", "Photo backup", "Office storage", "live", Privilege::Write, 35},
    {"Airtable", "Product photos", "Catalogue", "staging", Privilege::Read, 85},
};

KeyId demoId(std::uint8_t number)
{
    Bytes bytes(16, 0);
    bytes.back() = number;
    return KeyId::fromBytes(bytes).value_or(KeyId());
}

std::string nameOf(const DemoKey& key)
{
    return std::string(key.provider) + " – " + key.purpose + " – " + key.place + " – " + key.environment;
}

std::vector<std::pair<std::string, int>> counted(const char* DemoKey::*member)
{
    std::map<std::string, int> counts;
    for (const auto& key : demoKeys)
        ++counts[key.*member];
    return {counts.begin(), counts.end()};
}

} // namespace

Date demoToday()
{
    return Date::parse("2026-10-12").value_or(Date());
}

std::vector<KeySummary> demoSummaries()
{
    std::vector<KeySummary> keys;
    std::uint8_t number = 0;
    for (const auto& demo : demoKeys) {
        KeySummary key;
        key.id = demoId(++number);
        key.name = nameOf(demo);
        key.provider = demo.provider;
        key.environment = demo.environment;
        key.privilege = demo.privilege;
        key.status = demo.status;
        if (demo.days)
            (demo.expires ? key.expires : key.nextRotation) = demoToday().plusDays(*demo.days);
        keys.push_back(std::move(key));
    }
    return keys;
}

ui::KnownUses demoUses()
{
    constexpr std::array owners{"Ruth", "Mika", "Bright Agency", ""};
    constexpr int someDays = 11; // a step that spreads them over a month
    ui::KeyUses uses;
    int number = 0;
    for (const auto& key : demoSummaries()) {
        const int days = number * someDays % 31;
        ui::KeyUse use{Timestamp(demoToday().plusDays(-days - 90).days()),
            owners.at(static_cast<std::size_t>(number) % owners.size()), {}, demoToday().plusDays(-days - 90),
            {"shop"}};
        if (number % 5 != 3)
            use.used = Timestamp(demoToday().plusDays(-days).days());
        uses.emplace(key.id, std::move(use));
        ++number;
    }
    return std::make_shared<const ui::KeyUses>(std::move(uses));
}

Facets demoFacets()
{
    return {static_cast<int>(std::size(demoKeys)), counted(&DemoKey::environment), counted(&DemoKey::provider),
        {{"money", 6}, {"shop", 12}, {"staff", 3}}};
}

Key demoKey()
{
    Key key;
    key.id = demoId(2);
    key.name = "Stripe – Invoice sending – Xero – live";
    key.provider = "Stripe";
    key.environment = "live";
    key.privilege = Privilege::Write;
    key.kind = "Restricted key";
    key.purpose = "Sends invoices from Xero, so that customers can pay them by card";
    key.scopes = {"Invoices: write", "Customers: read", "Products: read"};
    key.consumers = {{"Xero", "Settings, Connected apps", {}}, {"Bookkeeping sheet", "Tab “Invoices”, cell B2", {}}};
    key.ipAllowlist = {*IpRange::parse("203.0.113.24")};
    key.owner = "Ines";
    key.tags = {"money", "shop"};
    key.rotateEveryDays = 30;
    key.notes = "The old sheet in the office drive used this key until July.";
    const auto from = Date::parse("2026-09-18").value_or(Date());
    key.versions = {{1, from.plusDays(-60), from, {}, {}},
        {2, from, {}, {},
            {{{1}, "Restricted key", FieldKind::Secret, {}}, {{2}, "Account", FieldKind::Plain, "acct_EXAMPLE4821"}}}};
    return key;
}

} // namespace keyfold::gallery
