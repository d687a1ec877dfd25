#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same keys as bench_wallet.h makes, as KeePass XML for `keepassxc-cli import`."""
import base64
import sys

PROVIDERS = ["Stripe", "Shopify", "Xero", "PayPal", "Mollie", "MailerLite", "Cloudflare", "Twilio"]
PURPOSES = ["Invoice sending", "Order sync", "Bank feed", "Express checkout", "Newsletter sign-up", "Delivery texts"]


def uuid(number):
    return base64.b64encode(number.to_bytes(16, "big")).decode()


def text(key, value):
    return f"<String><Key>{key}</Key><Value>{value}</Value></String>"


out = sys.stdout
out.write(f'<?xml version="1.0"?><KeePassFile><Meta><Generator>bench</Generator></Meta><Root><Group>'
          f"<UUID>{uuid(1)}</UUID><Name>Root</Name>")
for number in range(int(sys.argv[1])):
    provider, purpose = PROVIDERS[number % 8], PURPOSES[number // 8 % 6]
    out.write(f"<Entry><UUID>{uuid(number + 2)}</UUID>"
              + text("Title", f"{provider} – {purpose} – Shop {number} – live") + text("UserName", provider)
              + text("Password", f"sk_live_EXAMPLE{number}") + text("URL", "") + text("Notes", purpose) + "</Entry>")
out.write("</Group></Root></KeePassFile>")
