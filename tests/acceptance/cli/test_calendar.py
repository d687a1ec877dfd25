# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The calendar of rotations, read by an iCalendar parser that is not ours."""
import datetime
import json
import subprocess
import sys
import unittest

from keyfold import Case

READ = """
import json, sys
import icalendar
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
print(json.dumps([{
    "uid": event["UID"], "summary": event["SUMMARY"], "day": event["DTSTART"].dt.isoformat(),
    "sequence": event["SEQUENCE"], "stamp": event["DTSTAMP"].dt.isoformat(), "status": event.get("STATUS"),
    "alarms": [alarm["TRIGGER"].dt.days for alarm in event.walk("VALARM")],
} for event in calendar.walk("VEVENT")]))
"""
# The module is Debian's, which another Python in front of Debian's does not see.
PYTHON = next((python for python in [sys.executable, "/usr/bin/python3"]
               if subprocess.run([python, "-c", "import icalendar"], capture_output=True).returncode == 0), None)


@unittest.skipUnless(PYTHON, "python3-icalendar is missing: the calendar was NOT checked")
class Calendar(Case):
    def setUp(self):
        super().setUp()
        self.create()
        self.file = self.folder / "keys.ics"

    def day(self, days):
        return (datetime.date.today() + datetime.timedelta(days=days)).isoformat()

    def events(self):
        self.cli("due", "--ics", self.file)
        done = subprocess.run([PYTHON, "-c", READ], input=self.file.read_bytes(), capture_output=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        return {event["summary"]: event for event in json.loads(done.stdout)}

    def test_a_calendar_updates_in_place(self):
        name = "Über, lange; Namen\\mit – Sonderzeichen und noch viel mehr Text – Rechnungen senden – live"
        self.add(name, "one\n", "--made-on", self.day(-80), "--rotate-every", "90", "--expires", self.day(400))
        first = self.events()
        self.assertEqual(set(first), {"Rotate " + name, name + " expires"})
        rotation = first["Rotate " + name]
        self.assertEqual((rotation["day"], rotation["sequence"], rotation["alarms"]), (self.day(10), 0, [-14, -7, -1]))
        self.assertNotIn(b"one", self.file.read_bytes().replace(b"DTSTAMP", b""))
        self.assertEqual(self.file.stat().st_mode & 0o777, 0o600)
        self.assertEqual(self.events(), first)
        self.cli("rotate", name, stdin="two\n")
        second = self.events()
        self.assertEqual(second["Rotate " + name]["uid"], rotation["uid"])
        self.assertEqual((second["Rotate " + name]["day"], second["Rotate " + name]["sequence"]), (self.day(90), 1))
        self.assertEqual(second[name + " expires"], first[name + " expires"])
        self.cli("revoke", name)
        self.assertEqual({event["status"] for event in self.events().values()}, {"CANCELLED"})

    def test_the_owners_days_count(self):
        self.add("Stripe", "one\n", "--made-on", self.day(-80), "--rotate-every", "90")
        first = self.events()["Rotate Stripe"]
        self.cli("settings", "set", "reminders.days", "5,2")
        second = self.events()["Rotate Stripe"]
        self.assertEqual((second["alarms"], second["sequence"]), ([-5, -2], first["sequence"] + 1))
        self.cli("snooze", "Stripe", "--until", self.day(7), "--reason", "the sale")
        self.assertEqual(self.events()["Rotate Stripe"]["alarms"], [-3, -2])

    def test_another_file_stays(self):
        self.file.write_text("Dear Ann,\n")
        self.cli("due", "--ics", self.file, code=1)
        self.assertEqual(self.file.read_text(), "Dear Ann,\n")
        self.file.write_text("")
        self.cli("due", "--ics", self.file, code=1)
        self.cli("due", "--ics", self.folder / "nowhere" / "x.ics", code=4)


if __name__ == "__main__":
    unittest.main()
