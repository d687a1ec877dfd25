# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A year in the life of a business, through the real program: its clock is moved, not waited for."""
import datetime
import json
import os
import pathlib
import shutil
import unittest

import keyfold

BUSINESS = [line.split("\t")
            for line in (pathlib.Path(__file__).parent.parent / "demo_business.tsv").read_text().splitlines()
            if not line.startswith("#")]
BEGIN = datetime.date(2027, 10, 1)  # the year has a leap day


@unittest.skipUnless(shutil.which("faketime"), "SKIPPED: the program faketime is missing")
class Year(keyfold.Case):
    def setUp(self):
        super().setUp()
        self.day = BEGIN
        self.zone = "Europe/Berlin"
        self.values = 0
        self.environment = {**os.environ, "XDG_STATE_HOME": str(self.folder / "state"),
                            "XDG_DATA_HOME": str(self.folder / "data")}

    def run_raw(self, *arguments, stdin=b"", **options):
        """At half past midnight: what is another day in another zone would show."""
        program = keyfold.PROGRAM
        keyfold.PROGRAM = shutil.which("faketime")
        try:
            return super().run_raw("-f", f"{self.day} 00:30:00", program, *arguments, stdin=stdin,
                                   env={**self.environment, "TZ": self.zone}, **options)
        finally:
            keyfold.PROGRAM = program

    def after(self, days):
        self.day = BEGIN + datetime.timedelta(days=days)

    def in_days(self, days):
        return (self.day + datetime.timedelta(days=days)).isoformat()

    def rotate(self, key, *arguments):
        self.values += 1
        self.cli("rotate", key, *arguments, stdin=f"value-{self.values}-of-the-year\n")

    def rules(self, key, code=6):
        return {finding["rule"] for finding in self.json("health", code=code) if finding["key"] == key}

    def make_business(self):
        self.create("--label", "Ann")
        keys = [{"name": f"{provider} – {purpose} – {consumer} – {environment}", "provider": provider,
                 "environment": environment, "privilege": privilege, "purpose": purpose, "owner": "Ann",
                 "origin": "console", "scopes": ["what it takes"], "rotate_every_days": 30 if number < 3 else 90,
                 "consumers": [{"name": consumer, "location": "Settings", "note": ""}],
                 "fields": [{"label": "Secret", "secret": True, "value": value}]}
                for number, (provider, purpose, consumer, environment, privilege, value) in enumerate(BUSINESS)]
        path = self.folder / "business.json"
        path.write_text(json.dumps(keys))
        self.cli("import", path)
        self.assertEqual(len(self.json("list")), len(BUSINESS))
        return [key["name"] for key in keys]

    def test_a_year(self):
        names = self.make_business()
        money, letters = names[0], names[-1]
        self.assertEqual(self.json("due", "--within", "29"), [])

        self.after(16)  # 14 days ahead of the first rotations
        self.assertEqual([one["days"] for one in self.json("remind")], [14, 14, 14])
        self.after(17)
        self.assertEqual(self.json("remind"), [])
        self.assertEqual(len(self.json("remind", "--since", self.in_days(-3))), 3)  # the computer was off

        # Step by step, over the night in which the clocks go back.
        self.after(30)
        self.assertEqual(str(self.day), "2027-10-31")
        self.assertEqual([(one["days"], one["key"]) for one in self.json("due", "--within", "0")],
                         sorted((0, name) for name in names[:3]))
        self.rotate(money, "--start")
        self.after(31)
        self.assertIn("rotation-half-done", self.rules(money))
        self.cli("rotate", money, "--consumer-done", BUSINESS[0][2])
        self.cli("rotate", money, "--finish", "--revoked")
        self.assertEqual(self.json("show", money)["next_rotation"], "2027-11-30")  # from the value's birth
        for name in names[1:3]:
            self.rotate(name, "--revoked")

        self.after(40)  # an agency comes
        self.cli("party", "add", "Bright Agency", "--email", "hello@bright.example")
        self.cli("grant", letters, "--to", "Bright Agency")
        self.cli("grant", names[5], "--to", "Bright Agency", "--until", self.in_days(20), "--how", "phone")
        self.after(61)
        self.assertIn("grant-overdue", self.rules(names[5]))
        self.assertIn("grant", [one["why"] for one in self.json("remind")])

        self.after(100)  # a key shows up in the open
        self.cli("incident", "open", money, "--what", "In a public repository")
        self.assertEqual(self.json("list", "--status", "compromised")[0]["name"], money)
        self.rotate(money, "--revoked")
        for step in ["review-logs", "blast-radius", "loss", "inform"]:
            self.cli("incident", "step", money, step)
        self.cli("incident", "close", money)
        self.assertEqual(self.last_error, "")
        self.assertEqual(self.json("show", money)["status"], "active")

        self.after(151)  # the leap day
        self.assertEqual(str(self.day), "2028-02-29")
        overdue = [one["key"] for one in self.json("due", "--within", "0")]
        self.assertGreater(len(overdue), 20)
        self.assertIn(letters, overdue)
        self.cli("snooze", letters, "--until", self.in_days(60), "--reason", "Stocktaking")
        self.assertNotIn(letters, [one["key"] for one in self.json("remind")])
        for name in overdue[:4]:
            self.rotate(name, "--revoked")

        self.after(200)  # the agency leaves; what it knows is rotated until nothing is left
        queue = [one["key"] for one in self.json("party", "leave", "Bright Agency")]
        self.assertEqual(set(queue), {letters, names[5]} - set(overdue[:4]))
        for name in queue:
            self.assertIn("granted-to-left", self.rules(name))
            self.rotate(name, "--revoked")
        self.assertEqual(self.json("party", "leave", "Bright Agency"), [])

        self.after(150)  # a computer whose clock jumped back: nothing breaks, and nothing is undone
        self.json("due")
        self.zone = "Pacific/Honolulu"  # and one that travels
        self.json("remind")
        self.zone = "Europe/Berlin"

        self.after(365)
        self.cli("purge")
        versions = self.json("show", money)["versions"]
        self.assertTrue(versions[0]["purged"] and versions[0]["revoked"])
        self.cli("rotate", money, stdin=BUSINESS[0][-1] + "\n", code=1)  # refused for ever
        self.cli("log", "--verify")
        self.cli("check")
        actions = {event["action"] for event in self.json("log")}
        self.assertLessEqual({"keys.imported", "rotation.started", "rotation.consumer-done", "rotation.finished", "grant.made",
                              "incident.opened", "incident.closed", "rotation.snoozed", "party.left", "versions.purged"},
                             actions)
        report = self.cli("incident", "report", money)
        self.assertIn("2028-01-", report)
        self.assertNotIn("of-the-year", report)


if __name__ == "__main__":
    unittest.main()
