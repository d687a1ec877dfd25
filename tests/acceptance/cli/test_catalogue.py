# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recognising a pasted key, and judging its name."""
import json
import os
import unittest

from keyfold import Case

STRIPE = "sk_live_EXAMPLE0000000000000000000000\n"


class Catalogue(Case):
    def identify(self, value, *arguments, code=0):
        done = self.run_raw("identify", *arguments, stdin=value)
        self.assertEqual(done.returncode, code, done.stderr)
        self.last_error = done.stderr.decode()
        return done.stdout.decode()

    def test_identify(self):
        found = json.loads(self.identify(STRIPE, "--json"))
        self.assertEqual({**found, "others": None}, {
            "provider": "Stripe", "provider_id": "stripe", "label": "Live secret key", "kind": "secret",
            "environment": "live", "privilege": "admin", "confidence": "high", "others": None})
        self.assertEqual(self.identify(STRIPE), "This looks like a key of Stripe: Live secret key.\n")

    def test_identify_what_nobody_knows(self):
        self.assertIsNone(json.loads(self.identify("correct-horse-battery\n", "--json"))["provider"])
        self.assertIn("No known provider", self.identify("correct-horse-battery\n"))
        self.identify("", code=1)
        self.identify(b"\xff\xfe\n", code=1)

    def test_identify_a_login(self):
        self.identify("anna@shop.example hunter2\n")
        self.assertIn("Ask for an API key instead", self.last_error)
        self.assertNotIn("hunter2", self.last_error)

    def test_identify_a_file(self):
        path = self.folder / "token.txt"
        path.write_text(STRIPE)
        self.assertIn("Stripe", self.identify("", "--secret-file", str(path)))

    def test_add_fills_in_what_the_value_tells(self):
        self.create()
        key = self.add("Invoices of the shop", STRIPE)
        self.assertEqual((key["provider"], key["environment"], key["privilege"], key["kind"], key["rotate_every_days"]),
                         ("Stripe", "live", "admin", "secret", 30))
        self.assertTrue(key["console_url"].startswith("https://dashboard.stripe.com"))
        self.cli("add", "--name", "Told on standard error", stdin=STRIPE.replace("0000", "1111", 1))
        self.assertIn("looks like a key of Stripe", self.last_error)

    def test_what_is_given_stands(self):
        self.create()
        key = self.add("Given", STRIPE, "--privilege", "read", "--environment", "staging", "--rotate-every", "45")
        self.assertEqual((key["environment"], key["privilege"], key["rotate_every_days"]), ("staging", "read", 45))

    def test_another_providers_key_is_said(self):
        self.create()
        self.cli("add", "--name", "Mixed up", "--provider", "Mollie", stdin=STRIPE)
        self.assertIn("looks like a key of Stripe, not of Mollie", self.last_error)
        self.assertEqual(self.json("show", "Mixed up")["provider"], "Mollie")

    def test_a_login_gets_the_providers_page(self):
        self.create()
        self.cli("add", "--name", "Login", "--provider", "Stripe", stdin="anna@shop.example hunter2\n")
        self.assertIn("https://dashboard.stripe.com", self.last_error)

    def test_money_rotates_sooner(self):
        self.create()
        self.assertEqual(self.add("Mollie", "live_x", "--provider", "Mollie")["rotate_every_days"], 30)
        self.assertEqual(self.add("Maps", "x", "--provider", "Google Maps")["rotate_every_days"], 90)

    def test_lint_name(self):
        self.create()
        self.assertEqual(self.cli("lint-name", "Stripe Invoice Sending Integration"), "The name is good.\n")
        found = self.json("lint-name", "API", "--provider", "Stripe", code=6)
        self.assertFalse(found["good"])
        self.assertEqual({one["rule"] for one in found["findings"]}, {"banned-word", "no-purpose", "other-provider"})
        self.assertEqual(self.json("lint-name", "stripe key invoices", code=6)["suggestion"], "Stripe – invoices")

    def test_lint_name_without_a_wallet(self):
        environment = {name: value for name, value in os.environ.items() if name != "KEYFOLD_WALLET"}
        self.assertEqual(self.run_raw("lint-name", "key", env=environment).returncode, 6)

    def test_the_owners_convention(self):
        self.create()
        self.cli("settings", "set", "naming.banned", "Dings, Zeug")
        self.cli("settings", "set", "naming.pattern", "{purpose} ({provider})")
        self.assertEqual(self.json("lint-name", "Stripe Dings Rechnungen", code=6)["suggestion"], "Rechnungen (Stripe)")
        self.cli("lint-name", "Stripe API Rechnungen")
        self.cli("settings", "set", "naming.pattern", "{nonsense}", code=2)
        self.assertEqual(self.cli("settings", "get", "naming.pattern"), "{purpose} ({provider})\n")


if __name__ == "__main__":
    unittest.main()
