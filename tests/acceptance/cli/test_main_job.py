# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job of an owner, in scripts: a wallet, the keys of her tools, finding, using, changing, backing up."""
import os
import pathlib
import pty
import re
import shutil
import stat
import subprocess
import unittest

import keyfold
from keyfold import PASSWORD, PROGRAM, Case

# The tools of a small business, and what their keys look like; every value is made up and says so.
BUSINESS = [line.split("\t")
            for line in (pathlib.Path(__file__).parent.parent / "demo_business.tsv").read_text().splitlines()
            if not line.startswith("#")]


class MainJob(Case):
    def fill(self):
        self.create("--label", "Ann")
        for provider, purpose, consumer, environment, privilege, secret in BUSINESS:
            self.add(f"{provider} – {purpose} – {consumer} – {environment}", secret + "\n", "--provider", provider,
                     "--environment", environment, "--privilege", privilege, "--purpose", purpose,
                     "--consumer", f"{consumer}|Settings", "--tag", "shop")

    def test_a_business_keeps_its_keys(self):
        self.fill()
        keys = self.json("list")
        self.assertEqual(len({key["provider"] for key in keys}), 25)
        self.assertEqual(len(keys), len(BUSINESS))
        self.assertEqual([key["name"] for key in keys], sorted((key["name"] for key in keys), key=str.casefold))
        self.assertEqual(len(self.json("list", "--provider", "stripe")), 3)
        self.assertEqual(len(self.json("list", "--environment", "sandbox")), 1)
        self.assertEqual(len(self.json("list", "--tag", "shop", "--search", "northdock")), 4)
        self.assertEqual(self.json("list", "--search", "voice")[0]["name"], "Stripe – Invoice sending – Xero – live")
        for *_, secret in BUSINESS:
            self.assertNotIn(secret, self.cli("list"))
        for provider, purpose, *_, secret in BUSINESS:
            self.assertEqual(self.cli("get", f"{provider} – {purpose}"), secret + "\n")
        self.assertEqual(self.cli("log", "--verify"), "The history is whole.\n")
        self.assertEqual(self.cli("check"), "The wallet is whole.\n")
        printed = [event for event in self.json("log") if event["action"] == "value.printed"]
        self.assertEqual(len(printed), len(BUSINESS))
        self.assertEqual({event["actor"] for event in printed}, {"Ann"})
        content = self.wallet.read_bytes()
        for text in [b"Stripe", b"Ann", b"EXAMPLE", b"SQLite format"]:
            self.assertNotIn(text, content[16384:] if text != b"Ann" else b"")
        self.assertEqual(stat.S_IMODE(self.wallet.stat().st_mode), 0o600)

    def test_json_has_every_field(self):
        self.create()
        key = self.add("Full", "sk_EXAMPLE\n", "--provider", "Stripe", "--account", "acct", "--environment", "prod",
                       "--kind", "secret key", "--privilege", "admin", "--scope", "a", "--scope", "b", "--purpose", "p",
                       "--consumer", "Xero|Settings", "--owner", "Ann", "--origin", "email", "--ip", "203.0.113.7",
                       "--expires", "2031-02-28", "--made-on", "2026-01-31", "--tag", "t", "--field", "Key ID=id_1")
        self.assertEqual(list(key), [
            "id", "name", "provider", "account", "environment", "kind", "privilege", "scopes", "purpose", "consumers",
            "owner", "origin", "ip_allowlist", "created", "made_on", "expires", "rotate_every_days", "next_rotation",
            "status", "tags", "notes", "console_url", "fields", "grants", "versions"])
        self.assertEqual(key["rotate_every_days"], 30)
        self.assertEqual(key["next_rotation"], "2026-03-02")
        self.assertEqual(key["environment"], "live")
        self.assertEqual(key["consumers"], [{"name": "Xero", "location": "Settings", "note": ""}])
        self.assertEqual(key["fields"], [{"label": "Secret", "secret": True},
                                         {"label": "Key ID", "secret": False, "value": "id_1"}])
        self.assertEqual(key["versions"], [{"number": 1, "from": "2026-01-31", "until": None, "revoked": None}])
        self.assertRegex(key["created"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        revealed = self.json("show", key["id"], "--reveal")
        self.assertEqual(revealed["fields"][0]["value"], "sk_EXAMPLE")
        self.assertEqual(self.json("show", key["id"]), {**revealed, "fields": key["fields"]})
        self.assertEqual(self.json("list")[0]["name"], "Full")

    def test_editing_keeps_older_values(self):
        self.create()
        self.add("One", "first")
        self.cli("edit", "One", "--purpose", "Tills", "--tag", "x", "--rotate-every", "10")
        self.cli("edit", "One", "--secret-file", "-", stdin="second\n")
        self.cli("edit", "One", "--no-purpose", "--no-rotate-every", "--name", "Renamed")
        key = self.json("show", "renamed")
        self.assertEqual((key["purpose"], key["rotate_every_days"], key["next_rotation"]), ("", None, None))
        self.assertEqual([version["number"] for version in key["versions"]], [1, 2])
        self.assertEqual(self.cli("get", "Renamed"), "second\n")
        self.assertEqual(self.cli("get", "Renamed", "--version", "1"), "first\n")
        self.cli("remove", "Renamed")
        self.cli("get", "Renamed", code=4)

    def test_several_secrets_one_line_each(self):
        self.create()
        self.add("Pair", "main\nother\n", "--secret-field", "Webhook secret")
        self.assertEqual(self.cli("get", "Pair"), "main\n")
        self.assertEqual(self.cli("get", "Pair", "--field", "webhook secret"), "other\n")

    def test_pem_keeps_its_lines(self):
        self.create()
        pem = "-----BEGIN PRIVATE KEY-----\nRVhBTVBMRQ==\nRVhBTVBMRQ==\n-----END PRIVATE KEY-----\n"
        self.add("Bank", pem)
        self.assertEqual(self.cli("get", "Bank"), pem)

    def test_white_space_around_is_left_out_and_told(self):
        self.create()
        self.add("One", "  sk_EXAMPLE \n\n")
        self.assertIn("note:", self.last_error)
        self.assertEqual(self.cli("get", "One"), "sk_EXAMPLE\n")
        self.add("Two", "sk_EXAMPLE\n")
        self.assertEqual(self.last_error, "")

    def test_password_first_then_secret_on_standard_input(self):
        done = self.run_raw("create", "-w", self.wallet, *keyfold.CHEAP, stdin="pw\n")
        self.assertEqual(done.returncode, 0, done.stderr)
        done = self.run_raw("add", "-w", self.wallet, "--name", "One", stdin="pw\nsecret\n")
        self.assertEqual(done.returncode, 0, done.stderr)
        done = self.run_raw("passwd", "-w", self.wallet, stdin="pw\nnew\nnew\n")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.run_raw("get", "-w", self.wallet, "One", stdin="pw\n").returncode, 3)
        self.assertEqual(self.run_raw("get", "-w", self.wallet, "One", stdin="new\n").stdout, b"secret\n")

    def test_two_people_and_a_recovery_key(self):
        self.create("--label", "Ann")
        added = self.json("slot", "add", "--kind", "recovery", "--label", "Safe")
        self.assertRegex(added["recovery"], r"^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$")
        self.json("slot", "add", "--kind", "password", "--label", "Tomás", stdin="other\n")
        self.assertEqual(self.run_raw("list", "-w", self.wallet, stdin=added["recovery"].lower() + "\n").returncode, 0)
        self.assertEqual(self.run_raw("settings", "set", "lock.idle-minutes", "9", "-w", self.wallet,
                                      stdin="other\n").returncode, 0)
        self.assertEqual(self.json("log")[-1]["actor"], "Tomás")
        slots = self.json("slot", "list")
        self.assertEqual([slot["kind"] for slot in slots], ["password", "recovery", "password"])
        self.cli("slot", "remove", slots[0]["id"])
        self.assertEqual(self.run_raw("list", "-w", self.wallet, stdin=PASSWORD + "\n").returncode, 3)
        info = self.run_raw("info", "--json", "-w", self.wallet)
        self.assertNotIn("Tom", info.stdout.decode())

    def test_backup_and_restore(self):
        self.create()
        self.add("One")
        copy = self.folder / "copy.keyfold"
        self.cli("backup", copy)
        self.add("Two")
        replaced = self.json("restore", copy)["replaced"]
        self.assertEqual([key["name"] for key in self.json("list")], ["One"])
        self.assertEqual(len(self.json("list", wallet=replaced)), 2)

    def test_an_older_file_is_told(self):
        self.create()
        self.add("One")
        old = self.wallet.read_bytes()
        self.add("Two")
        self.wallet.write_bytes(old)
        self.cli("list")
        self.assertIn("older than the one last used", self.last_error)

    def test_the_prompt_shows_nothing(self):
        self.create()
        self.add("One", "sk_EXAMPLE")
        leader, follower = pty.openpty()
        child = subprocess.Popen([PROGRAM, "get", "One", "-w", self.wallet], stdin=follower, stdout=subprocess.PIPE,
                                 stderr=follower, start_new_session=True,
                                 preexec_fn=lambda: __import__("fcntl").ioctl(0, __import__("termios").TIOCSCTTY, 0))
        os.close(follower)
        seen = b""
        while b"Password" not in seen:
            seen += os.read(leader, 100)
        os.write(leader, PASSWORD.encode() + b"\n")
        out, _ = child.communicate(timeout=60)
        try:
            seen += os.read(leader, 1000)
        except OSError:
            pass
        self.assertEqual(out, b"sk_EXAMPLE\n")
        self.assertNotIn(b"lantern", seen)

    def test_completions_are_accepted(self):
        for shell in ["bash", "zsh", "fish"]:
            script = self.run_raw("completion", shell).stdout
            self.assertIn(b"keyfold-cli", script)
            if shutil.which(shell):
                checked = subprocess.run([shell, "-n"], input=script, capture_output=True)
                self.assertEqual(checked.returncode, 0, checked.stderr)

    def test_completions_know_what_follows(self):
        script = self.run_raw("completion", "bash").stdout.decode()

        def completed(*words):
            line = " ".join(f"'{word}'" for word in words)
            run = f"{script}\nCOMP_WORDS=({line}); COMP_CWORD={len(words) - 1}; _keyfold_cli; echo \"${{COMPREPLY[@]}}\""
            return subprocess.run(["bash", "-c", run], capture_output=True, check=True, cwd=self.folder).stdout.decode().split()
        self.assertIn("incident", completed("keyfold-cli", "in"))
        self.assertEqual(completed("keyfold-cli", "incident", "st"), ["step"])
        self.assertEqual(completed("keyfold-cli", "slot", "add", "--kind", ""), ["password", "recovery"])
        self.assertEqual(completed("keyfold-cli", "export", "--format", "reg"), ["register"])
        self.assertEqual(completed("keyfold-cli", "import", "--format", "bit"), ["bitwarden-csv", "bitwarden-json"])
        self.assertEqual(completed("keyfold-cli", "list", "--wallet", "shop"), [])
        self.password_file.rename(self.folder / "shop.password")
        self.assertEqual(completed("keyfold-cli", "list", "--password-file", "shop"), ["shop.password"])
        self.assertIn("--search", completed("keyfold-cli", "list", "--se"))

    def test_every_command_has_help_with_an_example(self):
        def commands(*group):
            text = self.run_raw(*group, "--help").stdout.decode()
            if "Subcommands:" not in text:
                self.assertIn("Example:", text, group)
                return 1
            names = re.findall(r"^  ([\w-]+) ", text.split("Subcommands:\n")[1].split("\n\n")[0], re.M)
            return sum(commands(*group, name) for name in names)

        self.assertGreater(commands(), 30)


if __name__ == "__main__":
    unittest.main()
