# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Handing keys over, both ways with the program age."""
import datetime
import hashlib
import json
import os
import pty
import re
import select
import shutil
import subprocess
import unittest

from keyfold import PROGRAM, Case

SECRET = "sk_live_EXAMPLEhandoff0123456789"
PASSPHRASE = "seven words that nobody guesses easily EXAMPLE"


def on_terminal(command, answers):
    """Runs a program that asks on its terminal, and answers each question. Gives its exit code."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execvp(command[0], command)
    answers = list(answers)
    seen = b""
    while True:
        try:
            ready = select.select([terminal], [], [], 60)[0]
            piece = os.read(terminal, 4096) if ready else b""
        except OSError:
            piece = b""
        if not piece:
            break
        seen += piece
        if seen.rstrip().endswith(b":") and answers:
            os.write(terminal, answers.pop(0).encode() + b"\n")
            seen = b""
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def seen_on_terminal(command):
    """The lines of a program's output where that is a terminal."""
    mine, theirs = pty.openpty()
    subprocess.run(command, stdout=theirs, check=True)
    os.close(theirs)
    seen = b""
    try:
        while piece := os.read(mine, 65536):
            seen += piece
    except OSError:
        pass
    os.close(mine)
    return seen.decode().splitlines()


@unittest.skipUnless(shutil.which("age"), "the program age is not installed")
class WithAge(Case):
    def setUp(self):
        super().setUp()
        self.create("--label", "Ann")
        self.add("Stripe – Invoices – live", SECRET, "--provider", "Stripe", "--field", "Key ID=pk_EXAMPLE",
                 "--console-url", "https://dashboard.stripe.example/", "--notes-file", self.note("not for them EXAMPLE"))
        self.add("Xero – Books – live", "xero EXAMPLE two")
        self.file = self.folder / "keys.age"
        self.passphrase_file = self.folder / "passphrase"
        self.passphrase_file.write_text(PASSPHRASE + "\n")

    def note(self, text):
        path = self.folder / "notes"
        path.write_text(text)
        return path

    def age(self, *arguments, stdin=b"", code=0):
        done = subprocess.run(["age", *map(str, arguments)], input=stdin, capture_output=True, timeout=300)
        self.assertEqual(done.returncode, code, done.stderr)
        return done.stdout

    def keygen(self, name):
        path = self.folder / name
        subprocess.run(["age-keygen", "-o", path], check=True, capture_output=True)
        return path, re.search("age1[a-z0-9]+", path.read_text()).group()

    def open_raw(self, *arguments, code=0):
        """Without a wallet, as whoever gets the file has none."""
        done = self.run_raw("handoff", "open", *arguments, "--raw")
        self.assertEqual(done.returncode, code, done.stderr)
        if code:
            self.assert_error(done.stderr.decode())
            self.assertEqual(done.stdout, b"")
        return done.stdout

    def create_for(self, *arguments, **options):
        return self.json("handoff", "create", "--key", "Stripe", "-o", self.file, *arguments, **options)

    def test_age_opens_what_is_handed_over(self):
        for armor in ([], ["--armor"]):
            one, one_recipient = self.keygen("one" + str(len(armor)))
            two, two_recipient = self.keygen("two" + str(len(armor)))
            self.create_for("--key", "Xero", "--to", one_recipient, "--to", two_recipient, "--until", "2099-03-31",
                            "--message", "For the shop", *armor)
            self.assertEqual(self.file.read_bytes().startswith(b"-----BEGIN AGE"), bool(armor))
            self.assertEqual(self.file.stat().st_mode & 0o777, 0o600)
            for identity in (one, two):
                document = json.loads(self.age("-d", "-i", identity, self.file))
                self.assertEqual((document["format"], document["version"]), ("keyfold-handoff", 1))
                self.assertEqual((document["from"], document["message"]), ("Ann", "For the shop"))
                self.assertEqual(document["until"], "2099-03-31")
                self.assertEqual([key["name"] for key in document["keys"]],
                                 ["Stripe – Invoices – live", "Xero – Books – live"])
                self.assertIn({"label": "Secret", "secret": True, "value": SECRET}, document["keys"][0]["fields"])
                self.assertNotIn("not for them", json.dumps(document))
            self.file.unlink()

    def test_age_opens_what_has_a_passphrase(self):
        self.create_for("--passphrase-file", self.passphrase_file)
        out = self.folder / "out"
        self.assertEqual(on_terminal(["age", "-d", "-o", str(out), str(self.file)], [PASSPHRASE]), 0)
        self.assertEqual(json.loads(out.read_text())["keys"][0]["name"], "Stripe – Invoices – live")

    def test_what_age_sealed_with_a_passphrase(self):
        (self.folder / "text").write_text("hello EXAMPLE")
        code = on_terminal(["age", "-p", "-o", str(self.file), str(self.folder / "text")], [PASSPHRASE, PASSPHRASE])
        self.assertEqual(code, 0)
        self.assertEqual(self.open_raw(self.file, "--passphrase-file", self.passphrase_file), b"hello EXAMPLE")
        self.passphrase_file.write_text("another\n")
        self.open_raw(self.file, "--passphrase-file", self.passphrase_file, code=3)

    def test_what_age_sealed_of_every_size(self):
        identity, recipient = self.keygen("identity")
        other, other_recipient = self.keygen("other")
        for size in (0, 1, 65535, 65536, 65537, 1000000, 100000000):
            content = hashlib.shake_128(str(size).encode()).digest(min(size, 1000000)) * max(1, size // 1000000)
            for armor in ([], ["-a"]) if size <= 1000000 else ([],):
                self.age("-r", other_recipient, "-r", recipient, *armor, "-o", self.file, stdin=content)
                back = self.open_raw(self.file, "--identity", identity)
                self.assertEqual(hashlib.sha256(back).digest(), hashlib.sha256(content).digest(), size)
                out = self.folder / "out"
                self.open_raw(self.file, "--identity", other, "-o", out)
                self.assertTrue(out.read_bytes() == content, size)
                out.unlink()

    def test_age_opens_what_is_large(self):
        identity, recipient = self.keygen("identity")
        value = "large EXAMPLE " * 70_000
        for number in range(5):
            self.add(f"Large {number}", value + str(number))
        keys = [argument for number in range(5) for argument in ("--key", f"Large {number}")]
        for armor in ([], ["--armor"]):
            self.cli("handoff", "create", *keys, "--to", recipient, "-o", self.file, *armor)
            document = json.loads(self.age("-d", "-i", identity, self.file))
            self.assertEqual([key["fields"][0]["value"] for key in document["keys"]], [value + str(number) for number in range(5)])
            self.file.unlink()

    def test_keygen(self):
        path = self.folder / "mine"
        made = self.run_raw("handoff", "keygen", "-o", path)
        self.assertEqual(made.returncode, 0, made.stderr)
        recipient = re.search("age1[a-z0-9]+", made.stdout.decode()).group()
        shown = subprocess.run(["age-keygen", "-y", path], capture_output=True, check=True).stdout.decode().strip()
        self.assertEqual(shown, recipient)
        self.assertEqual(path.stat().st_mode & 0o777, 0o600)
        self.assertEqual(self.run_raw("handoff", "keygen", "-o", path).returncode, 1)
        self.age("-r", recipient, "-o", self.file, stdin=b"hello")
        self.assertEqual(self.open_raw(self.file, "-i", path), b"hello")
        bare = self.run_raw("handoff", "keygen").stdout.decode()
        self.assertRegex(bare, r"\A# created: .*\n# public key: age1.*\nAGE-SECRET-KEY-1[A-Z0-9]+\n\Z")

    def test_a_request_answered_with_age(self):
        self.cli("party", "add", "Bright Agency")
        request = self.folder / "request.txt"
        made = self.json("handoff", "request", "--from", "Bright", "--message", "The newsletter key", "-o", request)
        self.assertEqual(made["recipient"], self.cli("handoff", "recipient").strip())
        self.age("-R", request, "-o", self.file, stdin=b"mail EXAMPLE\n")
        self.cli("handoff", "open", self.file, "--import", code=5)
        self.cli("handoff", "open", self.file, "--import", "--name", "Newsletter")
        key = self.json("show", "Newsletter", "--reveal")
        self.assertEqual(key["origin"], "handoff")
        self.assertEqual(key["fields"][0]["value"], "mail EXAMPLE")


class Handoff(Case):
    def setUp(self):
        super().setUp()
        self.create("--label", "Ann")
        self.add("Stripe", SECRET, "--field", "Key ID=pk_EXAMPLE", "--consumer", "Shop|.env")
        self.file = self.folder / "keys.age"
        self.identity = self.folder / "identity"
        made = self.run_raw("handoff", "keygen", "-o", self.identity)
        self.recipient = made.stdout.decode().split()[-1]
        self.cli("party", "add", "Bright Agency", "--recipient", self.recipient)

    def create_for(self, *arguments, **options):
        return self.cli("handoff", "create", "--key", "Stripe", "-o", self.file, *arguments, **options)

    def open(self, *arguments, code=0):
        done = self.run_raw("handoff", "open", self.file, *arguments)
        self.assertEqual(done.returncode, code, done.stderr)
        self.last_error = done.stderr.decode()
        if code:
            self.assert_error(self.last_error)
        return done.stdout.decode()

    def second_wallet(self):
        path = self.folder / "second.keyfold"
        self.cli("create", "--kdf-memory", "64", "--kdf-passes", "3", wallet=path)
        return path

    def test_grants_and_history(self):
        until = (datetime.date.today() + datetime.timedelta(days=20)).isoformat()
        self.create_for("--to", "bright", "--until", until)
        self.assertIn("used by Shop too", self.last_error)
        grants = self.json("show", "Stripe")["grants"]
        self.assertEqual([(grant["party"], grant["until"], grant["how"]) for grant in grants],
                         [("Bright Agency", until, "handoff")])
        events = [event for event in self.json("log") if event["action"] == "key.handed-over"]
        self.assertEqual([event["detail"] for event in events], [f"to Bright Agency, until {until}"])
        self.cli("log", "--verify")
        self.cli("check")

    def test_a_person_is_asked_first(self):
        command = [PROGRAM, "handoff", "create", "--key", "Stripe", "--to", "bright", "-o", str(self.file), "-w",
                   str(self.wallet), "--password-file", str(self.password_file)]
        self.assertEqual(on_terminal(command, ["no"]), 1)
        self.assertFalse(self.file.exists())
        self.assertEqual(self.json("show", "Stripe")["grants"], [])
        self.assertEqual(on_terminal(command, ["yes"]), 0)
        self.assertTrue(self.file.exists())
        self.file.unlink()
        self.assertEqual(on_terminal([*command, "--all-the-same"], []), 0)

    def test_nothing_is_shown_unless_asked_for(self):
        self.create_for("--to", self.recipient)
        for arguments in ([], ["--json"]):
            shown = self.open("--identity", self.identity, *arguments)
            self.assertIn("Stripe", shown)
            self.assertNotIn(SECRET, shown)
            self.assertIn(SECRET, self.open("--identity", self.identity, "--reveal", *arguments))
        self.assertNotIn(SECRET.encode(), self.file.read_bytes())

    def test_chosen_fields(self):
        self.create_for("--to", self.recipient, "--field", "Secret")
        document = json.loads(self.open("--identity", self.identity, "--json"))
        self.assertEqual([field["label"] for field in document["keys"][0]["fields"]], ["Secret"])

    def test_a_passphrase_made_for_them(self):
        made = json.loads(self.create_for("--passphrase", "--json"))
        self.assertGreaterEqual(len(made["passphrase"].split()), 7)
        words = self.folder / "words"
        words.write_text(made["passphrase"] + "\n")
        self.assertIn(SECRET, self.open("--passphrase-file", words, "--reveal"))
        piped = self.run_raw("handoff", "open", self.file, "--reveal", stdin=made["passphrase"] + "\n")
        self.assertIn(SECRET, piped.stdout.decode())
        self.assertIn("passphrase", self.cli("log"))
        self.assertNotIn(made["passphrase"], self.cli("log", "--json"))

    def test_import(self):
        self.create_for("--to", self.recipient)
        second = self.second_wallet()
        done = self.json("handoff", "open", self.file, "--identity", self.identity, "--import", wallet=second)
        self.assertEqual([key["name"] for key in done["added"]], ["Stripe"])
        key = self.json("show", "Stripe", "--reveal", wallet=second)
        self.assertEqual(key["origin"], "handoff")
        self.assertEqual(key["fields"][0]["value"], SECRET)
        again = self.json("handoff", "open", self.file, "--identity", self.identity, "--import", wallet=second)
        self.assertEqual((again["added"], again["present"]), ([], [{"name": "Stripe", "present": "Stripe"}]))

    def test_the_wallets_own_key(self):
        second = self.second_wallet()
        recipient = self.cli("handoff", "recipient", wallet=second).strip()
        self.assertEqual(self.cli("handoff", "recipient", wallet=second).strip(), recipient)
        self.create_for("--to", recipient)
        self.cli("handoff", "open", self.file, "--import", wallet=second)
        self.assertEqual(self.cli("get", "Stripe", wallet=second).strip(), SECRET)
        self.cli("handoff", "open", self.file, code=3)

    def test_request_and_answer(self):
        request = self.folder / "request.txt"
        second = self.second_wallet()
        self.cli("handoff", "request", "--message", "The Stripe key", "-o", request, wallet=second)
        self.cli("handoff", "request", "--message", "Again", "-o", request, wallet=second, code=1)
        self.create_for("--answer", request)
        shown = self.cli("handoff", "open", self.file, "--import", wallet=second)
        self.assertIn("The Stripe key", shown)
        actions = [event["action"] for event in self.json("log", wallet=second)]
        self.assertEqual(actions.count("request.made"), 1)
        self.assertEqual(actions.count("request.answered"), 1)

    def test_a_request_as_a_line(self):
        second = self.second_wallet()
        asked = "The Stripe key, 50 % off? Für Läden"
        line = self.cli("handoff", "request", "--message", asked, "--line", wallet=second).strip()
        self.assertRegex(line, r"\Akeyfold-request:age1[a-z0-9]+\?[A-Za-z0-9%&=._~-]+\Z")
        self.create_for("--answer", line)
        shown = self.cli("handoff", "open", self.file, "--import", wallet=second)
        self.assertIn(asked, shown)
        self.assertEqual(self.json("handoff", "request", "--line", wallet=second)["line"].split("?")[0], line.split("?")[0])
        self.file.unlink()
        for bad in (line[:40], line + "%2", "keyfold-request:", line.replace("age1", "age2")):
            self.create_for("--answer", bad, code=5)
        self.cli("handoff", "request", wallet=second, code=2)
        self.cli("handoff", "request", "--qr", "--json", wallet=second, code=2)

    @unittest.skipUnless(shutil.which("zbarimg"), "zbarimg is missing: the QR code was NOT read")
    def test_a_request_as_a_qr_code(self):
        shown = self.cli("handoff", "request", "--message", "Der Schlüssel für den Newsletter", "--line", "--qr")
        line, *rows = shown.splitlines()
        self.assertEqual(self.read_picture(rows), line)
        command = [PROGRAM, "handoff", "request", "--qr", "-w", str(self.wallet), "--password-file", str(self.password_file)]
        rows = seen_on_terminal(command)
        colours = re.compile(r"\A\x1b\[30;107m([ █▀▄]+)\x1b\[0m\Z")
        self.assertTrue(all(colours.match(row) for row in rows), rows)
        self.assertLessEqual(len(colours.match(rows[0]).group(1)), 80)
        self.assertIn(":age1", self.read_picture([colours.match(row).group(1) for row in rows]))
        self.cli("handoff", "request", "--message", "ü" * 900, "--qr", "--line")
        self.assertIn("too long for a QR code", self.last_error)

    def read_picture(self, rows):
        """What a scanner reads off half blocks, drawn as a picture with modules of four by four."""
        dots = []
        for row in rows:
            dots.append([character in "█▀" for character in row])
            dots.append([character in "█▄" for character in row])
        lines = [" ".join("1" if dot else "0" for dot in row for _ in range(4)) for row in dots for _ in range(4)]
        picture = self.folder / "code.pbm"
        picture.write_text(f"P1\n{4 * len(dots[0])} {4 * len(dots)}\n" + "\n".join(lines) + "\n")
        read = subprocess.run(["zbarimg", "-q", "--raw", picture], capture_output=True, text=True)
        self.assertEqual(read.returncode, 0, read.stderr)
        return read.stdout.strip()

    def test_bad_input(self):
        self.create_for("--to", self.recipient)
        good = self.file.read_bytes()
        other = self.folder / "other"
        self.run_raw("handoff", "keygen", "-o", other)
        self.open("--identity", other, code=3)
        self.open(code=3)
        flipped = bytearray(good)
        flipped[-20] ^= 1
        header = good.replace(b"-> X25519 ", b"-> X25519 A", 1)
        costly = (b"age-encryption.org/v1\n-> scrypt rF0/NwblUHHTpgQgRpe5CQ 30\n"
                  b"gUjEymFKMVXQEKdMMHL24oYexjE3TIC0O0zGSqJ2aUY\n--- " + b"A" * 43 + b"\n")
        words = self.folder / "words"
        words.write_text("words\n")
        cases = {"cut off": (good[:-1], 5, "cut off"), "cut in the header": (good[:50], 5, "cut off"),
                 "changed": (bytes(flipped), 5, "changed"), "header changed": (header, 5, "changed"),
                 "two glued": (good + good, 5, "two files"), "a zip": (b"PK\x03\x04zip", 5, "not an age file"),
                 "empty": (b"", 5, "not an age file"), "newer": (b"age-encryption.org/v2\n-> X\n", 7, "newer"),
                 "costly": (costly, 5, "of memory")}
        for name, (content, code, said) in cases.items():
            self.file.write_bytes(content)
            choice = ["--passphrase-file", words] if name == "costly" else ["--identity", self.identity]
            self.assertEqual(self.open(*choice, code=code), "", name)
            self.assertIn(said, self.last_error, name)
            self.cli("handoff", "open", self.file, *choice, "--import", code=code)
        self.assertEqual(len(self.json("list")), 1)
        self.file.unlink()
        self.open("--identity", self.identity, code=4)

    def test_bad_use(self):
        self.create_for(code=2)
        self.create_for("--to", "age1nothing", code=2)
        self.create_for("--to", "Nobody", code=4)
        self.create_for("--to", self.recipient, "--field", "Other", code=4)
        self.create_for("--to", self.recipient, "--key", "Nothing", code=4)
        self.cli("party", "add", "Without a key")
        self.create_for("--to", "Without", code=2)
        self.cli("party", "add", "Wrong", "--recipient", "age1nothing", code=2)
        self.assertFalse(self.file.exists())
        self.assertEqual(self.json("show", "Stripe")["grants"], [])
        self.create_for("--to", self.recipient)
        before = self.file.read_bytes()
        self.create_for("--to", self.recipient, code=1)
        self.assertEqual(self.file.read_bytes(), before)
        self.open("--identity", self.password_file, code=3)
        self.open("--raw", "--import", code=2)


if __name__ == "__main__":
    unittest.main()
