# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Planted secrets: whatever was done with them, and however it ended, no file has them in the clear that should not, and
nothing half written is left."""
import base64
import os
import random
import signal
import subprocess
import time
import unittest

from keyfold import PROGRAM, Case

SECRET = "CANARY-key-9f2d41c7b35e-EXAMPLE"
PASSPHRASE = "CANARY-words of a passphrase 77ab01-EXAMPLE"
KILLS = 12


def disguises(text):
    """A text as it may lie in a file, wherever it begins there."""
    plain = text.encode()
    yield plain
    yield text.encode("utf-16-le")
    yield text.encode("utf-16-be")
    yield plain.hex().encode()
    for before in range(3):
        written = base64.b64encode(b"\0" * before + plain + b"\0" * 3)
        yield written[4 if before else 0:(before + len(plain)) // 3 * 4]


class Traces(Case):
    def setUp(self):
        super().setUp()
        # What a person typed or keeps: the only files that may have the secrets.
        self.inputs = self.folder / "inputs"
        self.work = self.folder / "work"
        for name in ("inputs", "work", "home", "tmp"):
            (self.folder / name).mkdir()
        self.wallet = self.work / "shop.keyfold"
        home = str(self.folder / "home")
        self.surroundings = {**os.environ, "HOME": home, "TMPDIR": str(self.folder / "tmp"), "XDG_STATE_HOME": home + "/state",
                             "XDG_DATA_HOME": home + "/data"}
        self.passphrase_file = self.put("passphrase", PASSPHRASE + "\n")
        self.create("--label", "Ann")
        self.add("Stripe", SECRET, "--consumer", "Shop|.env")
        self.other = self.work / "other.keyfold"
        self.cli("create", "--kdf-memory", "64", "--kdf-passes", "3", wallet=self.other)
        self.usual = self.names()

    def run_raw(self, *arguments, **options):
        return super().run_raw(*arguments, **{"env": self.surroundings, "cwd": self.work, **options})

    def put(self, name, content):
        path = self.inputs / name
        path.write_text(content)
        return path

    def start(self, *arguments, **options):
        command = [PROGRAM, *map(str, arguments), "--wallet", str(self.wallet), "--password-file", str(self.password_file)]
        return subprocess.Popen(command, env=self.surroundings, cwd=self.work, stdout=subprocess.DEVNULL,
                                stderr=subprocess.DEVNULL, **options)

    def names(self):
        return sorted(os.listdir(self.work))

    def traces(self):
        found = []
        needles = [needle for text in (SECRET, PASSPHRASE) for needle in disguises(text)]
        for path, folders, names in os.walk(self.folder):
            if path == str(self.folder):
                folders.remove("inputs")
            for name in names:
                with open(os.path.join(path, name), "rb") as file:
                    content = file.read()
                found += [name for needle in needles if needle in content]
        return found

    def assert_clean(self, *more, what=None):
        self.assertEqual(self.traces(), [], what)
        self.assertEqual(self.names(), sorted([*self.usual, *more]), what)

    def test_the_search_finds_what_it_looks_for(self):
        for number, disguise in enumerate(disguises(SECRET)):
            for before in (b"", b"x", b"xy", b"xyz"):
                (self.work / "file").write_bytes(before + disguise + b"more")
                self.assertEqual(self.traces(), ["file"], number)
        for before in range(5):
            (self.work / "file").write_bytes(base64.b64encode(b"x" * before + SECRET.encode() + b"yz"))
            self.assertEqual(self.traces(), ["file"], before)

    def test_handing_over(self):
        words = ["--passphrase-file", self.passphrase_file]
        for form in ([], ["--armor"], ["--html"]):
            create = ["handoff", "create", "--key", "Stripe", *words, "-o", "keys.age", *form]
            done = self.run_raw(*create, "-w", self.wallet, "--password-file", self.password_file)
            if form == ["--html"] and b"built without the page" in done.stderr:
                continue
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assert_clean("keys.age", what=form)
            self.cli(*create, code=1)
            if form != ["--html"]:
                self.cli("handoff", "open", "keys.age", *words)
                self.cli("handoff", "open", "keys.age", *words, "--import", wallet=self.other)
                self.cli("handoff", "open", "keys.age", "--passphrase-file", self.password_file, code=3)
                self.cli("handoff", "open", "keys.age", "--passphrase-file", self.password_file, "--import", code=3)
                self.assert_clean("keys.age", what=form)
                self.cli("handoff", "open", "keys.age", *words, "--raw", "-o", "out")
                self.assertEqual(set(self.traces()), {"out"})
                (self.work / "out").unlink()
            (self.work / "keys.age").unlink()
        self.assert_clean()

    def test_asking_and_answering(self):
        self.cli("handoff", "request", "--message", "The Stripe key", "-o", "request.txt", wallet=self.other)
        self.cli("handoff", "create", "--key", "Stripe", "--answer", "request.txt", "-o", "keys.age")
        self.cli("handoff", "open", "keys.age", "--import", wallet=self.other)
        self.assertEqual(self.cli("get", "Stripe", wallet=self.other).strip(), SECRET)
        self.assert_clean("keys.age", "request.txt")

    def test_moving_in_and_out(self):
        rows = "".join(f"K{number},{SECRET}{number}\n" for number in range(300))
        for name, content in (("keys.csv", "name,secret\n" + rows), (".env", f"A_KEY={SECRET}x\n"),
                              ("bad.env", f"A_KEY='{SECRET}\n"), ("bad.json", f'[{{"name":"{SECRET}"'),
                              ("bad.csv", f'name,secret\na,"{SECRET}\n')):
            done = self.run_raw("import", self.put(name, content), "-w", self.other, "--password-file", self.password_file)
            self.assertEqual(done.returncode, 1 if "bad" in name else 0, name)
            self.assertNotIn(SECRET.encode(), done.stdout + done.stderr)
            self.assert_clean(what=name)
        self.cli("export", "--format", "json", "-o", "out", code=2)
        self.cli("export", "--format", "register", "-o", "out")
        self.assert_clean("out")
        self.cli("export", "--format", "json", "-o", "out", "--i-know-this-is-plain-text", code=1)
        self.assert_clean("out")

    def assert_whole(self):
        """The next change takes away what the database needed to go back."""
        self.cli("check")
        self.add("After", "other")
        self.assert_clean()

    def kill_at_any_moment(self, wanted, *arguments):
        """`wanted`: the file that is there whole or not at all, and what it may have inside."""
        dice = random.Random(20261121)
        begin = time.monotonic()
        self.start(*arguments).wait()
        needed = time.monotonic() - begin
        self.assertTrue(wanted.exists())
        whole = wanted.stat().st_size
        ended = 0
        for _ in range(KILLS):
            wanted.unlink(missing_ok=True)
            with self.start(*arguments) as program:
                time.sleep(dice.random() * needed)
                program.send_signal(signal.SIGKILL)
            ended += wanted.exists()
            if wanted.exists():
                # The wallet's own key and the time are in it: a few bytes more or less.
                self.assertAlmostEqual(wanted.stat().st_size, whole, delta=200)
            self.assertEqual([name for name in self.names() if name.endswith(".tmp")], [])
            allowed = {wanted.name} if "--raw" in arguments or "export" in arguments else set()
            self.assertLessEqual(set(self.traces()), allowed)
        self.assertLess(ended, KILLS, "nothing was killed in the middle")
        wanted.unlink(missing_ok=True)
        self.assert_whole()

    def test_killed_while_handing_over(self):
        self.kill_at_any_moment(self.work / "keys.age", "handoff", "create", "--key", "Stripe", "--passphrase-file",
                                self.passphrase_file, "-o", "keys.age")

    def test_killed_while_opening(self):
        identity = self.inputs / "identity"
        made = self.run_raw("handoff", "keygen", "-o", identity)
        content = SECRET.encode() * 1_000_000
        sealed = self.inputs / "large.age"
        subprocess.run(["age", "-r", made.stdout.decode().split()[-1], "-o", sealed], input=content, check=True)
        self.kill_at_any_moment(self.work / "out", "handoff", "open", sealed, "-i", identity, "--raw", "-o", "out")

    def test_killed_while_exporting(self):
        self.kill_at_any_moment(self.work / "out", "export", "--format", "csv", "-o", "out", "--i-know-this-is-plain-text")

    def test_killed_while_importing(self):
        rows = "".join(f"K{number},{SECRET}{number}\n" for number in range(2000))
        file = self.put("keys.csv", "name,secret\n" + rows)
        dice = random.Random(20261121)
        for _ in range(KILLS):
            with self.start("import", file) as program:
                time.sleep(dice.random())
                program.send_signal(signal.SIGKILL)
            self.assertEqual(self.traces(), [])
            count = len(self.json("list"))
            self.assertIn(count, (1, 2001))
            if count > 1:
                break
        self.assert_whole()


if __name__ == "__main__":
    unittest.main()
