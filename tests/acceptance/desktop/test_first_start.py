# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first start, as somebody does it who has no wallet yet; and the day on which the password is forgotten."""
import os
import pathlib
import subprocess
import unittest

from screen import until
from window_case import PASSWORD, WindowCase, problems_of

DOCUMENTS = pathlib.Path(os.environ["HOME"]) / "Documents"


def code_on(sheet):
    """What the QR code on a PDF says."""
    subprocess.run(["pdftoppm", "-png", "-r", "150", str(sheet), str(sheet.with_suffix(""))], check=True, timeout=60)
    pictures = sorted(sheet.parent.glob(sheet.stem + "*.png"))
    found = subprocess.run(["zbarimg", "--quiet", "--raw", *map(str, pictures)], capture_output=True, text=True,
                           timeout=60)
    return found.stdout.strip()


class FirstStart(WindowCase):
    def setUp(self):
        super().setUp()
        DOCUMENTS.mkdir(exist_ok=True)
        for old in DOCUMENTS.iterdir():
            old.unlink()

    def make(self, password):
        """Up to the recovery sheet, with keys alone but for the offered passphrase."""
        screen = self.screen
        screen.keys("Return")  # Create has the focus
        screen.wait_for("Name your wallet")
        self.check("the name")
        screen.write("Juniper")
        screen.keys("Return")
        screen.wait_for("Choose a password")
        self.check("the password")
        screen.press("Use this passphrase")
        offered = until(lambda: screen.find_field("Password"), "the field")
        until(lambda: offered.queryText().characterCount > 30, "the offered passphrase in the field")
        self.assertEqual(set(offered.queryText().getText(0, offered.queryText().characterCount)), {"*"})
        screen.wait_for("Strong")
        self.check("the offered passphrase")
        screen.focus("Password")
        screen.keys("ctrl+a")
        screen.write("short")
        screen.wait_gone("Strong")
        screen.keys("ctrl+a")
        screen.write(password)
        screen.keys("Return")
        screen.write(password)
        screen.keys("Return")
        screen.wait_for("Keep the recovery sheet")

    def test_a_wallet_its_recovery_sheet_and_the_forgotten_password(self):
        self.start()
        screen = self.screen
        screen.wait_for("Welcome to Keyfold")
        self.check("welcome")
        self.make(PASSWORD)
        self.check("the recovery sheet")
        sheet = self.folder / "sheet.pdf"
        screen.press("Save as PDF")
        screen.choose_file(sheet)
        until(sheet.exists, "the sheet")
        screen.wait_for_part("Print it, then delete the file")
        recovery = until(lambda: code_on(sheet), "the code on the sheet")
        self.assertRegex(recovery, r"^[A-Z0-9-]{20,}$")
        said = " ".join(thing.name or "" for thing in screen.walk())
        self.assertNotIn(recovery[:9], said)
        screen.press("Make the wallet")
        self.wallet = DOCUMENTS / "Juniper.keyfold"
        until(self.wallet.exists, "the wallet")
        self.add_the_first_key()
        self.lock()
        self.open_with_recovery_key(recovery)

    def add_the_first_key(self):
        screen = self.screen
        screen.wait_for("Juniper is ready")
        self.check("the wallet is ready")
        screen.press("Add your first key")
        screen.wait_for("The key itself")
        self.paste("sk_live_EXAMPLEofTheFirstStart0001")
        self.fill_in("What is it for?", "Invoices")
        screen.press("Save key")
        until(lambda: len(self.json("list")) == 1, "the first key in the file")

    def open_with_recovery_key(self, recovery):
        """Typed as it is printed; then a new password, which opens the file from then on."""
        screen = self.screen
        screen.press("Use the recovery sheet")
        screen.wait_for("Recovery key")
        screen.write("0000-" + recovery[5:])
        screen.keys("Return")
        screen.wait_for_part("typing mistake")
        self.check("a typing error in the recovery key")
        screen.keys("ctrl+a")
        screen.write(recovery.lower().replace("-", " "))
        self.assertEqual(problems_of(screen, (recovery, recovery.lower())), [])
        screen.keys("Return")
        screen.wait_for("Choose a new password")
        self.check("a new password")
        screen.focus("Password")
        screen.write("another quiet EXAMPLE orbit")
        screen.focus("Password again")
        screen.write("another quiet EXAMPLE orbit")
        screen.keys("Return")
        self.password_file.write_text("another quiet EXAMPLE orbit\n")
        until(lambda: self.run_raw("list", "--wallet", self.wallet, "--password-file",
                                   self.password_file).returncode == 0, "the new password in the file")
        self.assertEqual(self.cli("get", self.json("list")[0]["name"]), "sk_live_EXAMPLEofTheFirstStart0001\n")

    def test_opening_a_wallet_that_lies_there(self):
        self.fill()
        self.start()
        screen = self.screen
        screen.press("Open a wallet: choose a file")
        screen.choose_file(self.wallet)
        self.unlock()
        self.check("opened")
        # It is the one that comes by itself from then on.
        screen.close()
        self.start()
        self.unlock()

    def test_a_file_that_is_no_wallet(self):
        other = self.folder / "letter.keyfold"
        other.write_text("Dear Ruth\n" * 3000)
        self.start()
        screen = self.screen
        screen.press("Open a wallet: choose a file")
        screen.choose_file(other)
        screen.wait_for_part("wallet")
        self.check("no wallet")
        self.assertEqual(other.read_text(), "Dear Ruth\n" * 3000)

    def test_looking_around_in_the_demo(self):
        self.start()
        screen = self.screen
        screen.wait_for("Welcome to Keyfold")
        self.check("the welcome")
        screen.press("Try the demo")
        screen.wait_for("3 things to do today")
        self.check("the demo's Home")
        screen.keys("ctrl+l")
        screen.wait_for("The password of the demo is: demo")
        screen.focus("Password of the wallet")
        screen.write("demo")
        screen.keys("Return")
        screen.wait_for("3 things to do today")


if __name__ == "__main__":
    unittest.main(warnings="ignore")
