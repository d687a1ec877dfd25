# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real keyfold-cli, as a script would."""
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

PROGRAM = str(pathlib.Path(os.environ["KEYFOLD_BIN"]) / "keyfold-cli")
PASSWORD = "lantern quiet orbit EXAMPLE"
# The least that is allowed: the cost of a password is not what these tests are about.
CHEAP = ["--kdf-memory", "64", "--kdf-passes", "3"]


class Case(unittest.TestCase):
    def setUp(self):
        self.keep = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.keep.name)
        self.wallet = self.folder / "shop.keyfold"
        self.password_file = self.folder / "password"
        self.password_file.write_text(PASSWORD + "\n")

    def tearDown(self):
        self.keep.cleanup()

    def run_raw(self, *arguments, stdin=b"", **options):
        if isinstance(stdin, str):
            stdin = stdin.encode()
        return subprocess.run([PROGRAM, *map(str, arguments)], input=stdin, capture_output=True, timeout=120, **options)

    def cli(self, *arguments, stdin=b"", code=0, wallet=None):
        """With the wallet and its password. Gives standard output; checks the exit code and the shape of an error."""
        done = self.run_raw(*arguments, "--wallet", wallet or self.wallet, "--password-file", self.password_file,
                            stdin=stdin)
        self.assertEqual(done.returncode, code, (arguments, done.stderr.decode(errors="replace")))
        self.last_error = done.stderr.decode()
        if code not in (0, 6):
            self.assert_error(self.last_error)
        return done.stdout.decode()

    def assert_error(self, text):
        """One line: what happened, and what to do."""
        lines = [line for line in text.splitlines() if not line.startswith("keyfold-cli: note: ")]
        self.assertEqual(len(lines), 1, text)
        self.assertTrue(lines[0].startswith("keyfold-cli: "), text)
        self.assertTrue(lines[0].rstrip()[-1] in ".”", text)
        self.assertGreaterEqual(lines[0].count(". ") + lines[0].count(": "), 2, "what happened, and what to do: " + text)

    def json(self, *arguments, **options):
        return json.loads(self.cli(*arguments, "--json", **options))

    def create(self, *arguments):
        return self.cli("create", *CHEAP, *arguments)

    def add(self, name, secret="sk_EXAMPLE", *arguments):
        return self.json("add", "--name", name, *arguments, stdin=secret)
