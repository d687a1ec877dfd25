# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every screen over the real accessibility bus: each control has a name, no value is ever told; and the main job (add,
copy, note who has it, rotate) by accessible actions and the keyboard alone."""
import unittest

import pyatspi

from screen import until
from window_case import CANARY, WindowCase, clipboard, states

NEW_VALUE = "sk_live_" + CANARY + "51NotARealKeyForTheShop01"
NEXT_VALUE = "sk_live_" + CANARY + "52NotARealKeyForTheShop02"


class Accessible(WindowCase):
    def setUp(self):
        super().setUp()
        self.fill()
        self.cli("incident", "open", "Xero", "--what", "Seen in a chat")
        self.start(self.wallet)

    def test_every_screen_has_names_and_tells_no_value(self):
        screen = self.screen
        screen.wait_for("Password of the wallet")
        self.check("unlock")
        self.unlock()
        for key, what, sign in (("1", "Home", "To do today"), ("2", "All keys", "Keys"), ("3", "Due", "Due keys"),
                                ("4", "Health", "Findings"), ("5", "People", None), ("6", "Incidents", None),
                                ("7", "History", None), ("comma", "Settings", None)):
            screen.keys(f"ctrl+{key}")
            if sign and what != "Home":
                screen.wait_for(sign)
            self.check(what)

    def test_a_key_shows_and_hides_its_value_without_telling_it(self):
        screen = self.screen
        self.unlock()
        self.open_section(2, "Keys")
        self.choose("gift")
        screen.wait_for("Copy Secret")
        self.check("a key")
        row = screen.find("Keys")[0]
        self.assertIn("Live", row.name)
        self.assertTrue(states(row).contains(pyatspi.STATE_SELECTED))
        screen.keys("ctrl+period")
        until(lambda: any("shown" in (thing.description or "") + (thing.name or "") for thing in screen.walk()),
              "the word that the value is shown")
        self.check("a key with its value on the screen")

    def test_several_keys(self):
        screen = self.screen
        self.unlock()
        self.open_section(2, "Keys")
        screen.focus("Keys")
        screen.keys("ctrl+a")
        screen.wait_for("Chosen keys")
        screen.wait_for("3 keys")
        self.check("several keys")
        screen.focus("Tag")
        screen.write("shop")
        screen.press("Add tag")
        screen.press("Undo")  # at once: the offer ends after 8 s
        until(lambda: not any("shop" in key["tags"] for key in self.json("list")), "the tag's end")
        self.assertEqual([event["action"] for event in self.json("log")].count("key.edited"), 6, "3 tagged, 3 taken back")

    def test_several_keys_owner_rotation_and_revoking(self):
        screen = self.screen
        self.unlock()
        self.open_section(2, "Keys")
        screen.focus("Keys")
        screen.keys("ctrl+a")
        screen.wait_for("Chosen keys")
        screen.focus("Owner")
        screen.write("Mika")
        screen.press("Set owner")
        until(lambda: self.values_of("owner") == ["Mika"] * 3, "an owner")
        screen.keys("ctrl+z")  # the keyboard is still in the field
        until(lambda: self.values_of("owner") == [""] * 3, "no owner")
        before = self.values_of("rotate_every_days")
        screen.keys("Tab", "Tab", "Down")  # over the button to the choice, which says 90 days as the keys have them
        screen.press("Set rotation")
        until(lambda: self.values_of("rotate_every_days") == [180] * 3, "a rotation")
        screen.press("Undo")
        until(lambda: self.values_of("rotate_every_days") == before, "the rotation as it was")
        screen.press("Mark as revoked")
        screen.press("Keep them")
        screen.press("Mark as revoked")
        screen.press("Mark 3 keys as revoked")
        screen.wait_for("Marked as revoked: 3 keys.")
        self.assertEqual(self.values_of("status"), ["revoked"] * 3)
        self.check("several keys, revoked")

    def values_of(self, name):
        return [self.json("show", key["name"]).get(name, "") for key in self.json("list")]

    def test_filters_by_keyboard(self):
        screen = self.screen
        self.unlock()
        screen.keys("ctrl+f")
        screen.write("provider:s")
        self.check("suggestions")
        screen.keys("Down", "Return")
        screen.wait_for("Filter: Stripe. Delete removes it.")
        until(lambda: screen.find("Keys").childCount == 1, "the filtered list")
        self.check("a filter")
        screen.keys("BackSpace")
        screen.wait_gone("Filter: Stripe. Delete removes it.")

    def test_the_main_job(self):
        screen = self.screen
        self.unlock()
        self.add_a_key()
        self.copy_it()
        self.note_who_has_it()
        self.rotate_it()
        self.lock()

    def add_a_key(self):
        screen = self.screen
        screen.press("Add key")
        screen.wait_for("The key itself")
        self.check("adding, empty")
        screen.focus("The key itself")
        self.paste(NEW_VALUE)
        self.check("adding, pasted")
        screen.focus("What is it for?")
        screen.write("Invoices")
        screen.focus("Where is it used?")
        screen.write("Bookkeeping")
        self.check("adding, answered")
        screen.press("Save key")
        key = until(lambda: next((key for key in self.json("list") if "Invoices" in key["name"]), None), "the new key")
        self.name = key["name"]
        self.assertEqual(self.cli("get", self.name), NEW_VALUE + "\n")

    def copy_it(self):
        screen = self.screen
        self.choose("invoices")
        copy = until(lambda: next((thing for thing in screen.walk() if (thing.name or "").startswith("Copy ")
                                   and thing.getRole() == pyatspi.ROLE_PUSH_BUTTON), None), "the button that copies")
        screen.press(copy.name)
        until(lambda: clipboard() == NEW_VALUE, "the copy")
        self.check("copied")

    def note_who_has_it(self):
        screen = self.screen
        screen.press("Note a person")
        screen.wait_for("Note it")
        self.check("noting who has a key")
        screen.focus("Who")
        screen.keys("ctrl+a")
        screen.write("Mika")
        screen.press("Note it")
        until(lambda: any(grant["party"] == "Mika" for grant in self.json("show", self.name)["grants"]), "the grant")

    def rotate_it(self):
        screen = self.screen
        self.open_section(2, "Keys")
        self.choose("invoices")
        screen.press("Rotate")
        screen.press("I have the new key")
        self.check("rotating, the new value")
        field = until(lambda: next((thing for thing in screen.walk() if thing.getRole() == pyatspi.ROLE_PASSWORD_TEXT),
                                   None), "the field for the new value")
        screen.focus(field.name)
        self.paste(NEXT_VALUE)
        self.check("rotating, pasted")
        screen.press("Save the new key")
        until(lambda: self.json("show", self.name)["status"] == "rotating", "the rotation")
        self.check("rotating, the places")
        box = until(lambda: next((thing for thing in screen.walk() if thing.getRole() == pyatspi.ROLE_CHECK_BOX), None),
                    "the box of the place")
        screen.press(box.name, pyatspi.ROLE_CHECK_BOX)
        screen.press("Revoke the old key")
        self.check("rotating, revoking")
        screen.press("I have revoked it")
        until(lambda: self.json("show", self.name)["status"] == "active", "the end of the rotation")
        self.assertEqual(self.cli("get", self.name), NEXT_VALUE + "\n")
        self.check("rotated")


if __name__ == "__main__":
    unittest.main(warnings="ignore")
