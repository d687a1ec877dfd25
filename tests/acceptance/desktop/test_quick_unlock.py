# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening without the password, with a real keyring of the system's: turned on, used, after a new start, and revoked."""
import unittest

from screen import until
from window_case import WindowCase

QUICK = "Quick unlock with this computer"


class QuickUnlock(WindowCase):
    def setUp(self):
        super().setUp()
        self.fill()
        self.open()
        self.screen.keys("ctrl+comma")
        self.screen.press("Turn on: This computer")
        until(lambda: len(self.slots()) == 2, "the way to unlock")
        self.check("quick unlock is on")

    def slots(self):
        return self.json("slot", "list")

    def open_quickly(self):
        self.screen.press(QUICK)
        self.screen.wait_for("Sections and filters")

    def test_it_opens_after_a_lock_and_after_a_new_start(self):
        self.lock()
        self.screen.wait_for(QUICK)
        self.open_quickly()
        self.screen.close()
        self.start(self.wallet)
        self.screen.wait_for("Password of the wallet")
        self.check("quick unlock offered")
        self.open_quickly()
        self.assertIn("quick unlock", self.cli("log"))

    def test_turned_off_it_is_gone(self):
        own = next(slot for slot in self.slots() if "quick" in slot["label"])
        self.screen.press(f"Turn off: {own['label']}")
        until(lambda: len(self.slots()) == 1, "the end of the way to unlock")
        self.lock()
        self.assertIsNone(self.screen.find(QUICK))

    def test_revoked_elsewhere_the_password_is_asked_for(self):
        own = next(slot for slot in self.slots() if "quick" in slot["label"])
        self.lock()
        self.cli("slot", "remove", own["label"])
        if self.screen.find(QUICK):
            self.screen.press(QUICK)
        self.screen.wait_gone(QUICK)
        self.check("revoked")
        self.unlock()


if __name__ == "__main__":
    unittest.main(warnings="ignore")
