# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What bad input gets: one sentence that says what happened and what to do, the right exit code, and nothing lost."""
import base64
import hashlib
import json
import os
import pathlib
import shutil
import struct
import subprocess
import tempfile
import unittest

from keyfold import PROGRAM, Case


def with_header(content, change):
    """The wallet with both header copies rewritten, as docs/file-format.md describes them."""
    length = struct.unpack(">I", content[16:20])[0]
    body = json.loads(content[56:56 + length])
    change(body)
    text = json.dumps(body).encode()
    start = content[:16] + struct.pack(">II", len(text), 0)
    copy = (start + hashlib.sha256(start + text).digest() + text).ljust(8192, b"\0")
    return copy + copy + content[16384:]


class BadInput(Case):
    def setUp(self):
        super().setUp()
        self.create()
        self.add("Stripe – Invoices – live", "first")
        self.content = self.wallet.read_bytes()

    def test_a_wrong_password(self):
        self.password_file.write_text("wrong\n")
        self.cli("list", code=3)
        self.assertEqual(self.wallet.read_bytes(), self.content)

    def test_not_a_wallet(self):
        other = self.folder / "other.keyfold"
        for text in [b"", b"hello", b"SQLite format 3\0" + bytes(40000)]:
            other.write_bytes(text)
            self.cli("list", wallet=other, code=5)
            self.cli("info", wallet=other, code=5)
        self.cli("list", wallet=self.folder, code=5)
        self.cli("list", wallet=self.folder / "none.keyfold", code=4)

    def test_a_wallet_cut_off(self):
        for length in [8, 100, 8192, 16383, 16384, 20000, 20480, len(self.content) - 4096, len(self.content) - 1]:
            self.wallet.write_bytes(self.content[:length])
            self.cli("list", code=5)

    def test_a_flipped_bit(self):
        for at in [60, 8200, 12000]:
            self.wallet.write_bytes(self.content[:at] + bytes([self.content[at] ^ 4]) + self.content[at + 1:])
            self.cli("list")
        for at in [16384, 16400, 20000]:
            self.wallet.write_bytes(self.content[:at] + bytes([self.content[at] ^ 4]) + self.content[at + 1:])
            self.cli("list", code=5)
        at = len(self.content) - 500
        self.wallet.write_bytes(self.content[:at] + bytes([self.content[at] ^ 4]) + self.content[at + 1:])
        self.cli("check", code=5)

    def test_a_header_that_asks_for_64_gib(self):
        self.wallet.write_bytes(with_header(self.content, lambda body: body["slots"][0]["kdf"].update(
            memory_kib=64 << 20)))
        self.cli("list", code=5)
        self.assertIn("64 GiB", self.last_error)

    def test_a_slot_that_was_changed(self):
        def change(body):
            wrapped = bytearray(base64.b64decode(body["slots"][0]["wrapped_key"]))
            wrapped[30] ^= 1
            body["slots"][0]["wrapped_key"] = base64.b64encode(wrapped).decode()
        self.wallet.write_bytes(with_header(self.content, change))
        self.cli("list", code=3)

    def test_format_99(self):
        self.wallet.write_bytes(with_header(self.content, lambda body: body.update(format=99)))
        before = self.wallet.read_bytes()
        for command in [["list"], ["info"], ["add", "--name", "x"], ["check"]]:
            self.cli(*command, code=7)
        self.assertEqual(self.wallet.read_bytes(), before)

    def as_somebody(self, folder, *arguments, stdin="", wallet="shop.keyfold"):
        """As a user without the rights of root, who may write everywhere; in a folder that everybody reaches."""
        program = shutil.copy(PROGRAM, folder.parent)
        line = [program, "-w", folder / wallet, "--password-file", folder.parent / "password", *arguments]
        if os.getuid() == 0:
            os.chmod(folder.parent, 0o755)
            line = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--", *line]
        environment = {**os.environ, "HOME": str(folder), "XDG_STATE_HOME": "", "XDG_DATA_HOME": ""}
        return subprocess.run(line, input=stdin, capture_output=True, text=True, env=environment, timeout=60)

    def place(self, file_mode, folder_mode):
        keep = tempfile.TemporaryDirectory(dir="/tmp")
        self.addCleanup(keep.cleanup)
        folder = pathlib.Path(keep.name) / "shop"
        folder.mkdir()
        shutil.copy(self.password_file, folder.parent)
        wallet = pathlib.Path(shutil.copy(self.wallet, folder))
        if os.getuid() == 0:
            for path in [folder, wallet]:
                os.chown(path, 65534, 65534)
        os.chmod(wallet, file_mode)
        os.chmod(folder, folder_mode)
        self.addCleanup(os.chmod, folder, 0o755)
        return folder

    def test_a_read_only_file_gives_values_and_takes_none(self):
        folder = self.place(0o400, 0o755)
        got = self.as_somebody(folder, "get", "Stripe")
        self.assertEqual((got.returncode, got.stdout), (0, "first\n"), got.stderr)
        self.assertIn("only be read", got.stderr)
        done = self.as_somebody(folder, "add", "--name", "x", stdin="y")
        self.assertEqual(done.returncode, 1)
        self.assert_error(done.stderr)
        self.assertEqual((folder / "shop.keyfold").read_bytes(), self.content)

    def test_a_read_only_folder(self):
        folder = self.place(0o600, 0o555)
        for line, wallet in [(["add", "--name", "x"], "shop.keyfold"), (["create"], "new.keyfold")]:
            done = self.as_somebody(folder, *line, stdin="y", wallet=wallet)
            self.assertEqual(done.returncode, 1, done.stderr)
            self.assert_error(done.stderr)
        self.assertEqual(self.as_somebody(folder, "list").returncode, 0)
        self.assertEqual((folder / "shop.keyfold").read_bytes(), self.content)

    def test_a_full_disk(self):
        mount = self.folder / "small"
        mount.mkdir()
        script = f"""mount -t tmpfs -o size=300k none {mount} && cp {self.wallet} {mount}/shop.keyfold || exit 99
            export XDG_DATA_HOME={self.folder}/data XDG_STATE_HOME={self.folder}/state
            head -c 1000000 /dev/zero | tr '\\0' x | {PROGRAM} -w {mount}/shop.keyfold \
                --password-file {self.password_file} add --name Big; code=$?
            {PROGRAM} -w {mount}/shop.keyfold --password-file {self.password_file} check >&2 || exit 98
            {PROGRAM} -w {mount}/other.keyfold --password-file {self.password_file} create --kdf-memory 64 --kdf-passes 3
            [ -e {mount}/other.keyfold ] && exit 97
            exit $code"""
        unshare = ["unshare", "-m"] if os.getuid() == 0 else ["unshare", "-rm"]
        done = subprocess.run([*unshare, "sh", "-c", script], capture_output=True, text=True, timeout=120)
        if done.returncode == 99 or "unshare" in done.stderr:
            self.skipTest("no tmpfs can be mounted here")
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("is full. Make room", done.stderr)
        self.assertNotIn(".tmp", done.stderr)

    def test_create_over_an_existing_file(self):
        self.cli("create", code=1)
        self.assertEqual(self.wallet.read_bytes(), self.content)

    def test_a_name_twice(self):
        self.cli("add", "--name", "STRIPE – invoices – live", stdin="x", code=1)
        self.assertEqual(len(self.json("list")), 1)

    def test_an_empty_secret(self):
        for value in ["", "\n", "  \n \n"]:
            self.cli("add", "--name", "x", stdin=value, code=1)

    def test_sizes(self):
        self.add("MiB", "x" * (1 << 20))
        self.assertEqual(self.cli("get", "MiB"), "x" * (1 << 20) + "\n")
        self.cli("add", "--name", "Huge", stdin="x" * (20 << 20), code=1)
        self.assertIn("16 MiB", self.last_error)
        self.cli("get", "Huge", code=4)

    def test_text_that_is_not_utf8(self):
        self.cli("add", "--name", b"caf\xe9".decode("utf-8", "surrogateescape"), stdin="x", code=2)
        self.cli("add", "--name", "x", stdin=b"caf\xe9", code=1)

    def test_an_ambiguous_name_lists_the_candidates(self):
        self.add("Stripe – Refunds – live")
        self.cli("get", "stripe", code=4)
        self.assertIn("Stripe – Invoices – live", self.last_error)
        self.assertIn("Stripe – Refunds – live", self.last_error)

    def test_wrong_options(self):
        for line in [["list", "--bogus"], ["bogus"], [], ["get"], ["add"], ["list", "--status", "x"],
                     ["add", "--name", "x", "--expires", "2026-02-30"], ["add", "--name", "x", "--rotate-every", "0"],
                     ["add", "--name", "x", "--rotate-every", "3651"], ["add", "--name", "x", "--ip", "10.0.0.1/8"],
                     ["add", "--name", "x", "--privilege", "god"], ["add", "--name", " "],
                     ["settings", "set", "clipboard.clear-seconds", "many"], ["edit", "Stripe"],
                     ["slot", "add", "--kind", "device", "--label", "x"]]:
            self.cli(*line, stdin="value", code=2)
        self.cli("settings", "get", "nothing", code=4)
        self.cli("create", "--kdf-memory", "32", wallet=self.folder / "weak.keyfold", code=2)
        self.assertIn("10.0.0.0/8", self.wrong_network())

    def wrong_network(self):
        self.cli("add", "--name", "x", "--ip", "10.0.0.1/8", stdin="value", code=2)
        return self.last_error

    def test_an_argument_is_never_repeated_as_it_may_be_a_secret(self):
        done = self.run_raw("add", "--name", "x", "sk_live_CANARY", "-w", self.wallet)
        self.assertEqual(done.returncode, 2)
        self.assertNotIn(b"CANARY", done.stderr)

    def test_the_last_way_in_stays(self):
        self.cli("slot", "remove", self.json("slot", "list")[0]["id"], code=1)

    def test_nothing_comes_of_no_input(self):
        done = self.run_raw("list", "-w", self.wallet)
        self.assertEqual(done.returncode, 2 if done.returncode == 2 else 1)
        self.assert_error(done.stderr.decode())
        done = self.run_raw("list")
        self.assertEqual(done.returncode, 2)


if __name__ == "__main__":
    unittest.main()
