# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program with secrets in its environment, and nowhere else."""
import json
import os
import signal
import subprocess
import sys
import unittest

from keyfold import PASSWORD, PROGRAM, Case

SECRET = "CANARY-run-41c79f2d-EXAMPLE"
# What a started program can tell of itself and of where it came from.
TELL = """
import json, os, sys
parent = os.getppid()
read = lambda path: open(path, "rb").read().decode(errors="replace")
print(json.dumps({
    "environment": dict(os.environ), "arguments": sys.argv[1:], "line": read("/proc/self/cmdline"), "pid": os.getpid(),
    "parent_environment": read(f"/proc/{parent}/environ"), "files": [os.readlink(f"/proc/self/fd/{n}") for n in
    os.listdir("/proc/self/fd") if os.path.islink(f"/proc/self/fd/{n}")], "umask": os.umask(0),
    "input": sys.stdin.read(),
    "locked": next(line for line in open("/proc/self/status") if line.startswith("VmLck"))}))
"""


class Run(Case):
    def setUp(self):
        super().setUp()
        self.create()
        self.add("Stripe – live", SECRET, "--field", "Client ID=id_1")
        self.add("Two lines", "-----BEGIN X-----\na=b\n-----END X-----\n")

    def told(self, *arguments, **options):
        return json.loads(self.cli_run(*arguments, "--", sys.executable, "-S", "-c", TELL, **options))

    def cli_run(self, *arguments, code=0, **options):
        done = self.run_raw("run", "--wallet", self.wallet, "--password-file", self.password_file, *arguments, **options)
        self.assertEqual(done.returncode, code, done.stderr.decode())
        self.last_error = done.stderr.decode()
        return done.stdout.decode()

    def test_the_secret_is_in_the_environment_alone(self):
        environment = {**os.environ, "KEYFOLD_WALLET": "x", "KEYFOLD_ANYTHING": "y", "OTHER": "stays", "STRIPE": "before"}
        told = self.told("--key", "stripe=STRIPE", "--key", "Two lines=PEM", "--key", "stripe|client id=CLIENT_ID",
                         env=environment)
        passed = told["environment"]
        self.assertEqual((passed["STRIPE"], passed["CLIENT_ID"], passed["OTHER"]), (SECRET, "id_1", "stays"))
        self.assertEqual(passed["PEM"], "-----BEGIN X-----\na=b\n-----END X-----\n")
        self.assertEqual([name for name in passed if name.startswith("KEYFOLD_")], [])
        self.assertNotIn(SECRET, told["line"] + told["parent_environment"])
        self.assertEqual([name for name in told["files"] if "keyfold" in name], [])
        actions = [event["action"] for event in self.json("log")]
        self.assertEqual(actions.count("value.passed-on"), 2)
        self.cli("log", "--verify")

    def test_the_program_is_as_if_started_by_hand(self):
        done = subprocess.Popen([PROGRAM, "run", "--wallet", self.wallet, "--key", "stripe=A", "--", sys.executable, "-S",
                                 "-c", TELL, "--json", "{}", "[a,b]", "", "--name=", "--"], umask=0o027,
                                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        out, error = done.communicate((PASSWORD + "\nfor the program\n").encode(), timeout=120)
        self.assertEqual((done.returncode, error), (0, b""))
        told = json.loads(out)
        self.assertEqual(told["arguments"], ["--json", "{}", "[a,b]", "", "--name=", "--"])
        self.assertEqual(told["pid"], done.pid)
        self.assertEqual((told["umask"], told["input"]), (0o027, "for the program\n"))
        self.assertEqual(told["locked"].split()[1], "0")

    def test_signals_that_we_ignore_are_not_ignored_by_the_program(self):
        ignored = self.cli_run("--key", "stripe=A", "--", "grep", "SigIgn", "/proc/self/status")
        self.assertEqual(int(ignored.split()[1], 16) & (1 << signal.SIGPIPE - 1), 0)

    def test_exit_codes_and_signals_are_the_programs(self):
        self.cli_run("--key", "stripe=A", "--", "sh", "-c", "exit 42", code=42)
        self.cli_run("--key", "stripe=A", "--", "sh", "-c", "kill -TERM $$", code=-signal.SIGTERM)

    def test_the_mapping_is_kept_with_the_keys(self):
        self.cli("edit", "Stripe", "--consumer", "Shop|.env||STRIPE", "--consumer", "Xero|Settings")
        self.assertEqual(self.told()["environment"]["STRIPE"], SECRET)
        self.cli("edit", "Two", "--consumer", "Till|.env||PEM")
        self.cli_run("--", "true", code=2)
        self.assertIn("Shop, Till", self.last_error)
        passed = self.told("--for", "shop")["environment"]
        self.assertEqual(passed["STRIPE"], SECRET)
        self.assertNotIn("PEM", passed)
        self.cli_run("--for", "Xero", "--", "true", code=2)
        self.cli_run("--for", "Shop", "--key", "two=A", "--", "true", code=2)
        self.cli("edit", "Two", "--consumer", "Till|.env||LD_PRELOAD")
        self.cli_run("--for", "Till", "--", "true", code=2)

    def test_what_does_not_fit_starts_nothing(self):
        mark = self.folder / "started"
        touch = ["--", "touch", str(mark)]
        self.cli_run("--key", "stripe=A", "--", "no-such-program-here", code=4)
        self.cli_run("--key", "stripe=A", "--", str(self.password_file), code=4)
        self.cli_run("--key", "stripe=A", code=2)
        self.cli_run("--key", "stripe=A", "--", code=2)
        self.cli_run("--key", "stripe", *touch, code=2)
        for variable in ["", "1A", "A-B", "LD_PRELOAD", "PATH", "BASH_ENV", "NODE_OPTIONS"]:
            self.cli_run("--key", f"stripe={variable}", *touch, code=2)
        self.cli_run("--key", "stripe=A", "--key", "two=A", *touch, code=2)
        self.cli_run("--key", "nothing=A", *touch, code=4)
        self.cli_run("--key", "stripe|Nothing=A", *touch, code=4)
        self.cli_run(*touch, code=2)
        self.assertFalse(mark.exists())
        self.assertEqual([event for event in self.json("log") if event["action"] == "value.passed-on"], [])

    def test_a_value_that_is_too_large(self):
        self.add("Large", "x" * 200_000)
        self.cli_run("--key", "large=A", "--", "true", code=1)
        self.assertIn("too large", self.last_error)


if __name__ == "__main__":
    unittest.main()
