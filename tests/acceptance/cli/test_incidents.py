# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Leaks, what is put off or left out, reminders, providers of one's own, the fuller record."""
import datetime
import html.parser
import json
import os
import unittest

from keyfold import Case


class Balanced(html.parser.HTMLParser):
    """Fails on a page whose elements do not close in order."""
    VOID = {"meta"}

    def __init__(self):
        super().__init__()
        self.open = []

    def handle_starttag(self, tag, attributes):
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open and self.open.pop() == tag, tag


class Incidents(Case):
    def setUp(self):
        super().setUp()
        self.create("--label", "Ann")

    def day(self, days):
        return (datetime.date.today() + datetime.timedelta(days=days)).isoformat()

    def test_a_leak_from_first_to_last(self):
        self.add("Stripe", "PLANTED-ONE\n", "--provider", "Stripe", "--consumer", "Xero|Settings")
        opened = self.json("incident", "open", "Stripe", "--what", "Seen in a <chat>")
        self.assertEqual([step["done"] for step in opened["steps"]], [None] * 6)
        self.assertEqual(self.json("show", "Stripe")["status"], "compromised")
        self.cli("incident", "open", "Stripe", "--what", "again", code=1)
        self.cli("incident", "step", "Stripe", "nonsense", code=2)
        self.assertIn("“disable”", self.last_error)
        self.cli("incident", "step", "Stripe", "disable", "--note", "rolled in the console")
        self.cli("incident", "step", "Stripe", "3")
        self.cli("incident", "step", "Stripe", "loss", "--loss", "EUR 240")
        self.cli("rotate", "Stripe", stdin="PLANTED-TWO\n")
        self.assertEqual(self.json("show", "Stripe")["status"], "compromised")
        self.cli("incident", "close", "Stripe")
        self.assertIn("2 of its steps were not done", self.last_error)
        self.assertEqual(self.json("show", "Stripe")["status"], "active")
        self.cli("incident", "close", "Stripe", code=1)
        incident = self.json("incident", "list")[0]
        self.assertEqual([step["step"] for step in incident["steps"] if step["done"]],
                         ["disable", "replace", "review-logs", "loss"])
        self.assertEqual((incident["loss"], incident["steps"][0]["actor"]), ("EUR 240", "Ann"))

        markdown = self.cli("incident", "report", "Stripe")
        self.assertIn("- [x] Disable the key at the provider", markdown)
        self.assertIn("incident.closed", markdown)
        page = self.folder / "report.html"
        self.cli("incident", "report", "Stripe", "-o", page)
        text = page.read_text()
        Balanced().feed(text)
        self.assertIn("Seen in a &lt;chat&gt;", text)
        self.assertEqual(page.stat().st_mode & 0o777, 0o600)
        self.cli("incident", "report", "Stripe", "-o", page, code=1)  # never overwritten
        for report in (markdown, text):
            self.assertNotIn("PLANTED", report)
        self.assertIn("incident.opened", [event["action"] for event in self.json("log")])
        self.cli("log", "--verify")

    def test_a_false_alarm(self):
        self.add("Stripe", "one\n")
        self.cli("incident", "step", "Stripe", "disable", code=1)
        self.cli("incident", "report", "Stripe", code=1)
        self.cli("incident", "open", "Nobody's", code=4)
        self.cli("incident", "open", "Stripe")
        self.cli("incident", "close", "Stripe")
        self.assertIn("still counts as compromised", self.last_error)
        self.cli("incident", "open", "Stripe")
        self.cli("incident", "close", "Stripe", "--false-alarm")
        self.assertEqual(self.json("show", "Stripe")["status"], "active")

    def test_what_is_put_off(self):
        self.add("Stripe", "one\n", "--made-on", self.day(-100), "--rotate-every", "90")
        self.assertEqual([one["days"] for one in self.json("remind")], [-10])
        self.cli("snooze", "Stripe", "--until", self.day(9), code=2)
        self.cli("snooze", "Stripe", "--until", self.day(0), "--reason", "x", code=2)
        self.cli("snooze", "Stripe", "--until", "2027-02-30", "--reason", "x", code=2)
        self.cli("snooze", "Stripe", "--until", self.day(9), "--reason", "Stocktaking")
        self.assertEqual(self.json("show", "Stripe")["snoozed"], {"until": self.day(9), "reason": "Stocktaking"})
        self.assertEqual(self.json("remind"), [])
        self.assertEqual([one["days"] for one in self.json("remind", "--on", self.day(9))], [-19])
        self.assertIn("put off until", self.cli("due"))
        self.assertNotIn("rotation-overdue", [finding["rule"] for finding in self.json("health", code=0)])
        self.cli("snooze", "Stripe", "--undo")
        self.assertEqual(len(self.json("remind")), 1)

    def test_reminders_while_locked(self):
        environment = {**os.environ, "XDG_STATE_HOME": str(self.folder / "state")}

        def run(*arguments, code=0, password=True):
            options = ["--password-file", self.password_file] if password else []
            done = self.run_raw(*arguments, "--wallet", self.wallet, *options, env=environment, stdin="value\n")
            self.assertEqual(done.returncode, code, done.stderr)
            return done.stdout.decode()
        run("remind", "--locked", code=4, password=False)
        run("settings", "set", "reminders.while-locked", "on")
        run("add", "--name", "PLANTED-NAME", "--made-on", self.day(-100), "--rotate-every", "90")
        told = json.loads(run("remind", "--locked", "--json", password=False))
        self.assertEqual((told["due"], told["due_within_7_days"]), (1, 0))
        for path in (self.folder / "state").rglob("*"):
            if path.is_file():
                self.assertNotIn(b"PLANTED", path.read_bytes(), path)
                self.assertEqual(path.stat().st_mode & 0o077, 0, path)
        run("settings", "set", "reminders.while-locked", "off")
        run("remind", "--locked", code=4, password=False)

    def test_a_longer_lead_reminds_earlier(self):
        self.add("Bank", "one\n", "--expires", self.day(40), "--revoked-by", "support", "--revoke-contact",
                 "help@bank.example", "--revoke-lead", "39", "--rotate-every", "3650")
        self.assertEqual([(one["days"], one["act_by"]) for one in self.json("remind")], [(1, self.day(1))])
        self.assertEqual(self.json("due", "--within", "40")[0]["lead_days"], 39)
        self.cli("edit", "Bank", "--revoke-lead", "366", code=2)
        self.assertIn("by support, help@bank.example, 39 days before", self.cli("show", "Bank"))

    def test_what_is_left_out_of_the_report(self):
        self.add("Our till – Receipts", "one\n", "--provider", "Our till", "--consumer", "Till", "--consumer", "Shop",
                 "--owner", "Ann", "--scope", "x")
        rule = ["dismiss", "Receipts", "--rule", "several-consumers"]
        self.assertIn("several-consumers", [finding["rule"] for finding in self.json("health", code=6)])
        self.cli(*rule, code=2)
        self.cli("dismiss", "Receipts", "--rule", "no-such-rule", "--reason", "x", code=2)
        self.cli(*rule, "--reason", "one till, two doors", "--until", self.day(-1), code=2)
        self.cli(*rule, "--undo", code=1)
        self.cli(*rule, "--reason", "one till, two doors", "--until", self.day(1))
        self.assertEqual(self.json("health"), [])
        self.assertEqual(self.json("health", "--all")[0]["dismissed"], "one till, two doors")
        self.cli(*rule, "--undo")
        self.json("health", code=6)
        self.cli("edit", "Receipts", "--only-key-reason", "The till gives one key")
        self.assertEqual(self.json("health"), [])

    def test_addresses(self):
        self.add("Office", "one\n", "--ip", "203.0.113.0/24")
        self.add("Home", "two\n", "--ip", "198.51.100.7", "--ip", "2001:db8::/32")
        self.add("Anywhere", "three\n")
        names = lambda address: [key["name"] for key in self.json("list", "--ip", address)]
        self.assertEqual(names("203.0.113.7"), ["Office"])
        self.assertEqual(names("2001:db8::1"), ["Home"])
        self.assertEqual(names("192.0.2.1"), [])
        self.assertIn("Office", self.cli("list", "--ip", "203.0.113.7", "--search", "off"))
        self.cli("list", "--ip", "203.0.113", code=2)
        self.cli("add", "--name", "Wrong", "--ip", "203.0.113.7/24", stdin="four\n", code=2)
        self.assertIn("203.0.113.0/24", self.last_error)

    def test_a_provider_of_ones_own(self):
        self.cli("provider", "add", "Acme Shop", "--pattern", "acme_[", code=2)
        self.cli("provider", "add", "–", code=2)
        self.cli("provider", "add", "Acme Shop", "--alias", "Acme", "--console-url", "https://acme.example/keys",
                 "--pattern", "acme_[a-z0-9]{16}", "--environment", "prod", "--privilege", "write", "--ip-allowlist",
                 "yes", "--scopes", "perhaps", code=2)
        self.cli("provider", "add", "Acme Shop", "--alias", "Acme", "--console-url", "https://acme.example/keys",
                 "--pattern", "acme_[a-z0-9]{16}", "--environment", "prod", "--privilege", "write", "--ip-allowlist", "yes")
        key = self.add("Labels", "acme_abcdefgh12345678\n")
        self.assertEqual((key["provider"], key["environment"], key["privilege"], key["console_url"]),
                         ("Acme Shop", "live", "write", "https://acme.example/keys"))
        self.assertIn("no-ip-allowlist", [finding["rule"] for finding in self.json("health")])
        self.assertEqual([one["name"] for one in self.json("provider", "list")], ["Acme Shop"])
        self.assertGreater(len(self.json("provider", "list", "--all")), 150)
        self.assertTrue(self.json("provider", "show", "acme")["own"])
        self.assertIn("dashboard.stripe.com", self.cli("provider", "show", "Stripe"))
        found = self.json("identify", "--with-own", stdin="acme_abcdefgh12345678\n")
        self.assertEqual((found["provider"], found["confidence"]), ("Acme Shop", "high"))
        self.cli("provider", "show", "Nobody", code=4)
        self.cli("provider", "remove", "Nobody", code=4)
        self.cli("provider", "remove", "acme")
        self.assertEqual(self.json("provider", "list"), [])
        self.assertEqual(self.json("show", "Labels")["provider"], "Acme Shop")

    def test_the_fuller_record(self):
        self.add("Stripe", "one\n", "--scope", "invoices:write", "--scope", "refunds:write", "--needed-scope",
                 "invoices:write", "--risk", "payroll", "--risk", "money", "--consumer", "Shop|.env|over ssh|STRIPE_KEY")
        key = self.json("show", "Stripe")
        self.assertEqual(key["needed_scopes"], ["invoices:write"])
        self.assertEqual(key["risks"], ["money", "payroll"])
        self.assertEqual(key["consumers"], [{"name": "Shop", "location": ".env", "note": "over ssh", "variable": "STRIPE_KEY"}])
        self.assertIn("scope-unneeded", [finding["rule"] for finding in self.json("health", code=6)])
        self.cli("edit", "Stripe", "--risk", "fame", code=2)
        self.cli("edit", "Stripe", "--revoked-by", "post", code=2)
        self.cli("edit", "Stripe", "--no-risk", "--no-needed-scope")
        key = self.json("show", "Stripe")
        self.assertNotIn("risks", key)
        self.assertNotIn("needed_scopes", key)
        # A private key's passphrase is told from its first lines.
        pem = "-----BEGIN {}PRIVATE KEY-----\nMIIEXAMPLE\n-----END {}PRIVATE KEY-----\n"
        kinds = [self.json("identify", stdin=pem.format(word, word))["kind"] for word in ("", "ENCRYPTED ")]
        self.assertEqual(kinds, ["private-key", "private-key-locked"])
        self.add("Server", pem.format("", ""))
        self.assertIn("private-key-open", [one["rule"] for one in self.json("health", code=0) if one["key"] == "Server"])
        token = self.json("identify", stdin="eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJFWEFNUExFIn0.EXAMPLEEXAMPLEEXAMPLEEXAMPLE\n")
        self.assertEqual((token["provider"], token["label"], token["confidence"]), (None, "JSON Web Token", "low"))


if __name__ == "__main__":
    unittest.main()
