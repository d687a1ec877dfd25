#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built programs: SQLCipher in front of whatever brings plain SQLite along, and hardened."""
import os
import pathlib
import re
import subprocess
import unittest

BIN = pathlib.Path(os.environ["KEYFOLD_BIN"])


def readelf(*arguments):
    return subprocess.run(["readelf", "-W", *map(str, arguments)], capture_output=True, text=True, check=True).stdout


class Programs(unittest.TestCase):
    def programs(self):
        found = [BIN / name for name in ("keyfold-cli", "keyfold") if (BIN / name).exists()]
        self.assertTrue(found)
        return found

    def test_sqlcipher_is_needed_by_the_program_itself(self):
        # libbotan needs libsqlite3, which exports the same names: bound to those, keys would be ignored without an error.
        for program in self.programs():
            needed = [line.split("[")[1].rstrip("]") for line in readelf("-d", program).splitlines() if "(NEEDED)" in line]
            self.assertTrue(any(name.startswith("libsqlcipher.so") for name in needed), (program, needed))
            self.assertFalse(any(name.startswith("libsqlite3.so") for name in needed), (program, needed))
            self.assertFalse(any("Qt6Sql" in name for name in needed), (program, needed))

    def test_the_command_line_starts_without_qt(self):
        self.assertNotIn("libQt6", readelf("-d", BIN / "keyfold-cli"))

    def test_hardening(self):
        for program in self.programs():
            self.assertIn("DYN", readelf("-h", program), program)
            dynamic = readelf("-d", program)
            if re.search(r"lib(a|t)san\.so", dynamic):
                self.skipTest("built with a sanitizer, which does not go with every hardening flag")
            self.assertIn("NOW", dynamic, program)
            headers = readelf("-l", program)
            self.assertIn("GNU_RELRO", headers, program)
            stack = next(line for line in headers.splitlines() if "GNU_STACK" in line)
            self.assertNotIn("RWE", stack, program)


if __name__ == "__main__":
    unittest.main()
