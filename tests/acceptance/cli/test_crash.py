# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was reported as saved is there after kill -9, at whatever moment, and the wallet opens."""
import os
import pathlib
import random
import signal
import subprocess
import time
import unittest

from keyfold import Case

ADDER = pathlib.Path(os.environ["KEYFOLD_BIN"]).parent / "tests" / "bin" / "keyfold_adder"
KILLS = 300


class Crash(Case):
    def test_kill_while_keys_are_added(self):
        """keyfold_adder opens the wallet once and adds keys until it is killed; it prints each number once it is saved."""
        subprocess.run([ADDER, self.wallet, "create"], check=True)
        saved = set()
        dice = random.Random(20261012)
        number = 0
        for _ in range(KILLS):
            with subprocess.Popen([ADDER, self.wallet, str(number)], stdout=subprocess.PIPE, text=True) as adder:
                first = adder.stdout.readline()  # it is at work now
                self.assertTrue(first, "the wallet does not open any more")
                time.sleep(dice.random() * 0.03)
                adder.send_signal(signal.SIGKILL)
                lines = [first, *adder.stdout.read().splitlines()]
            saved.update(int(line) for line in lines if line.strip())
            number = max(saved) + 2  # the one after may or may not be there
        listed = subprocess.run([ADDER, self.wallet, "list"], capture_output=True, text=True, check=True).stdout.split()
        self.assertGreaterEqual(len(saved), KILLS)
        self.assertEqual(saved - {int(name) for name in listed}, set(), "reported as saved, but lost")
        self.assertEqual(sorted(p.name for p in self.folder.iterdir() if p.name.startswith("shop")), ["shop.keyfold"])


if __name__ == "__main__":
    unittest.main()
