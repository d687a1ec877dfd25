# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding keys by words and filters, changing several at once, and putting off what need not be done."""
import datetime
import unittest

import pyatspi

from screen import until
from window_case import WindowCase


class Searching(WindowCase):
    def setUp(self):
        super().setUp()
        self.fill()
        self.open()

    def test_filters(self):
        screen = self.screen
        for typed, found in (("env:test ", "Xero"), ("tag:money ", "PayPal"), ('with:"Bright Agency" ', "PayPal"),
                             ("due:30 ", "Gift"), ("provider:stripe ", "Gift")):
            screen.keys("ctrl+f", "Escape", "Escape", "ctrl+f")
            screen.write(typed)
            until(lambda: found in " ".join(screen.rows("Keys")), typed)
            self.check(typed)
        screen.keys("ctrl+f", "Escape", "Escape", "ctrl+f")
        screen.write("nothing that is there")
        screen.wait_for_part("No key matches")
        self.check("nothing found")

    def test_the_sidebar_by_a_screen_reader(self):
        screen = self.screen
        screen.press("Due, 1 key", pyatspi.ROLE_RADIO_BUTTON)
        screen.wait_for("Due keys")
        screen.press("Test, 1 key")
        until(lambda: len(screen.rows("Keys")) == 1, "the key for tests alone")
        screen.press("Health, 1", pyatspi.ROLE_RADIO_BUTTON)
        screen.wait_for("Findings")
        all_of_them = len(screen.rows("Findings"))
        screen.press(screen.wait_for_part("Soon: 1", pyatspi.ROLE_CHECK_BOX).name, pyatspi.ROLE_CHECK_BOX)
        until(lambda: len(screen.rows("Findings")) < all_of_them, "the findings of one kind alone")

    def test_several_are_put_under_one_owner(self):
        screen = self.screen
        self.open_section(2, "Keys")
        screen.focus("Keys")
        screen.keys("ctrl+a")
        screen.wait_for("Chosen keys")
        self.fill_in("Owner", "Ruth", pyatspi.ROLE_TEXT)
        screen.press("Set owner")
        owners = lambda: {self.json("show", key["id"])["owner"] for key in self.json("list")}  # noqa: E731
        until(lambda: owners() == {"Ruth"}, "the owner")
        self.check("several keys changed")
        screen.keys("ctrl+z")
        until(lambda: owners() == {""}, "the owner's end")

    def put_off(self, page, list_name, title):
        screen = self.screen
        self.open_section(page, list_name)
        screen.focus(list_name)
        screen.keys("Menu", "Return")
        screen.wait_for(title)
        self.check(title)

    def test_a_rotation_is_put_off(self):
        self.put_off(3, "Due keys", "Put the rotation off")
        day = (datetime.date.today() + datetime.timedelta(days=40)).isoformat()
        self.fill_in("Until", day)
        self.fill_in("Why", "After the year's end")
        self.screen.press("Put it off")
        until(lambda: "rotation.snoozed" in str(self.json("log")), "the note that it is put off")
        self.check("put off")
        self.assertIn("put off until", self.cli("due"))

    def test_a_finding_is_left_out(self):
        before = len(self.json("health", code=6))
        self.put_off(4, "Findings", "Leave this finding out")
        self.fill_in("Why", "Nobody else uses it")
        self.screen.press("Leave it out")
        until(lambda: "finding.dismissed" in str(self.json("log")), "the note that it is left out")
        self.check("left out")
        self.assertEqual(len(self.json("health")), before - 1)


if __name__ == "__main__":
    unittest.main(warnings="ignore")
