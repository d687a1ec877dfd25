# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`copy` in a Wayland session, looked at by wl-paste."""
import subprocess
import time
import unittest

from keyfold import PROGRAM, Case


def pasted():
    try:
        return subprocess.run(["wl-paste", "--no-newline"], capture_output=True, timeout=10).stdout.decode()
    except subprocess.TimeoutExpired:
        return ""


class CopyOnWayland(Case):
    def test_copied_and_taken_off_again(self):
        self.create()
        self.add("One", "sk_EXAMPLE_copied")
        running = subprocess.Popen([PROGRAM, "copy", "One", "-w", self.wallet, "--password-file", self.password_file,
                                    "--clear-after", "20"], stdout=subprocess.PIPE, text=True)
        seen = ""
        end = time.monotonic() + 60
        while seen != "sk_EXAMPLE_copied" and running.poll() is None and time.monotonic() < end:
            time.sleep(2)  # looking takes the focus, which copying needs
            seen = pasted()
        self.assertEqual(seen, "sk_EXAMPLE_copied")
        out, _ = running.communicate(timeout=60)
        self.assertEqual((running.returncode, out), (0, "Clipboard cleared.\n"))
        end = time.monotonic() + 60
        while "EXAMPLE" in pasted() and time.monotonic() < end:
            time.sleep(0.2)
        self.assertNotIn("EXAMPLE", pasted())


if __name__ == "__main__":
    unittest.main()
