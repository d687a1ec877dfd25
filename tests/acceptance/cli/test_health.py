# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule with a key that it speaks of, and one that it does not."""
import datetime
import unittest

from keyfold import Case

GOOD = {"--provider": "Our till", "--environment": "live", "--privilege": "read", "--scope": "receipts:read",
        "--purpose": "Prints receipts", "--consumer": "Till|Settings", "--owner": "Ann", "--origin": "console"}


class Health(Case):
    def setUp(self):
        super().setUp()
        self.create()

    def day(self, days):
        return (datetime.date.today() + datetime.timedelta(days=days)).isoformat()

    def rules(self, code):
        """What is said, by key."""
        found = {}
        for finding in self.json("health", code=code):
            self.assertTrue(finding["title"] and finding["action"].endswith("."), finding)
            found.setdefault(finding["key"], set()).add(finding["rule"])
        return found

    def good(self, name, value, *arguments):
        """A key without a fault but for what is given instead."""
        options = {**GOOD, **dict(zip(arguments[::2], arguments[1::2]))}
        return self.add("Our till – " + name, value, *(word for option in options.items() for word in option))

    def test_nothing_to_say(self):
        self.good("Receipts", "one\n")
        self.assertEqual(self.rules(0), {})
        self.assertIn("Nothing to say", self.cli("health"))

    def test_dates(self):
        self.good("Overdue", "1\n", "--made-on", self.day(-100))
        self.good("Soon", "2\n", "--made-on", self.day(-80), "--rotate-every", "90")
        self.good("Expired", "3\n", "--expires", self.day(-1))
        self.good("Expiring", "4\n", "--expires", self.day(5))
        self.good("Fine", "5\n", "--expires", self.day(50))
        self.assertEqual(self.rules(6), {
            "Our till – Overdue": {"rotation-overdue"}, "Our till – Soon": {"rotation-due-soon"},
            "Our till – Expired": {"expired"}, "Our till – Expiring": {"expires-soon"}})
        self.assertEqual(self.json("health", code=6)[0]["severity"], "critical")

    def test_one_key_one_use(self):
        self.good("Receipts", "same\n")
        self.good("Labels", "same\n", "--environment", "test")
        self.good("Menus", "own\n")
        rules = self.rules(6)
        self.assertEqual(rules["Our till – Receipts"], {"value-reused", "reused-across-environments"})
        self.assertEqual(rules["Our till – Labels"], {"value-reused", "reused-across-environments"})
        self.assertNotIn("Our till – Menus", rules)
        self.cli("edit", "Our till – Menus", "--consumer", "Shop", "--consumer", "Till")
        self.assertEqual(self.rules(6)["Our till – Menus"], {"several-consumers"})

    def test_who_has_it(self):
        self.good("Receipts", "1\n")
        self.good("Labels", "2\n")
        self.good("Menus", "3\n")
        for party in ["Bo", "Cy"]:
            self.cli("party", "add", party)
            self.cli("grant", "Receipts", "--to", party)
        self.cli("grant", "Labels", "--to", "Bo", "--until", self.day(-1))
        self.cli("grant", "Menus", "--to", "Cy", "--until", self.day(30))
        self.assertEqual(self.rules(6), {"Our till – Receipts": {"granted-to-several"}, "Our till – Labels": {"grant-overdue"}})
        self.cli("party", "leave", "Cy")
        self.assertEqual(self.rules(6)["Our till – Menus"], {"granted-to-left"})
        self.cli("rotate", "Menus", "--revoked", stdin="4\n")
        self.assertNotIn("Our till – Menus", self.rules(6))

    def test_rotations(self):
        self.good("Receipts", "1\n", "--origin", "email")
        self.assertEqual(self.rules(6), {"Our till – Receipts": {"origin-insecure"}})
        self.cli("rotate", "Receipts", "--start", stdin="2\n")
        self.assertEqual(self.rules(6), {"Our till – Receipts": {"rotation-half-done"}})
        self.cli("rotate", "Receipts", "--finish")
        self.assertEqual(self.rules(6), {"Our till – Receipts": {"not-revoked"}})
        self.cli("revoke", "Receipts")
        self.assertEqual(self.rules(0), {})

    def test_what_is_not_noted(self):
        self.add("Stripe API", "x\n", "--provider", "Stripe")
        rules = self.rules(0)["Stripe API"]
        self.assertLessEqual({"name-convention", "no-scope", "no-owner", "no-consumer"}, rules)
        self.good("Statistics", "y\n", "--privilege", "admin", "--purpose", "Reports of sales")
        self.assertEqual(self.rules(6)["Our till – Statistics"], {"privilege-broad"})
        self.cli("edit", "Our till – Statistics", "--privilege", "read", "--no-rotate-every")
        self.assertEqual(self.rules(6)["Our till – Statistics"], {"never-expires"})


if __name__ == "__main__":
    unittest.main()
