# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding secrets that lie about."""
import json
import os
import subprocess
import unittest

from keyfold import Case

OWN = "kw7-EXAMPLE/9f2d41c7+aa=="
OLD = "kw7-EXAMPLE-the-one-before"
SPACED = "correct horse, battery"
PEM = "-----BEGIN PRIVATE KEY-----\nRVhBTVBMRSBFWEFNUExF\n-----END PRIVATE KEY-----\n"
OTHERS = "sk_live_EXAMPLE0000000000000000000000"


class Scan(Case):
    def setUp(self):
        super().setUp()
        self.create()
        self.add("Till", OLD)
        self.cli("rotate", "Till", stdin=OWN + "\n")
        self.add("Spaced", SPACED)
        self.add("Pem", PEM)
        self.place = self.folder / "place"
        self.place.mkdir()

    def write(self, name, content):
        path = self.place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def finds(self, *arguments, code=6):
        text = self.cli("scan", *arguments, "--json", code=code)
        for secret in [OWN, OLD, SPACED, OTHERS]:
            self.assertNotIn(secret, text + self.last_error)
        return json.loads(text)

    def git(self, *arguments):
        done = subprocess.run(["git", "-C", self.place, "-c", "user.name=Ann", "-c", "user.email=ann@shop.example",
                               "-c", "commit.gpgsign=false", *arguments], capture_output=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout.decode().strip()

    def test_own_values_are_found_in_any_dress(self):
        dresses = {"bare": OWN, "env": f"\nTILL_KEY={OWN} # x", "quoted": f'x = "{OWN}";', "json": f'{{"a":"{OWN}"}}',
                   "header": f"\n\nAuthorization: Bearer {OWN}\n", "url": f"https://anna:{OWN}@shop.example/x?y={OWN}&z",
                   "binary": b"\0\1\xff" + OWN.encode() + b"\0\xfe", "sub/deep": f"({OWN}).", "spaced": SPACED,
                   "spaced.env": f"PW='{SPACED}'", "pem": "x\n" + PEM, "crlf": f"A={OWN}\r\n", "old": f"<{OLD}>."}
        for name, content in dresses.items():
            self.write(name, content)
        self.write("clean", "nothing in here\nKEY=something-else-entirely\n")
        found = {os.path.relpath(find["path"], self.place): find for find in self.finds(self.place)}
        self.assertEqual(set(found), set(dresses))
        self.assertEqual((found["env"]["line"], found["header"]["line"], found["pem"]["line"]), (2, 3, 2))
        self.assertEqual({find["key"] for name, find in found.items() if not name.startswith(("spaced", "pem"))}, {"Till"})
        self.assertEqual((found["old"]["current"], found["bare"]["current"]), (False, True))

    def test_keys_of_providers_are_found_by_their_form(self):
        self.write("a.env", f"STRIPE={OTHERS}\n")
        find = self.finds(self.place)[0]
        self.assertEqual((find["own"], find["provider"], find["key"]), (False, "Stripe", None))
        text = self.cli("scan", self.place, code=6)
        self.assertIn("sk_liv…", text)
        self.assertNotIn(OTHERS[:12], text)

    def test_the_health_report_knows_until_it_is_rotated(self):
        path = self.write("notes.txt", OWN)
        self.finds(self.place)
        self.finds(self.place)  # told once
        leaked = [one for one in self.json("health", code=6) if one["rule"] == "leaked-in-scan"]
        self.assertEqual([one["key"] for one in leaked], ["Till"])
        self.assertIn(str(path), leaked[0]["detail"])
        self.assertEqual([event["action"] for event in self.json("log", "--key", "Till")].count("scan.found"), 1)
        self.cli("rotate", "Till", stdin="kw7-EXAMPLE-a-newer-one\n")
        self.assertNotIn("leaked-in-scan", [one["rule"] for one in self.json("health", code=6)])
        self.finds(self.place)  # a value from before is found, and no finding of the new one
        self.assertNotIn("leaked-in-scan", [one["rule"] for one in self.json("health", code=6)])

    def test_nothing_found_is_zero(self):
        self.write("a", "nothing")
        self.assertEqual(self.finds(self.place, self.password_file, code=0), [])
        self.cli("scan", self.folder / "nowhere", code=4)
        self.cli("scan", code=2)

    def test_wallets_and_links_are_left_out(self):
        (self.place / "link").symlink_to(self.write("../outside", OWN))
        self.assertEqual(self.finds(self.place, self.wallet, code=0), [])
        self.assertEqual(len(self.finds(self.folder / "outside", self.place)), 1)

    def test_a_git_history_keeps_what_was_deleted(self):
        self.git("init", "-q")
        path = self.write("config.php", f"<?php $key = '{OWN}';\n")
        self.git("add", ".")
        self.git("commit", "-qm", "First")
        first = self.git("rev-parse", "--short", "HEAD")
        path.write_text("<?php $key = getenv('TILL');\n")
        self.git("commit", "-qam", "Second")
        finds = self.finds(self.place)
        self.assertEqual([(find["path"], find["history"], find["key"]) for find in finds], [("config.php", True, "Till")])
        self.assertIn(finds[0]["commit"], [first, self.git("rev-parse", "--short", "HEAD")])
        self.assertEqual(self.finds(self.place, "--no-history", code=0), [])

    def test_messages_and_lost_commits_are_looked_into(self):
        self.git("init", "-q")
        self.git("commit", "-q", "--allow-empty", "-m", "First")
        self.git("commit", "-q", "--allow-empty", "-m", f"Use {OWN}")
        self.git("reset", "-q", "--hard", "HEAD~1")
        self.assertEqual([find["history"] for find in self.finds(self.place)], [True])

    def test_a_strangers_repository_runs_nothing(self):
        self.git("init", "-q")
        self.write("a", OWN)
        self.git("add", ".")
        self.git("commit", "-qm", "x")
        mark = self.folder / "ran"
        script = self.folder / "evil.sh"
        script.write_text(f"#!/bin/sh\ntouch '{mark}'\ncat\n")
        script.chmod(0o755)
        for name in ["core.fsmonitor", "core.pager", "diff.external", "core.sshCommand", "filter.x.smudge",
                     "filter.x.clean", "diff.x.textconv", "core.hooksPath", "log.showSignature", "gpg.program"]:
            self.git("config", name, str(script) if name != "log.showSignature" else "true")
        self.write(".gitattributes", "* filter=x diff=x\n")
        self.assertTrue(self.finds(self.place))
        self.assertFalse(mark.exists())


if __name__ == "__main__":
    unittest.main()
