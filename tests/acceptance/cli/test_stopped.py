# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Long work that is stopped by Ctrl+C or by a full disk: said in one sentence, and nothing is left of it."""
import json
import os
import pty
import resource
import select
import signal
import subprocess
import threading
import time
import unittest

from keyfold import PROGRAM, Case

PLAIN = "--i-know-this-is-plain-text"
MEGABYTE = 1_000_000


class Stopped(Case):
    def setUp(self):
        super().setUp()
        self.create("--label", "Ann")
        self.out = self.folder / "out"
        self.identity = self.folder / "identity"
        made = self.run_raw("handoff", "keygen", "-o", self.identity)
        self.recipient = made.stdout.decode().split()[-1]
        self.usual = sorted(os.listdir(self.folder))

    def many_keys(self, count):
        file = self.folder / "keys.csv"
        file.write_text("name,secret\n" + "".join(f"Key {number},sk_EXAMPLE{number}\n" for number in range(count)))
        return file

    def assert_nothing_left(self, *more):
        self.assertEqual(sorted(os.listdir(self.folder)), sorted([*self.usual, *more]))

    def sealed(self, content):
        file = self.folder / "large.age"
        subprocess.run(["age", "-r", self.recipient, "-o", file], input=content, check=True)
        return file.read_bytes()

    def start(self, *arguments, **options):
        return subprocess.Popen([PROGRAM, *map(str, arguments)], **options)

    def with_wallet(self, *arguments):
        return [*arguments, "-w", self.wallet, "--password-file", self.password_file]

    def test_ctrl_c_while_opening(self):
        content = self.sealed(os.urandom(MEGABYTE) * 30)
        for arguments in (["--raw", "-o", self.out], ["--raw"]):
            with self.start("handoff", "open", "-", "-i", self.identity, *arguments, stdin=subprocess.PIPE,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
                program.stdin.write(content[:10 * MEGABYTE])
                program.stdin.flush()
                program.send_signal(signal.SIGINT)
                rest = threading.Thread(target=self.write_rest, args=(program.stdin, content[10 * MEGABYTE:]))
                rest.start()
                out, said = program.stdout.read(), program.stderr.read().decode()
                rest.join()
            self.assertEqual(program.returncode, -signal.SIGINT, said)
            self.assert_error(said)
            self.assertIn("Stopped. Nothing was changed", said)
            self.assertEqual(out, b"")
            self.assert_nothing_left("large.age")

    @staticmethod
    def write_rest(pipe, content):
        try:
            pipe.write(content)
            pipe.close()
        except BrokenPipeError:
            pass

    def interrupt_when_it_changes_the_wallet(self, number, *arguments):
        with self.start(*self.with_wallet(*arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
            journal = self.wallet.with_name(self.wallet.name + "-journal")
            while not journal.exists() and program.poll() is None:
                time.sleep(0.002)
            time.sleep(0.1)
            program.send_signal(number)
            program.stdout.read()
            said = program.stderr.read().decode()
        self.assertEqual(program.returncode, -number, said)
        self.assertIn("Stopped. Nothing was changed", said)
        self.cli("check")

    def test_ctrl_c_while_importing(self):
        file = self.many_keys(20_000)
        for number in (signal.SIGINT, signal.SIGTERM):
            self.interrupt_when_it_changes_the_wallet(number, "import", file)
            self.assertEqual(self.json("list"), [])
            self.assert_nothing_left("keys.csv")

    def test_ctrl_c_while_handing_over(self):
        self.cli("import", self.many_keys(1000))
        self.cli("party", "add", "Bright Agency")
        words = self.folder / "words"
        words.write_text("words\n")
        keys = [argument for number in range(1000) for argument in ("--key", f"Key {number}")]
        self.interrupt_when_it_changes_the_wallet(signal.SIGINT, "handoff", "create", *keys, "--to", "Bright",
                                                  "--passphrase-file", words, "-o", self.out)
        self.assert_nothing_left("keys.csv", "words")
        self.assertEqual(self.json("show", "Key 7")["grants"], [])
        self.assertEqual([event for event in self.json("log") if event["action"] == "key.handed-over"], [])

    def test_a_second_ctrl_c_does_not_wait(self):
        with self.start("handoff", "open", "-", "-i", self.identity, "--raw", "-o", self.out, stdin=subprocess.PIPE,
                        stderr=subprocess.PIPE) as program:
            program.stdin.write(self.sealed(os.urandom(MEGABYTE) * 10)[:9 * MEGABYTE])
            program.stdin.flush()  # and the rest never comes
            time.sleep(0.3)
            program.send_signal(signal.SIGINT)
            time.sleep(0.2)
            program.send_signal(signal.SIGINT)
            self.assertEqual(program.wait(20), -signal.SIGINT)
        self.assert_nothing_left("large.age")

    def seen_on_terminal(self, seconds):
        """What a person sees on standard error while a file comes in slowly."""
        content = self.sealed(os.urandom(MEGABYTE) * 8)
        mine, theirs = pty.openpty()
        with self.start("handoff", "open", "-", "-i", self.identity, "--raw", "-o", self.out, stdin=subprocess.PIPE,
                        stderr=theirs) as program:
            os.close(theirs)
            for at in range(8):
                program.stdin.write(content[at * MEGABYTE:(at + 1) * MEGABYTE])
                program.stdin.flush()
                time.sleep(seconds / 8)
            program.stdin.write(content[8 * MEGABYTE:])
            program.stdin.close()
            self.assertEqual(program.wait(20), 0)
        seen = b""
        try:
            while select.select([mine], [], [], 1)[0]:
                seen += os.read(mine, 4096)
        except OSError:
            pass
        os.close(mine)
        self.out.unlink()
        return seen

    def test_a_line_tells_how_far_it_is_once_one_has_to_wait(self):
        self.assertEqual(self.seen_on_terminal(0), b"")
        seen = self.seen_on_terminal(4)
        self.assertRegex(seen, rb"\A\r\x1b\[K[1-8] MB")
        self.assertTrue(seen.endswith(b"\r\x1b[K"), seen)

    def test_a_limit_of_the_file_size(self):
        def limited():
            resource.setrlimit(resource.RLIMIT_FSIZE, (50, 50))

        self.sealed(b"hello EXAMPLE" * 1000)
        for arguments in (["handoff", "open", self.folder / "large.age", "-i", self.identity, "--raw", "-o", self.out],
                          ["handoff", "keygen", "-o", self.out]):
            done = self.run_raw(*arguments, preexec_fn=limited)
            self.assertEqual(done.returncode, 1, done.stderr)
            self.assert_error(done.stderr.decode())
            self.assertIn("is full. Make room", done.stderr.decode())
            self.assert_nothing_left("large.age")

    def test_a_full_disk(self):
        """On a file system that has hardly any room, the wallet on another."""
        self.cli("import", self.many_keys(500))
        self.cli("party", "add", "Bright Agency", "--recipient", self.recipient)
        (self.folder / "large.age").write_bytes(self.sealed(b"hello" * 100_000))
        small = self.folder / "small"
        small.mkdir()
        keys = [argument for number in range(500) for argument in ("--key", f"Key {number}")]
        commands = [["handoff", "create", *keys, "--to", "Bright", "-o", small / "out"],
                    ["handoff", "create", *keys, "--to", "Bright", "--armor", "-o", small / "out"],
                    ["export", "--format", "json", PLAIN, "-o", small / "out"],
                    ["export", "--format", "csv", PLAIN, "-o", small / "out"],
                    ["export", "--format", "dotenv", PLAIN, "-o", small / "out"]]
        commands = [self.with_wallet(*command) for command in commands]
        commands.append(["handoff", "open", self.folder / "large.age", "-i", self.identity, "--raw", "-o", small / "out"])
        results = self.folder / "results"
        plan = self.folder / "plan"
        plan.write_text(json.dumps([[PROGRAM, *map(str, command)] for command in commands]))
        script = """import json, os, subprocess, sys
results = []
for command in json.load(open(sys.argv[1])):
    done = subprocess.run(command, capture_output=True, text=True)
    results.append([done.returncode, done.stderr, os.listdir(sys.argv[3])])
json.dump(results, open(sys.argv[2], "w"))"""
        mount = 'mount -t tmpfs -o size=16k none "$3" || exit 99; exec python3 -c "$0" "$@"'
        unshare = ["unshare", "-m"] if os.getuid() == 0 else ["unshare", "-rm"]
        done = subprocess.run([*unshare, "sh", "-c", mount, script, plan, results, small], capture_output=True, text=True,
                              timeout=120)
        if done.returncode == 99 or "unshare" in done.stderr:
            self.skipTest("no tmpfs can be mounted here")
        self.assertEqual(done.returncode, 0, done.stderr)
        for command, (code, said, left) in zip(commands, json.loads(results.read_text())):
            self.assertEqual(code, 1, (command[:4], said))
            self.assertIn("is full. Make room", said)
            self.assertEqual(left, [], command[:4])
        self.assertEqual(self.json("show", "Key 7")["grants"], [])
        self.assertEqual([event for event in self.json("log") if event["action"] in ("key.handed-over", "value.handed-over")],
                         [])

    def test_a_thousand_keys(self):
        self.cli("import", self.many_keys(1000))
        self.cli("party", "add", "Bright Agency", "--recipient", self.recipient)
        keys = [argument for number in range(1000) for argument in ("--key", f"Key {number}")]
        self.cli("handoff", "create", *keys, "--to", "Bright", "-o", self.out)
        other = self.folder / "other.keyfold"
        self.cli("create", "--kdf-memory", "64", "--kdf-passes", "3", wallet=other)
        done = self.json("handoff", "open", self.out, "-i", self.identity, "--import", wallet=other)
        self.assertEqual(len(done["added"]), 1000)
        self.assertEqual(self.cli("get", "Key 999", wallet=other), "sk_EXAMPLE999\n")
        self.assertEqual(len(self.json("party", "show", "Bright")["keys"]), 1000)
        self.cli("log", "--verify")


if __name__ == "__main__":
    unittest.main()
