# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings with their outcome, help, and the shortcut sheet."""
import unittest

import pyatspi

from screen import until
from window_case import PASSWORD, WindowCase


class Settings(WindowCase):
    def setUp(self):
        super().setUp()
        self.fill()
        self.open()

    def show(self, section):
        self.screen.keys("ctrl+comma")
        self.screen.press(section, pyatspi.ROLE_RADIO_BUTTON)

    def test_every_section_is_whole(self):
        for section, sign in (("Ways to unlock", "Recovery sheet"), ("Locking", "Lock when nothing is done"),
                              ("Copying", "Clear the clipboard"), ("Rotation", "Most keys"),
                              ("Names of keys", "Words that say nothing"), ("Backups", "Backups that are kept"),
                              ("Reminders", "Days ahead"), ("This computer", "Light or dark")):
            self.show(section)
            self.screen.wait_for(sign)
            self.check(section)

    def test_times_and_names(self):
        screen = self.screen
        self.show("Locking")
        screen.choose_in(until(lambda: screen.find_box("Lock when nothing is done"), "the box"), "After 15")
        until(lambda: self.cli("settings", "get", "lock.idle-minutes").strip() == "15", "the lock time")
        screen.wait_for_part("Locks in 1")
        self.show("Names of keys")
        self.fill_in("Pattern", "{provider}: {purpose}")
        screen.wait_for("A name then looks like this: Stripe: Gift cards")
        self.check("a pattern with its example")
        screen.keys("Return")
        until(lambda: self.cli("settings", "get", "naming.pattern").strip() == "{provider}: {purpose}", "the pattern")
        screen.keys("ctrl+n")
        self.fill_in("Provider", "Mollie", pyatspi.ROLE_TEXT)
        self.fill_in("What is it for?", "Payments")
        name = screen.find_field("Name")
        until(lambda: name.queryText().getText(0, 30) == "Mollie: Payments", "a name by the new pattern")

    def test_german_and_back(self):
        screen = self.screen
        self.show("This computer")
        screen.choose_in(until(lambda: screen.find_box("Language"), "the box"), "Deutsch", stays=False)
        screen.wait_for_part("Passwort")
        screen.activate()
        self.check("locked, in German")
        field = until(lambda: next((one for one in screen.walk() if one.getRole() == pyatspi.ROLE_PASSWORD_TEXT), None),
                      "the field for the password")
        screen.focus(field.name)
        screen.write(PASSWORD)
        screen.keys("Return")
        screen.wait_for_part("Alle")
        for digit in "1234567":
            screen.keys(f"ctrl+{digit}")
            self.check(f"page {digit} in German")
        screen.keys("ctrl+comma")
        screen.press("Dieser Computer", pyatspi.ROLE_RADIO_BUTTON)
        screen.choose_in(until(lambda: screen.find_box("Sprache"), "the box"), "English", stays=False)
        screen.wait_for("Password of the wallet")

    def test_dark(self):
        screen = self.screen
        self.show("This computer")
        screen.choose_in(until(lambda: screen.find_box("Light or dark"), "the box"), "Dark")
        self.check("dark")

    def test_help_and_shortcuts(self):
        screen = self.screen
        self.open_section(2, "Keys")
        screen.keys("F1")
        screen.wait_for("Close the help")
        self.check("help")
        screen.keys("Escape")
        screen.wait_gone("Close the help")
        screen.keys("ctrl+slash")
        screen.wait_for("Keyboard shortcuts")
        screen.wait_for("Ctrl+Shift+C")
        self.check("shortcuts")
        screen.press("Close the help")
        screen.wait_gone("Close the help")


if __name__ == "__main__":
    unittest.main(warnings="ignore")
