# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys from files that other programs wrote."""
import json
import os
import shutil
import subprocess
import unittest

from keyfold import Case

STRIPE = "sk_test_EXAMPLE0000000000000000000000"
CANARY = "CANARY-9f2d41c7-EXAMPLE"


class Import(Case):
    def setUp(self):
        super().setUp()
        self.create("--label", "Ann")

    def write(self, name, text):
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def names(self):
        return [key["name"] for key in self.json("list")]

    def test_a_dotenv_file(self):
        file = self.write(".env", f"PORT=3000\nexport STRIPE_KEY='{STRIPE}'\nDB_PASSWORD=\"two words\"\n")
        dry = self.json("import", file, "--dry-run")
        self.assertEqual(self.names(), [])
        self.assertEqual([(key["name"], key["verdict"], key["provider"], key["line"]) for key in dry["keys"]],
                         [("STRIPE_KEY", "add", "Stripe", 2), ("DB_PASSWORD", "add", "", 3)])
        self.assertEqual(dry["skipped"], [{"line": 1, "name": "PORT", "reason": "looks-like-setting"}])
        shown = self.cli("import", file)
        self.assertIn("2 keys came in, 1 left out.", shown)
        self.assertNotIn(STRIPE, shown + self.last_error)
        self.assertIn("still holds secrets in the clear", self.last_error)
        self.assertEqual(self.cli("get", "DB_PASSWORD"), "two words\n")
        key = self.json("show", "STRIPE_KEY")
        self.assertEqual((key["origin"], key["environment"], key["rotate_every_days"]), ("import", "test", 30))
        events = [event for event in self.json("log") if event["action"] == "keys.imported"]
        self.assertEqual([event["detail"] for event in events], ["2 added, from .env"])
        self.cli("log", "--verify")
        again = self.json("import", file)
        self.assertEqual([key["verdict"] for key in again["keys"]], ["same-value", "same-value"])
        self.assertEqual(len(self.names()), 2)

    def test_a_broken_file_changes_nothing(self):
        for name, text, line in [(".env", "A_KEY=1\nB_KEY='open\n", "line 2"), ("x.csv", 'name,secret\na,"b\n', "line 2"),
                                 ("x.json", "[\n{]", "Line 2"), ("deep.json", "[" * 10000, "Line 1"),
                                 ("latin.csv", b"name,secret\nM\xfcller,x\n", "Line 2")]:
            self.cli("import", self.write(name, text), code=1)
            self.assertIn(line, self.last_error, name)
        self.cli("import", self.write("mail.txt", "Dear Ann,\n"), code=2)
        self.cli("import", self.write("empty.csv", ""), code=1)
        self.cli("import", self.folder / "nothing.csv", code=4)
        self.cli("import", self.folder, code=1)
        self.cli("import", self.write("x.csv", "Title,Token\na,b\n"), "--map", "name=Titel,secret=Token", code=2)
        self.assertIn("“Title”", self.last_error)
        self.cli("import", self.folder / "x.csv", "--map", "nonsense", code=2)
        self.cli("import", self.folder / "x.csv", "--format", "xml", code=2)
        self.assertEqual(self.names(), [])

    def test_odd_files_that_come_in(self):
        wide = ",".join(["name", "secret", *(f"c{number}" for number in range(998))])
        table = "name,secret\nMüller,grün €\n"
        for name, content in (("wide.csv", wide + "\nWide,value,x\n"), ("little.csv", "\ufeff" + table),
                              ("big.csv", b"\xfe\xff" + table.replace("Müller", "Big").replace("grün", "blau").encode("utf-16-be")),
                              ("short.csv", "name,secret,notes\nShort,value 2\n")):
            content = content.encode("utf-16-le") if name == "little.csv" else content
            done = self.json("import", self.write(name, content))
            self.assertEqual([key["verdict"] for key in done["keys"]], ["add"], name)
        self.assertEqual(sorted(self.names()), ["Big", "Müller", "Short", "Wide"])
        self.assertEqual(self.cli("get", "Müller"), "grün €\n")
        rest = self.json("import", self.write("long.csv", "name,secret\nLong,x,y\nFine,z\n"))
        self.assertEqual([part["reason"] for part in rest["skipped"]], ["too-many-cells"])

    def test_odd_files_that_do_not(self):
        cases = {"wide.csv": (",".join(["name", "secret", *(f"c{number}" for number in range(999))]) + "\na,b\n", "1,000 columns"),
                 "long.csv": ("name,secret\n" + "a,b\n" * 100_001, "100,000 rows"),
                 "nul.csv": (b"name,secret\na,b\0c\n", "Line 2"), "latin.env": (b"A_KEY=x\nB_KEY=caf\xe9\n", "Line 2"),
                 "half.csv": (b"\xff\xfen\0", None), "zip.csv": (b"PK\x03\x04\x14\0\0\0", "Line 1"),
                 "quote.env": ('A_KEY=x\n\nB_KEY="open\nC_KEY=y\n', "line 3"), "large.csv": (b"x" * (64 * 1024 * 1024 + 1), "64 MiB"),
                 "deep.json": ('{"a":' * 10_000, "Line 1"), "wrong.json": ('[{"name":"a","fields":3}]', None)}
        for name, (content, said) in cases.items():
            done = self.run_raw("import", self.write(name, content), "-w", self.wallet, "--password-file", self.password_file)
            (self.folder / name).unlink()
            if name == "wrong.json":  # a key without a secret is one that stays out
                continue
            self.assertIn(done.returncode, (1, 2), (name, done.stderr))
            self.assert_error(done.stderr.decode())
            self.assertIn(said or "", done.stderr.decode(), name)
        self.assertEqual(self.names(), [])

    def test_a_mapping(self):
        file = self.write("keys.csv", "Wofür;Schlüssel;Kennung\nKasse;s3cret;id_1\n")
        self.json("import", file, "--map", "name=Wofür,secret=Schlüssel,field:Client ID=Kennung")
        key = self.json("show", "Kasse", "--reveal")
        self.assertEqual([(field["label"], field["value"]) for field in key["fields"]],
                         [("Secret", "s3cret"), ("Client ID", "id_1")])

    def test_the_file_is_deleted_when_all_came_in(self):
        file = self.write(".env", "A_KEY=1\nPORT=80\n")
        self.cli("import", file, "--dry-run", "--delete-file", code=2)
        self.cli("import", file, "--delete-file", code=1)
        self.assertTrue(file.exists())
        self.assertEqual(self.names(), ["A_KEY"])
        file = self.write("b.env", "B_KEY=2\n")
        self.cli("import", file, "--delete-file")
        self.assertFalse(file.exists())
        self.assertIn("SSD", self.last_error)

    def test_another_wallet(self):
        self.add("Stripe", STRIPE, "--consumer", "Shop|.env", "--tag", "money", "--made-on", "2026-01-02", "--field", "ID=1")
        before = self.json("show", "Stripe", "--reveal")
        file = self.write("keys.json", json.dumps([before]))
        other = self.folder / "other.keyfold"
        self.cli("create", "--kdf-memory", "64", "--kdf-passes", "3", wallet=other)
        self.json("import", file, wallet=other)
        after = json.loads(self.cli("show", "Stripe", "--reveal", "--json", wallet=other))
        self.assertEqual(after, before)
        self.assertEqual([key["verdict"] for key in self.json("import", file)["keys"]], ["known"])

    @unittest.skipUnless(shutil.which("keepassxc-cli"), "keepassxc-cli is missing: its own export was NOT imported")
    def test_what_keepassxc_exports(self):
        database = self.folder / "old.kdbx"
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}

        def keepassxc(*arguments, stdin=""):
            done = subprocess.run(["keepassxc-cli", *map(str, arguments)], input=stdin.encode(), capture_output=True,
                                  env=environment, timeout=120)
            self.assertEqual(done.returncode, 0, done.stderr)
            return done.stdout

        keepassxc("db-create", "-q", "--set-password", database, stdin="pw\npw\n")
        keepassxc("mkdir", "-q", database, "Money", stdin="pw\n")
        secrets = {"Stripe": STRIPE, "Quotes": 'a"b,c;\'d', "Umlaut": "grün €", "Formula": "=1+1", "Space": "a b"}
        for name, secret in secrets.items():
            keepassxc("add", "-q", "-u", "anna", "-p", "--url", "https://shop.example", database, f"Money/{name}",
                      stdin=f"pw\n{secret}\n{secret}\n")
        file = self.write("export.csv", keepassxc("export", "-q", "-f", "csv", database, stdin="pw\n"))
        self.assertEqual(self.json("import", file)["format"], "keepassxc-csv")
        for name, secret in secrets.items():
            self.assertEqual(self.cli("get", name), secret + "\n")
            self.assertEqual(self.json("show", name)["tags"], ["Money"])

    def test_nothing_of_it_is_left_in_other_files(self):
        temporary = self.folder / "tmp"
        temporary.mkdir()
        file = self.write("keys.csv", "name,secret\n" + "".join(f"K{i},{CANARY}{i}\n" for i in range(300)))
        os.environ["TMPDIR"] = str(temporary)
        try:
            self.json("import", file)
        finally:
            del os.environ["TMPDIR"]
        self.assertEqual(len(self.names()), 300)
        file.unlink()
        for folder in [self.folder, os.environ["HOME"]]:
            for path, _, names in os.walk(folder):
                for name in names:
                    with open(os.path.join(path, name), "rb") as content:
                        self.assertNotIn(CANARY.encode(), content.read(), name)


if __name__ == "__main__":
    unittest.main()
