# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page that opens a handoff: in a real Chromium, with the network off."""
import json
import re
import subprocess
import unittest

import chromium
from keyfold import Case

SECRET = "sk_live_EXAMPLEpage<b>&\"'0123"
EVIL = "<img src=x onerror=\"document.title='run'\"> Stripe"


class HandoffPage(Case):
    def setUp(self):
        super().setUp()
        self.create("--label", "Ann")
        self.add(EVIL, SECRET, "--environment", "live", "--field", "Key ID=pk_EXAMPLE")
        self.file = self.folder / "keys.html"
        self.passphrase = self.folder / "passphrase"
        self.passphrase.write_text("seven words that are easy EXAMPLE\n")
        done = self.run_raw("handoff", "create", "--key", "Stripe", "--passphrase-file", self.passphrase, "--html",
                            "--message", "</pre><script>document.title='run'</script>", "-o", self.file,
                            "--wallet", self.wallet, "--password-file", self.password_file)
        if b"built without the page" in done.stderr:
            self.skipTest("this build is without the page (npm was missing)")
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_one_file_with_a_strict_policy(self):
        page = self.file.read_text()
        self.assertNotIn(SECRET, page)
        policy = re.search('Content-Security-Policy" content="([^"]+)"', page).group(1)
        self.assertTrue(policy.startswith("default-src 'none'; script-src 'sha256-"), policy)
        self.assertNotIn("unsafe", policy)
        self.assertNotRegex(page, r"<(link|img|iframe|object|embed)\b|<script src")
        self.assertEqual(self.file.stat().st_mode & 0o777, 0o600)

    def test_the_file_in_it_is_an_age_file(self):
        armored = re.search('<pre id="file">(.*?)</pre>', self.file.read_text(), re.S).group(1)
        inner = self.folder / "inner.age"
        inner.write_text(armored)
        done = self.run_raw("handoff", "open", inner, "--passphrase-file", self.passphrase, "--reveal", "--json")
        self.assertEqual(json.loads(done.stdout)["keys"][0]["fields"][0]["value"], SECRET)

    @unittest.skipUnless(chromium.PROGRAM, "Chromium is not installed")
    def test_opens_in_a_browser(self):
        page = chromium.Page(self.file.as_uri())
        self.addCleanup(page.close)
        said = "document.getElementById('said').textContent"

        page.type("#passphrase", "another one")
        page.click("#open")
        page.wait(f"{said}.startsWith('That is not the passphrase')")
        self.assertEqual(page.evaluate("document.querySelectorAll('article').length"), 0)

        page.type("#passphrase", self.passphrase.read_text().strip())
        page.click("#open")
        page.wait(f"{said} === '1 key.'")
        self.assertEqual(page.evaluate("document.querySelector('h2').textContent"), EVIL)
        self.assertEqual(page.evaluate("document.querySelectorAll('main img, section script').length"), 0)
        self.assertEqual(page.evaluate("document.title"), "Keys for you")
        self.assertIn("Ann", page.evaluate("document.getElementById('lead').textContent"))
        self.assertNotIn(SECRET, page.evaluate("document.body.innerText"))

        page.click("button.show")
        self.assertEqual(page.evaluate("document.querySelector('.value').textContent"), SECRET)
        page.click("button.show")
        self.assertNotIn(SECRET, page.evaluate("document.body.innerText"))

        page.evaluate("navigator.clipboard.writeText = async (text) => { window.copied = text; }")
        page.click("button.copy")
        page.wait(f"{said} === 'Copied.'")
        self.assertEqual(page.evaluate("window.copied"), SECRET)

        refused = "fetch('https://example.com/').then(() => 'loaded', (error) => 'refused')"
        self.assertEqual(page.evaluate(refused), "refused")
        added = "new Promise((done) => { const s = document.createElement('script'); s.textContent = \"window.ran = 1\";" \
                " document.body.append(s); setTimeout(() => done(window.ran === undefined), 100); })"
        self.assertTrue(page.evaluate(added), "a script that was put in is not run")
        outside = [url for url in page.requested() if not url.startswith("file:") and "example.com" not in url]
        self.assertEqual(outside, [])
        faults = [event for event in page.events if event.get("method") == "Runtime.exceptionThrown"]
        self.assertEqual(faults, [])

    @unittest.skipUnless(chromium.PROGRAM, "Chromium is not installed")
    def test_odd_inputs_in_a_browser(self):
        said = "document.getElementById('said').textContent"
        whole = self.file.read_text()
        armored = re.search('<pre id="file">(.*?)</pre>', whole, re.S).group(1)
        lines = armored.strip().splitlines()
        payload = lines[-3]
        changed = payload.replace(payload[8], "A" if payload[8] != "A" else "B")
        damages = {"cut off": "\n".join(lines[:-4] + lines[-1:]), "changed": armored.replace(payload, changed),
                   "empty": "", "no age file": "<b>hello</b>", "cut in the armor": "\n".join(lines[:5])}
        for name, content in damages.items():
            damaged = self.folder / "damaged.html"
            damaged.write_text(whole.replace(armored, content))
            page = chromium.Page(damaged.as_uri())
            page.type("#passphrase", self.passphrase.read_text().strip())
            page.click("#open")
            page.wait(f"{said}.startsWith('The file was changed')")
            self.assertEqual(page.evaluate("document.querySelectorAll('article').length"), 0, name)
            self.assertEqual([event for event in page.events if event.get("method") == "Runtime.exceptionThrown"], [], name)
            page.close()
        page = chromium.Page(self.file.as_uri())
        self.addCleanup(page.close)
        for odd in ("\u00e9\u202e\U0001F511", "x" * 20000, "<img src=x>"):
            page.evaluate(f"document.getElementById('passphrase').value = {json.dumps(odd)}")
            page.evaluate("document.getElementById('said').textContent = ''")
            page.click("#open")
            page.wait(f"{said}.startsWith('That is not the passphrase')")
        self.assertEqual(page.evaluate("document.querySelectorAll('article, main img').length"), 0)


if __name__ == "__main__":
    unittest.main()
