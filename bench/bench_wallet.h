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

/// Rotates every key until it has so many versions, and notes that one of so many parties has it.
inline Result<void> addHistory(Wallet& wallet, int versions, int parties)
{
    const auto keys = wallet.keys().list();
    if (!keys)
        return failure(keys);
    return wallet.atOnce([&]() -> Result<void> {
        std::vector<PartyId> ids;
        for (int number = 0; number < parties; ++number) {
            const auto party = wallet.parties().add({{}, "Party " + std::to_string(number), "", "", {}, {}});
            if (!party)
                return failure(party);
            ids.push_back(party->id);
        }
        std::size_t at = 0;
        for (const auto& key : *keys) {
            for (int version = 2; version <= versions; ++version) {
                std::vector<SecretValue> secrets;
                secrets.push_back({"Secret", Secret::copyOf(key.name + std::to_string(version))});
                if (auto rotated = wallet.rotations().rotate(key.id, secrets, true); !rotated)
                    return failure(rotated);
            }
            if (auto ok = wallet.parties().give(key.id, ids[at++ % ids.size()], {}, "handoff"); !ok)
                return ok;
        }
        return {};
    });
}

} // namespace keyfold::bench
