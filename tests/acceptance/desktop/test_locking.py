# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Locking and what survives it; and a wallet that others change, take away or damage while it is open."""
import unittest

from screen import until
from window_case import CANARY, PASSWORD, WindowCase, clipboard

VALUE = "sk_live_" + CANARY + "51NotARealKeyForTheShop01"


class Locking(WindowCase):
    def setUp(self):
        super().setUp()
        self.fill()

    def half_a_key(self):
        screen = self.screen
        screen.keys("ctrl+n")
        screen.wait_for("Add a key")
        screen.focus("The key itself")
        self.paste(VALUE)
        self.fill_in("What is it for?", "Half written")

    def expect_half_a_key(self):
        screen = self.screen
        screen.wait_for("Add a key")
        until(lambda: screen.find_field("What is it for?").queryText().getText(0, 12) == "Half written", "the text")
        until(lambda: screen.find_field("The key itself").queryText().characterCount, "the value")
        self.check("half a key, come back")

    def test_a_half_written_key_survives_a_lock_and_the_programs_end(self):
        self.open()
        screen = self.screen
        self.half_a_key()
        self.lock()
        self.assertFalse([thing for thing in screen.walk() if "Half written" in (thing.name or "")])
        screen.write("wrong password")
        screen.keys("Return")
        screen.wait_for_part("not the password")
        self.check("a wrong password")
        screen.keys("ctrl+a")
        self.unlock()
        self.expect_half_a_key()
        screen.keys("ctrl+l")
        screen.wait_for("Password of the wallet")
        screen.kill()
        self.open()
        self.expect_half_a_key()
        self.screen.press("Save key")
        until(lambda: any("Half written" in name for name in self.names_of_keys()), "the key")
        self.assertEqual(self.cli("get", "Half written"), VALUE + "\n")

    def test_it_locks_by_itself(self):
        self.cli("settings", "set", "lock.idle-minutes", "1")
        self.open()
        screen = self.screen
        self.open_section(2, "Keys")
        self.choose("gift")
        screen.keys("ctrl+c")
        until(lambda: clipboard() == CANARY + "-1", "the copy")
        screen.wait_for_part("Locks in")
        until(lambda: screen.find("Password of the wallet"), "the lock", 90)
        self.assertEqual(clipboard(), "")
        self.check("locked by itself")

    def test_what_keyfold_cli_changes_meanwhile(self):
        self.open()
        screen = self.screen
        self.open_section(2, "Keys")
        self.add("Etsy – Orders", CANARY + "-4")
        self.choose("etsy")
        screen.wait_for("Copy Secret")
        screen.keys("ctrl+c")
        until(lambda: clipboard() == CANARY + "-4", "the copy of what is new")
        # And what it changes is not written over.
        self.cli("edit", "Etsy", "--tag", "shop")
        screen.keys("F2")
        screen.wait_for("Edit the key")
        self.fill_in("What is it for?", "Orders")
        screen.keys("ctrl+Return")
        until(lambda: self.json("show", "Etsy")["purpose"] == "Orders", "the edit")
        self.assertEqual(self.json("show", "Etsy")["tags"], ["shop"])

    def test_a_file_that_is_taken_away_and_comes_back(self):
        self.open()
        screen = self.screen
        away = self.wallet.with_suffix(".away")
        self.half_a_key()
        self.wallet.rename(away)
        screen.press("Save key")
        screen.wait_for_part("Your changes are kept here")
        self.check("not saved")
        away.rename(self.wallet)
        screen.press("Save key")
        until(lambda: any("Half written" in name for name in self.names_of_keys()), "the key")
        self.wallet.rename(away)
        screen.keys("ctrl+l")
        screen.wait_for("The wallet is not there")
        self.check("the wallet is not there")
        away.rename(self.wallet)
        screen.press("Look again: Look again")
        self.unlock()

    def test_a_damaged_file_is_said(self):
        whole = self.wallet.read_bytes()
        self.wallet.write_bytes(whole[:20000] + bytes(4096) + whole[24096:])
        self.start(self.wallet)
        screen = self.screen
        screen.wait_for("Password of the wallet")
        screen.write(PASSWORD)
        screen.keys("Return")
        screen.wait_for_part("damaged")
        self.check("damaged")


if __name__ == "__main__":
    unittest.main(warnings="ignore")
