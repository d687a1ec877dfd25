// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/demo_wallet.h"

#include <map>

namespace keyfold::ui {

namespace {

struct DemoKey {
    const char* provider;
    const char* purpose;
    const char* place;
    const char* environment;
    Privilege privilege;
    int made; ///< days ago
    const char* owner;
    const char* tag;
    std::optional<Risk> risk;
};

constexpr int rotateEvery = 90;

const DemoKey demoKeys[] = {
    {"Stripe", "Card payments", "Shop checkout", "live", Privilege::Write, 93, "Ruth", "money", Risk::Money},
    {"Stripe", "Invoice sending", "Xero", "live", Privilege::Write, 84, "Mika", "money", Risk::Money},
    {"Stripe", "Checkout trial", "Staging shop", "test", Privilege::Write, 9, "Ruth", "shop", {}},
    {"Shopify", "Order sync", "Northdock", "live", Privilege::Write, 70, "Ruth", "shop", Risk::PersonalData},
    {"Shopify", "Stock levels", "Warehouse sheet", "live", Privilege::Read, 50, "Mika", "shop", {}},
    {"Xero", "Bank feed", "Ledger Lane", "live", Privilege::Write, 69, "Mika", "money", Risk::Money},
    {"PayPal", "Express checkout", "Shop checkout", "live", Privilege::Write, 88, "Ruth", "money", Risk::Money},
    {"MailerLite", "Newsletter sign-up", "Website", "live", Privilege::Write, 79, "Mika", "mail", Risk::PersonalData},
    {"Twilio", "Delivery texts", "Northdock", "live", Privilege::Write, 40, "Ruth", "shop", {}},
    {"Google Maps", "Store finder", "Website", "live", Privilege::Read, 45, "Mika", "shop", {}},
    {"OpenAI", "Product texts", "Copy desk", "live", Privilege::Write, 72, "Mika", "texts", {}},
    {"Cloudflare", "DNS changes", "Website", "live", Privilege::Admin, 77, "Ruth", "shop", {}},
};

class Filling {
public:
    Filling(Wallet& wallet, Date today) : m_wallet(wallet), m_today(today) {}

    Result<void> addKey(const DemoKey& demo)
    {
        Key key;
        key.name = std::string(demo.provider) + " – " + demo.purpose + " – " + demo.place + " – " + demo.environment;
        key.provider = demo.provider;
        key.purpose = demo.purpose;
        key.environment = demo.environment;
        key.privilege = demo.privilege;
        key.consumers = {{demo.place, {}, {}}};
        key.owner = demo.owner;
        key.madeOn = m_today.plusDays(-demo.made);
        key.rotateEveryDays = rotateEvery;
        key.tags = {demo.tag};
        if (demo.risk)
            key.risks = {*demo.risk};
        key.fields().push_back({{}, "Secret", FieldKind::Secret, {}});
        const auto added = m_wallet.keys().add(std::move(key), valueOf("1"));
        if (!added)
            return failure(added);
        m_keys.emplace(demo.purpose, *added);
        return {};
    }

    Result<void> addPeople()
    {
        const auto agency = m_wallet.parties().add({{}, "Bright Agency", "hello@bright.example", {}, {}, {}});
        const auto bookkeeper = m_wallet.parties().add({{}, "Ledger Lane", "books@ledger.example", {}, {}, {}});
        if (!agency || !bookkeeper)
            return failure(agency ? bookkeeper : agency);
        auto ok = give("DNS changes", agency->id, 4);
        if (ok)
            ok = give("Newsletter sign-up", agency->id, std::nullopt);
        if (ok)
            ok = give("Bank feed", bookkeeper->id, 60);
        return ok;
    }

    /// One half rotated, one leaked.
    Result<void> addWork()
    {
        if (const auto started = m_wallet.rotations().start(m_keys.at("Order sync").id, valueOf("2")); !started)
            return failure(started);
        const auto leak = m_wallet.incidents().open(m_keys.at("Delivery texts").id, "Seen in a chat");
        return leak ? Result<void>() : failure(leak);
    }

private:
    std::vector<SecretValue> valueOf(std::string_view version)
    {
        const auto text = "EXAMPLE-not-a-key-" + std::to_string(++m_number) + "-" + std::string(version);
        std::vector<SecretValue> values;
        values.push_back({"Secret", Secret::copyOf(text)});
        return values;
    }

    Result<void> give(const char* purpose, const PartyId& party, std::optional<int> days)
    {
        return m_wallet.parties().give(
            m_keys.at(purpose).id, party, days ? std::optional(m_today.plusDays(*days)) : std::nullopt, "handoff");
    }

    Wallet& m_wallet;
    Date m_today;
    std::map<std::string, Key> m_keys;
    int m_number = 0;
};

} // namespace

Result<void> fillDemo(Wallet& wallet, Date today)
{
    return wallet.atOnce([&]() -> Result<void> {
        Filling filling(wallet, today);
        // Nothing in it is worth a backup.
        if (auto ok = wallet.settings().set("backup.daily", "off"); !ok)
            return ok;
        for (const auto& key : demoKeys)
            if (auto ok = filling.addKey(key); !ok)
                return ok;
        if (auto ok = filling.addPeople(); !ok)
            return ok;
        return filling.addWork();
    });
}

} // namespace keyfold::ui
