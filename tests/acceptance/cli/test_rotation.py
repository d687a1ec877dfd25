# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who has which key, replacing values, and what is due."""
import datetime
import unittest

from keyfold import Case


class Rotation(Case):
    def setUp(self):
        super().setUp()
        self.create("--label", "Ann")

    def day(self, days):
        return (datetime.date.today() + datetime.timedelta(days=days)).isoformat()

    def rotate(self, key, value, *arguments, **options):
        return self.cli("rotate", key, *arguments, stdin=value + "\n", **options)

    def test_at_once(self):
        self.add("Stripe", "one\n", "--made-on", self.day(-100))
        self.rotate("Stripe", "two")
        self.assertIn("still works at the provider", self.last_error)
        self.assertEqual(self.cli("get", "Stripe"), "two\n")
        self.assertEqual(self.cli("get", "Stripe", "--version", "1"), "one\n")
        key = self.json("show", "Stripe")
        self.assertEqual(key["status"], "active")
        self.assertEqual(key["next_rotation"], self.day(key["rotate_every_days"]))
        self.assertEqual([version["revoked"] is None for version in key["versions"]], [True, True])

    def test_step_by_step(self):
        self.add("Stripe", "one\n", "--consumer", "Xero|Settings", "--consumer", "Shop|.env")
        self.rotate("Stripe", "two", "--start")
        self.assertEqual(self.json("show", "Stripe")["status"], "rotating")
        self.assertEqual((self.cli("get", "Stripe"), self.cli("get", "Stripe", "--version", "1")), ("two\n", "one\n"))
        self.rotate("Stripe", "three", code=1)
        self.cli("rotate", "Stripe", "--consumer-done", "xero")
        self.cli("rotate", "Stripe", "--consumer-done", "xero")
        self.cli("rotate", "Stripe", "--consumer-done", "Till", code=4)
        self.assertIn("Shop", self.last_error)
        self.cli("rotate", "Stripe", "--finish", "--revoked")
        self.assertIn("Shop", self.last_error)
        key = self.json("show", "Stripe")
        self.assertEqual(key["status"], "active")
        self.assertIsNotNone(key["versions"][0]["revoked"])
        self.assertIsNone(key["versions"][1]["revoked"])
        actions = [event["action"] for event in self.json("log") if event["action"].startswith("rotation.")]
        self.assertEqual(actions, ["rotation.started", "rotation.consumer-done", "rotation.finished"])
        self.cli("log", "--verify")

    def test_an_old_value_is_refused(self):
        self.add("Stripe", "one\n")
        self.rotate("Stripe", "one", code=1)
        self.rotate("Stripe", "two")
        self.rotate("Stripe", "one", code=1)
        self.assertIn("Version 1", self.last_error)
        self.assertEqual(self.cli("get", "Stripe"), "two\n")

    def test_wrong_use(self):
        self.add("Stripe", "one\n")
        self.cli("rotate", "Stripe", "--finish", code=1)
        self.cli("rotate", "Stripe", "--consumer-done", "Xero", code=1)
        self.cli("rotate", "Stripe", "--start", "--finish", code=2)
        self.cli("rotate", "Stripe", "--start", "--revoked", code=2)
        self.cli("rotate", "Nobody's", code=4)
        self.rotate("Stripe", "", code=1)
        self.assertEqual(len(self.json("show", "Stripe")["versions"]), 1)

    def test_revoked_keys_are_not_due(self):
        self.add("Old", "one\n", "--made-on", self.day(-400))
        self.add("Soon", "two\n", "--made-on", self.day(-85), "--rotate-every", "90", "--expires", self.day(3))
        self.add("Later", "three\n")
        due = self.json("due")
        self.assertEqual([(one["key"], one["why"], one["days"]) for one in due],
                         [("Old", "rotation", -310), ("Soon", "expiry", 3), ("Soon", "rotation", 5)])
        self.assertEqual([one["key"] for one in self.json("due", "--within", "0")], ["Old"])
        self.cli("revoke", "Old")
        self.assertEqual([one["key"] for one in self.json("due", "--within", "4")], ["Soon"])
        self.assertEqual(self.json("show", "Old")["status"], "revoked")
        self.cli("due", "--within", "-1", code=2)

    def test_parties_and_grants(self):
        self.add("Stripe", "one\n", "--privilege", "admin", "--environment", "live")
        self.add("Maps", "two\n", "--privilege", "read")
        self.add("Blog", "three\n")
        self.cli("party", "add", "Bright Agency", "--email", "hello@bright.example")
        self.cli("party", "add", "bright agency", code=1)
        self.cli("party", "add", " ", code=2)
        for key in ["Maps", "Stripe", "Blog"]:
            self.cli("grant", key, "--to", "bright", "--until", self.day(30))
        self.cli("grant", "Stripe", "--to", "Nobody", code=4)
        self.cli("grant", "Stripe", code=2)
        grant = self.json("show", "Stripe")["grants"][0]
        self.assertEqual((grant["party"], grant["until"], grant["ended"]), ("Bright Agency", self.day(30), None))
        self.assertEqual({key["name"] for key in self.json("list", "--party", "Bright Agency")}, {"Stripe", "Maps", "Blog"})
        self.cli("grant", "end", "Blog", "--to", "Bright Agency")
        self.cli("grant", "end", "Blog", "--to", "Bright Agency", code=4)
        # An ended grant does not make them forget the value.
        queue = self.json("party", "leave", "Bright Agency")
        self.assertEqual([one["key"] for one in queue], ["Stripe", "Maps", "Blog"])
        self.cli("grant", "Maps", "--to", "Bright Agency", code=1)
        self.rotate("Stripe", "new", "--revoked")
        self.cli("revoke", "Maps")
        self.rotate("Blog", "newer")
        self.assertEqual(self.json("party", "leave", "Bright Agency"), [])
        self.assertEqual(self.json("list", "--party", "Bright Agency"), [])
        self.assertIsNotNone(self.json("party", "show", "bright")["left"])
        self.assertEqual([party["name"] for party in self.json("party", "list")], ["Bright Agency"])

    def test_a_grant_again_changes_its_end(self):
        self.add("Stripe", "one\n")
        self.cli("party", "add", "Bo")
        self.cli("grant", "Stripe", "--to", "Bo")
        self.cli("grant", "Stripe", "--to", "Bo", "--until", self.day(5), "--how", "phone")
        grants = self.json("show", "Stripe")["grants"]
        self.assertEqual([(grant["until"], grant["how"]) for grant in grants], [(self.day(5), "phone")])

    def test_purge(self):
        self.add("Stripe", "one\n")
        self.rotate("Stripe", "two", "--revoked")
        self.assertEqual(self.json("purge"), 0)
        self.cli("settings", "set", "versions.purge-days", "0")
        self.assertEqual(self.json("purge"), 1)
        self.cli("get", "Stripe", "--version", "1", code=4)
        self.assertEqual(self.cli("get", "Stripe"), "two\n")
        self.rotate("Stripe", "three")
        self.cli("check")


if __name__ == "__main__":
    unittest.main()
