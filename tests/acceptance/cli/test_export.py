# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys into files in the clear, and back."""
import csv
import io
import json
import os
import subprocess
import unittest

from keyfold import Case

PLAIN = "--i-know-this-is-plain-text"
SECRETS = {"Stripe – live": "sk_EXAMPLE", "Formula": "=1+1", "Quotes": "it's `id` $(id) \"x\" \\", "Hash": "a # b"}


class Export(Case):
    def setUp(self):
        super().setUp()
        self.create()
        self.keys_file = self.folder / "keys.json"
        self.keys_file.write_text(json.dumps([{
            "name": name, "tags": ["money"], "consumers": [{"name": "Shop", "location": ".env", "note": "n|m", "variable": "V"}],
            "scopes": ["a"], "notes": "=Line one\nline two", "made_on": "2026-01-02", "owner": "@Ann",
            "fields": [{"label": "Secret", "value": secret}, {"label": "Client ID", "secret": False, "value": "+id"}],
        } for name, secret in SECRETS.items()]))
        self.cli("import", self.keys_file)
        self.file = self.folder / "out"

    def export(self, form, *arguments, **options):
        return self.cli("export", "--format", form, "-o", self.file, *arguments, **options)

    def keys(self, wallet):
        """All that a wallet has of them, by name."""
        file = self.folder / "all.json"
        self.cli("export", "--format", "json", "-o", file, PLAIN, wallet=wallet)
        keys = {key["name"]: key for key in json.loads(file.read_text())}
        file.unlink()
        for key in keys.values():
            key["fields"].sort(key=lambda field: field["label"])
        return keys

    def moved(self, form):
        """All keys as they arrive in another wallet by way of a file."""
        self.export(form, PLAIN)
        other = self.folder / "other.keyfold"
        self.cli("create", "--kdf-memory", "64", "--kdf-passes", "3", wallet=other)
        self.cli("import", self.file, wallet=other)
        return self.keys(other)

    def test_json_brings_whole_keys(self):
        there = self.moved("json")
        self.assertEqual(there, self.keys(self.wallet))
        self.assertEqual({name: key["fields"][1]["value"] for name, key in there.items()}, SECRETS)
        self.assertEqual(self.cli("get", "Formula"), "=1+1\n")

    def test_csv_brings_whole_keys(self):
        here, there = self.keys(self.wallet), self.moved("csv")
        for key in [*here.values(), *there.values()]:
            key.pop("created")
        self.assertEqual(there, here)

    def test_dotenv_brings_names_and_values(self):
        here, there = self.keys(self.wallet), self.moved("dotenv")
        self.assertEqual({name: key["fields"] for name, key in there.items()},
                         {name: key["fields"] for name, key in here.items()})

    def test_a_shell_reads_the_values_and_runs_none(self):
        self.export("dotenv", PLAIN)
        done = subprocess.run(["sh", "-c", '. "$1"; printf %s "$QUOTES|$HASH"', "sh", str(self.file)], capture_output=True)
        self.assertEqual((done.stdout.decode(), done.stderr), (f"{SECRETS['Quotes']}|{SECRETS['Hash']}", b""))

    def test_the_warning_comes_first(self):
        for form in ["dotenv", "csv", "json"]:
            self.export(form, code=2)
            self.assertIn("in the clear", self.last_error)
        self.assertFalse(self.file.exists())
        self.assertEqual([event for event in self.json("log") if event["action"] == "value.exported"], [])
        self.export("xml", PLAIN, code=2)
        self.cli("export", "--format", "csv", PLAIN, code=2)

    def test_every_value_is_in_the_log_and_the_file_is_private(self):
        self.export("json", PLAIN, "--key", "Formula", "--key", "hash", "--key", "Formula")
        exported = [event["key"] for event in self.json("log") if event["action"] == "value.exported"]
        self.assertEqual(len(exported), 2)
        self.assertEqual([key["name"] for key in json.loads(self.file.read_text())], ["Formula", "Hash"])
        self.assertEqual(self.file.stat().st_mode & 0o777, 0o600)
        self.assertEqual(sorted(os.listdir(self.folder)), ["keys.json", "out", "password", "shop.keyfold"])
        self.cli("log", "--verify")

    def test_no_file_is_overwritten(self):
        self.file.write_text("mine")
        self.export("csv", PLAIN, code=1)
        self.assertEqual(self.file.read_text(), "mine")
        self.file.unlink()
        self.file.symlink_to(self.folder / "elsewhere")
        self.export("csv", PLAIN, code=1)
        self.assertFalse((self.folder / "elsewhere").exists())
        self.file.unlink()
        self.export("csv", PLAIN, "--key", "Nothing", code=4)
        self.assertFalse(self.file.exists())

    def test_the_register_has_no_values(self):
        self.export("register")
        text = self.file.read_text()
        self.assertEqual({row["Name"] for row in csv.DictReader(io.StringIO(text))}, set(SECRETS))
        for value in [*SECRETS.values(), "+id"]:
            self.assertNotIn(value, text)


if __name__ == "__main__":
    unittest.main()
