# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""By keys alone: every page is reached, done and left, and Tab comes to every control. The bus is only looked at."""
import unittest

import pyatspi

from screen import states, until
from window_case import CANARY, PASSWORD, WindowCase, clipboard

# What Tab has to come to; rows of a list and of the sidebar are for the arrow keys.
STOPS = (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT,
         pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_LIST)


class Keyboard(WindowCase):
    def setUp(self):
        super().setUp()
        self.fill()
        self.start(self.wallet)
        self.screen.wait_for("Password of the wallet")
        self.screen.write(PASSWORD)
        self.screen.keys("Return")
        self.screen.wait_for("Sections and filters")

    def stops(self):
        side = self.screen.find("Sections and filters")
        beside = {self.called(thing) for thing in self.screen.walk(side)}
        return {self.called(thing) for thing in self.screen.walk()
                if thing.getRole() in STOPS and states(thing).contains(pyatspi.STATE_FOCUSABLE)
                and states(thing).contains(pyatspi.STATE_ENABLED)} - beside

    def called(self, thing):
        return (thing.getRoleName(), thing.name)

    def tab_through(self, what):
        """Round once. Gives what had the focus."""
        wanted = self.stops()
        had = set()
        for _ in range(2 * len(wanted) + 20):
            focused = [self.called(thing) for thing in self.screen.walk()
                       if states(thing).contains(pyatspi.STATE_FOCUSED) and thing.getRole() != pyatspi.ROLE_FRAME]
            self.assertTrue(focused, f"{what}: the focus is nowhere")
            had.update(focused)
            if wanted <= had:
                break
            self.screen.keys("Tab")
        self.assertEqual(wanted - had, set(), f"{what}: Tab does not come to these")

    def test_tab_comes_to_every_control(self):
        self.open_section(1, "To do today")
        self.tab_through("home")
        self.screen.keys("ctrl+n")
        self.screen.wait_for("Add a key")
        self.tab_through("adding a key")

    def test_every_page_is_reached_and_left(self):
        screen = self.screen
        for digit, sign in (("2", "Keys"), ("3", "Due keys"), ("4", "Findings"), ("5", "They leave"),
                            ("6", "Incidents"), ("7", "History, newest first"), ("comma", "Ways to unlock"),
                            ("1", "To do today")):
            self.open_section(digit, sign)
            self.assertTrue(until(screen.focused, f"the focus on page {digit}"))
        for keys, sign in ((("ctrl+n",), "Add a key"), (("F2",), "Edit the key"), (("ctrl+r",), "I have the new key"),
                           (("ctrl+h",), "Hand over as it is")):
            self.open_section(2, "Keys")
            self.choose("gift")
            screen.keys(*keys)
            screen.wait_for(sign)
            self.check(sign)
            screen.keys("Escape")
            screen.wait_gone(sign)

    def test_a_key_from_end_to_end(self):
        screen = self.screen
        screen.keys("ctrl+n")
        screen.wait_for("Add a key")
        self.paste("sk_live_" + CANARY + "51NotARealKeyForTheShop01")
        screen.wait_for("Recognised")
        while not states(screen.find_field("What is it for?")).contains(pyatspi.STATE_FOCUSED):
            screen.keys("Tab")
        screen.write("Invoices")
        screen.keys("Tab")
        screen.write("Bookkeeping")
        screen.keys("ctrl+Return")
        until(lambda: any("Invoices" in name for name in self.names_of_keys()), "the key")
        screen.wait_for("Keys")
        screen.write("invoices")  # anywhere: it searches
        until(lambda: self.only_row("invoices"), "the key alone in the list")
        screen.keys("Down", "ctrl+c")
        until(lambda: clipboard() == "sk_live_" + CANARY + "51NotARealKeyForTheShop01", "the copy")
        screen.keys("Delete")
        until(lambda: len(self.json("list")) == 3, "the removal")
        screen.keys("ctrl+z")
        until(lambda: len(self.json("list")) == 4, "the key")
        screen.keys("ctrl+q")
        self.assertEqual(screen.program.wait(20), 0)
        self.assertEqual(clipboard(), "")


if __name__ == "__main__":
    unittest.main(warnings="ignore")
