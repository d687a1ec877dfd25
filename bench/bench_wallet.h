// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/crypto/system_random.h"
#include "core/wallet/wallet.h"

namespace keyfold::bench {

inline Password benchPassword()
{
    return Password(Secret::copyOf("lantern quiet orbit"));
}

/// A key as a business has them; number makes it one of many.
inline Key benchKey(int number)
{
    static constexpr std::array<const char*, 8> providers{
        "Stripe", "Shopify", "Xero", "PayPal", "Mollie", "MailerLite", "Cloudflare", "Twilio"};
    static constexpr std::array<const char*, 6> purposes{
        "Invoice sending", "Order sync", "Bank feed", "Express checkout", "Newsletter sign-up", "Delivery texts"};
    Key key;
    key.provider = providers[static_cast<std::size_t>(number) % providers.size()];
    key.purpose = purposes[static_cast<std::size_t>(number / 8) % purposes.size()];
    key.name = key.provider + " – " + key.purpose + " – Shop " + std::to_string(number) + " – live";
    key.environment = "live";
    key.privilege = Privilege::Write;
    key.rotateEveryDays = 90;
    key.scopes = {"invoices:write"};
    key.consumers = {{"Shop " + std::to_string(number), "Settings", ""}};
    key.tags = {"shop"};
    key.fields() = {{{}, "Secret", FieldKind::Secret, {}}};
    return key;
}

/// Adds `count` keys in one transaction.
inline Result<void> fill(Wallet& wallet, int count)
{
    return wallet.atOnce([&]() -> Result<void> {
        for (int number = 0; number < count; ++number) {
            std::vector<SecretValue> secrets;
            secrets.push_back({"Secret", Secret::copyOf("sk_live_EXAMPLE" + std::to_string(number))});
            if (auto added = wallet.keys().add(benchKey(number), secrets); !added)
                return failure(added);
        }
        return {};
    });
}

} // namespace keyfold::bench
