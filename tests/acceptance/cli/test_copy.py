# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`copy` on a real (virtual) display, looked at by xclip."""
import os
import shutil
import subprocess
import time
import unittest

from keyfold import PROGRAM, Case


def clipboard(selection="clipboard", target=None):
    arguments = ["xclip", "-o", "-selection", selection] + (["-t", target] if target else [])
    try:
        return subprocess.run(arguments, capture_output=True, timeout=5).stdout.decode()
    except subprocess.TimeoutExpired:
        return ""


def wait_until(condition, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.05)
    return False


@unittest.skipUnless(shutil.which("xclip"), "xclip is missing (Debian: xclip)")
class Copy(Case):
    def setUp(self):
        super().setUp()
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        self.create()
        self.add("One", "sk_EXAMPLE_copied")

    def start(self, *arguments):
        return subprocess.Popen([PROGRAM, "copy", "One", "-w", self.wallet, "--password-file", self.password_file,
                                 *arguments], stdout=subprocess.PIPE, text=True)

    def test_copied_marked_and_cleared(self):
        running = self.start("--clear-after", "2")
        self.assertTrue(wait_until(lambda: clipboard() == "sk_EXAMPLE_copied"))
        self.assertEqual(clipboard(target="x-kde-passwordManagerHint"), "secret")
        self.assertEqual(clipboard("primary"), "")
        out, _ = running.communicate(timeout=20)
        self.assertEqual((running.returncode, out), (0, "Clipboard cleared.\n"))
        self.assertEqual(clipboard(), "")

    def test_interrupting_clears_at_once(self):
        running = self.start("--clear-after", "60")
        self.assertTrue(wait_until(lambda: clipboard() == "sk_EXAMPLE_copied"))
        subprocess.run(["pkill", "-INT", "-P", str(running.pid)])
        running.communicate(timeout=20)
        self.assertEqual(clipboard(), "")

    def test_what_was_copied_since_is_left_alone(self):
        running = self.start("--clear-after", "60")
        self.assertTrue(wait_until(lambda: clipboard() == "sk_EXAMPLE_copied"))
        subprocess.run(["xclip", "-i", "-selection", "clipboard"], input=b"mine", stderr=subprocess.DEVNULL,
                       stdout=subprocess.DEVNULL)
        out, _ = running.communicate(timeout=20)
        self.assertIn("left alone", out)
        self.assertEqual(clipboard(), "mine")

    def test_without_a_display(self):
        environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
        done = subprocess.run([PROGRAM, "copy", "One", "-w", self.wallet, "--password-file", self.password_file],
                              capture_output=True, text=True, env=environment)
        self.assertEqual(done.returncode, 1)
        self.assert_error(done.stderr)


if __name__ == "__main__":
    unittest.main()
