# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A case with the real window: opened, unlocked, looked through, and held against what keyfold-cli finds in the file."""
import datetime
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "cli"))
from keyfold import PASSWORD, Case  # noqa: E402
from screen import Screen, problems_of, states, until  # noqa: E402

import pyatspi  # noqa: E402

# Part of every value here: told nowhere but where somebody asked for it.
CANARY = "CANARYEXAMPLE"


def clipboard():
    try:
        return subprocess.run(["xclip", "-o", "-selection", "clipboard"], capture_output=True, timeout=5).stdout.decode()
    except subprocess.TimeoutExpired:
        return ""


def put_on_clipboard(text):
    subprocess.run(["xclip", "-i", "-selection", "clipboard"], input=text.encode(), check=True, timeout=10,
                   stdout=subprocess.DEVNULL)


def days_ago(days):
    return (datetime.date.today() - datetime.timedelta(days=days)).isoformat()


class WindowCase(Case):
    filled = None  # the file of fill(), made once

    def setUp(self):
        super().setUp()
        # The settings of this computer, as the program finds them on its first start.
        settings = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "keyfold" / "keyfold.ini"
        settings.unlink(missing_ok=True)

    def fill(self):
        """A wallet of three keys: one overdue, one that somebody has, one for tests."""
        if WindowCase.filled:
            self.wallet.write_bytes(WindowCase.filled)
            return
        self.create("--label", "Ruth")
        self.add("Stripe – Gift cards – Shop – live", CANARY + "-1", "--provider", "Stripe", "--environment", "live",
                 "--made-on", days_ago(120), "--consumer", "Xero|Settings")
        self.add("PayPal – Checkout – Shop – live", CANARY + "-2", "--provider", "PayPal", "--tag", "money")
        self.add("Xero – Bank feed – Office – test", CANARY + "-3", "--provider", "Xero", "--environment", "test")
        self.cli("party", "add", "Bright Agency")
        self.cli("grant", "PayPal", "--to", "Bright Agency", "--how", "email")
        WindowCase.filled = self.wallet.read_bytes()

    def start(self, *arguments):
        self.screen = Screen(*arguments)
        self.addCleanup(self.screen.close)

    def open(self):
        """The program with the wallet, unlocked."""
        self.start(self.wallet)
        self.unlock()

    def check(self, what):
        found = problems_of(self.screen, (CANARY, PASSWORD))
        self.assertEqual(found, [], what)

    def unlock(self):
        screen = self.screen
        screen.wait_for("Password of the wallet")
        screen.focus("Password of the wallet")
        screen.write(PASSWORD)
        self.check("unlock, with the password typed")
        screen.keys("Return")
        screen.wait_for("Sections and filters")

    def lock(self):
        self.screen.keys("ctrl+l")
        self.screen.wait_for("Password of the wallet")
        self.check("locked")

    def open_section(self, digit, *names):
        self.screen.keys(f"ctrl+{digit}")
        for name in names:
            self.screen.wait_for(name)

    def choose(self, name):
        """Finds and chooses a key, with the keyboard."""
        self.screen.keys("ctrl+f")
        self.screen.keys("ctrl+a")
        self.screen.write(name)
        until(lambda: self.only_row(name), f"the key “{name}” alone in the list")
        self.screen.keys("Down")
        until(lambda: states(self.screen.find("Keys")).contains(pyatspi.STATE_FOCUSED), "the focus of the list")

    def only_row(self, part):
        rows = self.screen.rows("Keys")
        return len(rows) == 1 and part.lower() in rows[0].lower()

    def paste(self, text):
        put_on_clipboard(text)
        self.screen.keys("ctrl+v")

    def fill_in(self, name, text, role=None):
        """Writes into a field, over what is in it."""
        self.screen.focus(name, role)
        self.screen.keys("ctrl+a")
        self.screen.write(text)

    def names_of_keys(self):
        return sorted(key["name"] for key in self.json("list"))
