# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Handing keys over, and being handed them; what leaves is opened with the real age, what comes was sealed by it."""
import subprocess
import unittest

import pyatspi

from screen import PROGRAM, problems_of, until
from window_case import CANARY, PASSWORD, WindowCase, clipboard

GIFT = "Stripe – Gift cards – Shop – live"


class HandingOff(WindowCase):
    def setUp(self):
        super().setUp()
        self.fill()

    def identity(self):
        """A key pair of age's own. Gives its public key."""
        self.identity_file = self.folder / "identity.txt"
        subprocess.run(["age-keygen", "-o", self.identity_file], check=True, capture_output=True, timeout=60)
        return subprocess.run(["age-keygen", "-y", self.identity_file], check=True, capture_output=True, text=True,
                              timeout=60).stdout.strip()

    def opened_by_age(self, file):
        return subprocess.run(["age", "-d", "-i", self.identity_file, file], check=True, capture_output=True,
                              timeout=60).stdout

    def begin(self):
        screen = self.screen
        self.open_section(2, "Keys")
        self.choose("gift")
        screen.keys("ctrl+h")
        screen.wait_for("Hand over as it is")
        self.check("handing off, the keys")
        screen.press("Hand over as it is")
        screen.wait_for("Who gets it?")

    def save_as(self, file):
        screen = self.screen
        screen.wait_for("What for, and until when?")
        self.check("handing off, what for")
        screen.press("Until 90 days from today")
        screen.press("Go on")
        screen.wait_for("A file, for Keyfold or any age program")
        self.check("handing off, the file")
        screen.press("Change the file’s name or folder")
        screen.choose_file(file)
        screen.press("Save the file")
        until(file.exists, "the file")

    def test_by_passphrase(self):
        self.open()
        screen = self.screen
        self.begin()
        screen.focus("Who", pyatspi.ROLE_TEXT)
        screen.write("Mika")
        screen.wait_for_part("is new")
        self.check("handing off, to whom")
        screen.press("Go on")
        file = self.folder / "for-mika.age"
        self.save_as(file)
        screen.wait_for("Tell Mika the passphrase")
        screen.press("In another messenger", pyatspi.ROLE_RADIO_BUTTON)
        screen.press("Copy the passphrase")
        passphrase = until(clipboard, "the passphrase on the clipboard")
        self.assertRegex(passphrase, r"^[a-z]+( [a-z]+){6}$")
        self.assertEqual(problems_of(screen, (passphrase, CANARY, PASSWORD)), [])
        screen.press("Done")
        grant = until(lambda: next((one for one in self.json("show", GIFT)["grants"] if one["party"] == "Mika"), None),
                      "the grant")
        self.assertIn("messenger", grant["how"])
        (self.folder / "words").write_text(passphrase + "\n")
        told = self.json("handoff", "open", file, "--passphrase-file", self.folder / "words", "--reveal")
        self.assertIn(CANARY + "-1", str(told))
        self.check("handed off")

    def test_to_a_public_key_as_text(self):
        recipient = self.identity()
        self.open()
        screen = self.screen
        self.begin()
        screen.focus("Who", pyatspi.ROLE_TEXT)
        screen.write("Noor")
        screen.press("For their public key", pyatspi.ROLE_RADIO_BUTTON)
        self.fill_in("Their public key", recipient[:-1])
        screen.press("Go on")
        screen.wait_for_part("not a whole public key")
        self.check("a public key that is cut short")
        self.fill_in("Their public key", recipient)
        screen.press("Go on")
        screen.wait_for("What for, and until when?")
        screen.press("Go on")
        screen.press("The same as text, for a chat", pyatspi.ROLE_RADIO_BUTTON)
        screen.press("Back")
        file = self.folder / "for-noor.txt"
        self.save_as(file)
        screen.wait_for("Send Noor the file")
        self.check("send the file")
        screen.press("Done")
        self.assertTrue(file.read_text().startswith("-----BEGIN AGE ENCRYPTED FILE-----"))
        self.assertIn((CANARY + "-1").encode(), self.opened_by_age(file))
        until(lambda: any(one["party"] == "Noor" for one in self.json("show", GIFT)["grants"]), "the grant")

    def test_one_comes_with_a_second_start(self):
        """Sealed by age, for this wallet's own key; the program that runs takes it from the second start."""
        mine = self.cli("handoff", "recipient").strip()
        other = self.folder / "other.keyfold"
        self.cli("create", "--kdf-memory", "64", "--kdf-passes", "3", wallet=other)
        self.cli("add", "--name", "PostNL – Labels", "--provider", "PostNL", wallet=other, stdin=CANARY + "-9")
        file = self.folder / "for-the-shop.age"
        self.cli("handoff", "create", "--key", "PostNL", "--to", mine, "-o", file, "--from", "Bright Agency",
                 wallet=other)
        self.open()
        screen = self.screen
        done = subprocess.run([PROGRAM, str(file)], timeout=60)
        self.assertEqual(done.returncode, 0)
        screen.wait_for_part("PostNL – Labels")
        self.check("a handoff, opened")
        screen.press("Take in one key")
        until(lambda: "PostNL – Labels" in self.names_of_keys(), "the key in the wallet")
        self.assertEqual(self.cli("get", "PostNL"), CANARY + "-9\n")
        self.check("taken in")

    def test_one_comes_as_argument_before_there_is_a_wallet(self):
        (self.folder / "words").write_text("seven plain words for this EXAMPLE file\n")
        file = self.folder / "from-bright.age"
        self.cli("handoff", "create", "--key", GIFT, "--passphrase-file", self.folder / "words", "-o", file,
                 "--from", "Bright Agency")
        self.start(file)
        screen = self.screen
        field = until(lambda: next((thing for thing in screen.walk() if thing.getRole() == pyatspi.ROLE_PASSWORD_TEXT),
                                   None), "the field for the passphrase")
        self.check("a handoff, closed")
        screen.focus(field.name)
        screen.write("seven wrong words")
        screen.keys("Return")
        screen.wait_for_part("does not open")
        screen.keys("ctrl+a")
        screen.write("seven plain words for this EXAMPLE file")
        self.check("a handoff, with the passphrase typed")
        screen.keys("Return")
        screen.wait_for_part(GIFT)
        self.check("a handoff, open and alone")

    def test_asking_for_a_key(self):
        self.open()
        screen = self.screen
        self.open_section(5, "People")
        screen.press("Ask for a key")
        screen.wait_for("What do you need?")
        self.check("asking for a key")
        screen.write("The key for the newsletter")
        screen.press("Make my public key")
        screen.press("Write the request")
        screen.press("Copy as text")
        asked = self.folder / "request.txt"
        asked.write_text(until(clipboard, "the request on the clipboard"))
        self.check("asked")
        # Somebody else answers it, with a wallet of their own.
        other = self.folder / "other.keyfold"
        self.cli("create", "--kdf-memory", "64", "--kdf-passes", "3", wallet=other)
        self.cli("add", "--name", "Mailer – Letters", wallet=other, stdin=CANARY + "-8")
        file = self.folder / "answer.age"
        self.cli("handoff", "create", "--key", "Mailer", "--answer", asked, "-o", file, wallet=other)
        self.cli("handoff", "open", file, "--import")
        self.assertEqual(self.cli("get", "Mailer"), CANARY + "-8\n")


if __name__ == "__main__":
    unittest.main(warnings="ignore")
