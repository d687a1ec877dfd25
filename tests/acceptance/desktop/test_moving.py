# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bringing keys in from other programs' files, and taking registers, rules and values out."""
import subprocess
import unittest

import pyatspi

from screen import PROGRAM, until
from window_case import CANARY, WindowCase

TABLE = f"""Bezeichnung,Wert,Dienst
MolliePay,{CANARY}-5,Mollie
PostNL labels,{CANARY}-6,PostNL
There already,{CANARY}-1,Stripe
"""


def words_of(pdf):
    return subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True,
                          timeout=60).stdout


class Moving(WindowCase):
    def setUp(self):
        super().setUp()
        self.fill()

    def test_a_table_with_columns_of_its_own(self):
        table = self.folder / "old.csv"
        table.write_text(TABLE)
        self.open()
        screen = self.screen
        screen.menu("Wallet", "Import keys")
        screen.wait_for("Choose a file")
        self.check("import, the file")
        screen.press("Choose a file")
        screen.choose_file(table)
        screen.wait_for("Say which column is what")
        self.check("import, the columns")
        for column, meaning in (("Bezeichnung", "Name"), ("Wert", "Secret"), ("Dienst", "Provider")):
            screen.choose_in(screen.find_box(f"What the column {column} holds"), meaning)
        screen.press("Look through")
        screen.wait_for_part("MolliePay")
        self.check("import, looking through")
        self.assertEqual(len(self.json("list")), 3, "nothing is in before")
        screen.press("Import")
        until(lambda: len(self.json("list")) == 5, "the keys")
        self.check("imported")
        self.assertEqual(self.cli("get", "Mollie"), CANARY + "-5\n")

    def test_a_settings_file_given_to_the_program(self):
        settings = self.folder / ".env"
        settings.write_text(f"SHOP_NAME=Juniper\nMAILER_TOKEN={CANARY}-7NotReal0123456789abcdef\n")
        self.open()
        screen = self.screen
        self.assertEqual(subprocess.run([PROGRAM, str(settings)], timeout=60).returncode, 0)
        screen.wait_for("Look through")
        self.check("import of settings")
        screen.press("Settings too, not secrets alone", pyatspi.ROLE_CHECK_BOX)
        screen.wait_for_part("2 keys would come in")
        screen.press("Settings too, not secrets alone", pyatspi.ROLE_CHECK_BOX)
        screen.wait_gone("2 keys would come in. Nothing is saved yet.")
        screen.press("Import")
        until(lambda: len(self.json("list")) == 4, "the key")

    def test_registers_rules_and_values(self):
        self.open()
        screen = self.screen
        screen.menu("Wallet", "Export and print")
        screen.wait_for("Key register")
        self.check("taking out")
        register, rules, values = self.folder / "register.pdf", self.folder / "rules.pdf", self.folder / "values.env"
        screen.press("PDF: Key register")
        screen.choose_file(register)
        until(register.exists, "the register")
        screen.press("PDF: Rules for staff")
        screen.choose_file(rules)
        until(rules.exists, "the rules")
        self.assertIn("PayPal", until(lambda: words_of(register), "the register's words"))
        self.assertNotIn(CANARY, words_of(register) + words_of(rules))
        self.assertTrue(words_of(rules).strip())
        screen.choose_in(screen.find_box("Which keys"), "All")
        screen.press("Export in the clear…")
        screen.choose_file(values)
        screen.wait_for("Write values in the clear?")
        self.check("asked before values are written")
        screen.press("Export in the clear")
        until(values.exists, "the values")
        for number in "123":
            self.assertIn(f"{CANARY}-{number}", values.read_text())
        self.check("taken out")
        self.assertEqual([event["action"] for event in self.json("log")].count("value.exported"), 3)


if __name__ == "__main__":
    unittest.main(warnings="ignore")
