# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Replacing keys: half way and gone on with, after a leak, and when somebody leaves."""
import unittest

import pyatspi

from screen import until
from window_case import CANARY, WindowCase

GIFT = "Stripe – Gift cards – Shop – live"
NEXT = "sk_live_" + CANARY + "52NotARealKeyForTheShop02"


class Rotating(WindowCase):
    def setUp(self):
        super().setUp()
        self.fill()
        self.open()

    def paste_new_value(self):
        screen = self.screen
        self.open_section(2, "Keys")
        self.choose("gift")
        screen.keys("ctrl+r")
        screen.press("I have the new key")
        field = until(lambda: next((thing for thing in screen.walk() if thing.getRole() == pyatspi.ROLE_PASSWORD_TEXT),
                                   None), "the field for the new value")
        screen.focus(field.name)
        self.paste(NEXT)
        screen.press("Save the new key")
        until(lambda: self.json("show", GIFT)["status"] == "rotating", "the rotation")

    def go_on(self):
        """From Home, where what is half done waits."""
        screen = self.screen
        self.open_section(1, "To do today")
        row = until(lambda: next((row for row in screen.rows("To do today") if "Gift" in row), None), "what is half done")
        self.check("home")
        screen.focus("To do today")
        screen.keys("Home")
        for _ in range(screen.rows("To do today").index(row)):
            screen.keys("Down")
        screen.keys("Return")
        until(lambda: screen.find_part("Xero", pyatspi.ROLE_CHECK_BOX), "the place to tick off")

    def test_half_a_rotation_is_gone_on_with(self):
        self.paste_new_value()
        self.check("rotating, the places")
        self.lock()
        self.unlock()
        self.go_on()
        box = self.screen.find_part("Xero", pyatspi.ROLE_CHECK_BOX)
        self.screen.press(box.name, pyatspi.ROLE_CHECK_BOX)
        self.screen.press("Revoke the old key")
        until(lambda: "rotation.consumer-updated" in str(self.json("log")) or "Xero" in self.cli("log"), "the tick")
        self.screen.kill()
        self.open()
        screen = self.screen
        self.open_section(1, "To do today")
        screen.focus("To do today")
        screen.keys("Home", "Return")
        screen.press("I have revoked it")
        until(lambda: self.json("show", GIFT)["status"] == "active", "the end of the rotation")
        key = self.json("show", GIFT)
        self.assertEqual(len(key["versions"]), 2)
        self.assertTrue(key["versions"][0]["revoked"])
        self.assertEqual(self.cli("get", GIFT), NEXT + "\n")
        self.check("rotated")

    def test_a_leak(self):
        screen = self.screen
        self.open_section(2, "Keys")
        self.choose("paypal")
        screen.menu("Key", "Report a leak")
        screen.wait_for("How it came out (may be left out)")
        self.check("reporting a leak")
        screen.write("Seen in a chat")
        screen.press("Report the leak")
        incident = until(lambda: self.json("incident", "list"), "the incident")
        self.assertIn("PayPal", str(incident))
        self.assertEqual(self.json("show", "PayPal")["status"], "compromised")
        screen.wait_for_part("0 of 6 steps done")
        self.check("an incident")
        self.fill_in("What you found or did (may be left out)", "Disabled it")
        screen.press("Step is done")
        screen.wait_for_part("1 of 6 steps done")
        self.check("an incident, a step on")
        report = self.folder / "report.txt"
        screen.press("Save the report")
        screen.choose_file(report)
        until(lambda: "PayPal" in report.read_text(), "the report")
        self.assertNotIn(CANARY, report.read_text())
        screen.press("Close incident")
        self.check("closing an incident")

    def test_somebody_leaves(self):
        screen = self.screen
        self.open_section(5, "People")
        screen.press("They leave")
        screen.wait_for("Note that they left")
        self.check("somebody leaves")
        screen.press("Note that they left")
        until(lambda: "left" in str(self.json("party", "show", "Bright Agency")), "the day they left")
        self.check("somebody left")
        self.open_section(1, "To do today")
        until(lambda: any("PayPal" in row for row in screen.rows("To do today")), "the key to be rotated")
        self.assertIn("PayPal", self.cli("health", code=6))


if __name__ == "__main__":
    unittest.main(warnings="ignore")
