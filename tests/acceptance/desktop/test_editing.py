# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adding, correcting, editing, removing and copying keys; each is held against the file and the clipboard."""
import unittest

import pyatspi

from screen import states, until
from window_case import CANARY, WindowCase, clipboard, put_on_clipboard

GIFT = "Stripe – Gift cards – Shop – live"
VALUE = "sk_live_" + CANARY + "51NotARealKeyForTheShop01"


class Editing(WindowCase):
    def setUp(self):
        super().setUp()
        self.fill()
        self.open()
        self.open_section(2, "Keys")

    def begin_key(self, value):
        self.screen.keys("ctrl+n")
        self.screen.wait_for("Add a key")
        self.screen.focus("The key itself")
        self.paste(value)

    def test_what_was_recognised_can_be_corrected(self):
        screen = self.screen
        self.begin_key(VALUE)
        screen.wait_for("Recognised")
        self.check("recognised")
        self.fill_in("Environment", "Test", pyatspi.ROLE_TEXT)
        self.fill_in("What is it for?", "Refunds")
        self.fill_in("Where is it used?", "Till")
        screen.press("Rotation", pyatspi.ROLE_CHECK_BOX)
        self.fill_in("Expires at the provider", "2030-03-31")
        screen.press("Notes and tags", pyatspi.ROLE_CHECK_BOX)
        self.fill_in("Tags", "shop, money", pyatspi.ROLE_TEXT)
        screen.focus("Notes")
        screen.write("Made by Ruth")
        self.check("all unfolded")
        screen.keys("Tab")
        until(lambda: not states(screen.find_field("Notes")).contains(pyatspi.STATE_FOCUSED), "the end of the notes")
        screen.keys("ctrl+Return")
        until(lambda: len(self.json("list")) == 4, "the new key")
        key = self.json("show", "Refunds")
        self.assertEqual((key["provider"], key["environment"], key["purpose"]), ("Stripe", "test", "Refunds"))
        self.assertEqual(key["name"], "Stripe – Refunds – Till – test")
        self.assertEqual((key["expires"], sorted(key["tags"])), ("2030-03-31", ["money", "shop"]))
        self.assertEqual(key["notes"].strip(), "Made by Ruth")
        self.assertEqual([place["name"] for place in key["consumers"]], ["Till"])
        self.assertEqual(self.cli("get", "Refunds"), VALUE + "\n")

    def test_a_value_that_is_there_already_is_noticed(self):
        screen = self.screen
        self.begin_key(CANARY + "-1")
        screen.wait_for_part(GIFT, pyatspi.ROLE_LABEL)
        self.check("a duplicate")
        screen.press("Cancel")
        screen.wait_gone("Add a key")
        self.assertEqual(len(self.json("list")), 3)

    def test_two_in_a_row(self):
        screen = self.screen
        self.begin_key(VALUE)
        self.fill_in("What is it for?", "First")
        screen.press("Save and add another")
        until(lambda: len(self.json("list")) == 4, "the first")
        until(lambda: not screen.find_field("What is it for?").queryText().characterCount, "an empty page")
        screen.focus("The key itself")
        self.paste("another-" + VALUE)
        self.fill_in("Name", "Second")
        screen.press("Save key")
        until(lambda: len(self.json("list")) == 5, "the second")
        self.assertEqual(self.cli("get", "Second"), "another-" + VALUE + "\n")

    def test_an_edit(self):
        screen = self.screen
        self.choose("gift")
        screen.keys("F2")
        screen.wait_for("Edit the key")
        self.check("editing")
        self.fill_in("Name", "Stripe – Vouchers")
        screen.keys("ctrl+Return")
        until(lambda: "Stripe – Vouchers" in self.names_of_keys(), "the new name")
        self.assertEqual(self.cli("get", "Vouchers"), CANARY + "-1\n")
        self.assertEqual(len(self.json("show", "Vouchers")["versions"]), 1)

    def test_a_removed_key_comes_back(self):
        screen = self.screen
        for undo in (lambda: screen.press("Undo"), lambda: screen.keys("ctrl+z")):
            self.choose("gift")
            screen.keys("Delete")
            until(lambda: GIFT not in self.names_of_keys(), "the removal")
            self.check("removed")
            undo()
            until(lambda: GIFT in self.names_of_keys(), "the key")
            self.assertEqual(self.cli("get", "Gift"), CANARY + "-1\n")

    def test_copies(self):
        screen = self.screen
        self.choose("gift")
        screen.wait_for("Copy Secret")
        screen.keys("ctrl+c")
        until(lambda: clipboard() == CANARY + "-1", "the copy")
        screen.wait_for("Copied")
        self.check("copied")
        screen.keys("ctrl+shift+c")
        until(lambda: clipboard().endswith("=" + CANARY + "-1"), "NAME=value")
        self.assertRegex(clipboard(), "^[A-Z][A-Z0-9_]+=" + CANARY + "-1$")
        screen.press("Clear now")
        until(lambda: not clipboard(), "the end of the copy")
        screen.keys("ctrl+c")
        until(lambda: clipboard() == CANARY + "-1", "the second copy")
        put_on_clipboard("a letter")
        self.lock()
        self.assertEqual(clipboard(), "a letter", "what is not ours stays")
        self.unlock()
        self.choose("gift")
        screen.keys("ctrl+c")
        until(lambda: clipboard() == CANARY + "-1", "the third copy")
        self.lock()
        until(lambda: not clipboard(), "the end of the copy on locking")
        self.assertGreaterEqual([event["action"] for event in self.json("log")].count("value.copied"), 4)

    def test_reveal_is_heard_but_not_told(self):
        screen = self.screen
        self.choose("gift")
        screen.press("Reveal")
        until(lambda: any("shown" in (thing.description or "") for thing in screen.walk()), "the word that it is shown")
        self.check("revealed")
        screen.press("Hide")
        until(lambda: screen.find("Reveal"), "the button that shows it")


if __name__ == "__main__":
    unittest.main(warnings="ignore")
