#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""compare.py BIN WORK COUNT: times whole commands in turn and prints medians and ratios. Called by run.sh."""
import os
import statistics
import subprocess
import sys
import time

BIN, WORK, COUNT = sys.argv[1], sys.argv[2], int(sys.argv[3])
PASSWORD = open(f"{WORK}/password").read()
RUNS = 7
PROVIDERS = ["Stripe", "Shopify", "Xero", "PayPal", "Mollie", "MailerLite", "Cloudflare", "Twilio"]
PURPOSES = ["Invoice sending", "Order sync", "Bank feed", "Express checkout", "Newsletter sign-up", "Delivery texts"]
MIDDLE = COUNT // 2
added = 0


def name(number):
    return f"{PROVIDERS[number % 8]} – {PURPOSES[number // 8 % 6]} – Shop {number} – live"


def timed(command, stdin):
    begin = time.perf_counter()
    with open(os.devnull, "wb") as nowhere:
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=nowhere, stderr=nowhere)
        try:
            child.stdin.write(stdin.encode())
            child.stdin.close()
        except BrokenPipeError:
            pass
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{command} failed")
    return time.perf_counter() - begin, usage.ru_maxrss / 1024


def medians(commands):
    """Runs the commands in turn; gives the median seconds and MiB of each. A command may be a function that makes one."""
    measured = [[] for _ in commands]
    for _ in range(RUNS):
        for results, command in zip(measured, commands):
            results.append(timed(*(command() if callable(command) else command)))
    return [tuple(statistics.median(column) for column in zip(*results)) for results in measured]


def keyfold(size, *arguments, stdin=""):
    return [f"{BIN}/keyfold-cli", "-w", f"{WORK}/{size}.keyfold", "--password-file", f"{WORK}/password",
            *arguments], stdin


def keepass(command, size, *arguments):
    return ["keepassxc-cli", command, "-q", f"{WORK}/{size}.kdbx", *arguments], PASSWORD


def adding(size):
    def command():
        global added
        added += 1
        return keyfold(size, "add", "--name", f"Added in a benchmark {added}", "--provider", "Stripe",
                       stdin=f"sk_live_EXAMPLEadded{added}\n")
    return command


def line(title, ours, theirs, memory=""):
    ratio = f"1/{theirs / ours:.0f}" if theirs > 2 * ours else f"{ours / theirs:.2f}"
    print(f"{title:36} {ours * 1000:9.1f} ms {theirs * 1000:9.1f} ms   {ratio:>6}   {memory}", flush=True)


def compare(title, ours, theirs):
    """Each a pair: the command on many keys and on one, whose time is taken off."""
    (a, mem_a), (a0, _), (b, mem_b), (b0, _) = medians([*ours, *theirs])
    line(title, max(a - a0, 0.0005), b - b0, f"{mem_a:.0f} and {mem_b:.0f} MiB")


print(f"{COUNT} keys, beyond the key derivation {'Keyfold':>12} {'KeePassXC':>12}    ratio")
compare("list", (keyfold("many", "list"), keyfold("one", "list")), (keepass("ls", "many"), keepass("ls", "one")))
compare("list --json, whole records", (keyfold("many", "list", "--json"), keyfold("one", "list", "--json")),
        (keepass("ls", "many"), keepass("ls", "one")))
compare("search, a few hits",
        (keyfold("many", "list", "--search", f"shop {MIDDLE}"), keyfold("one", "list", "--search", "shop 0")),
        (keepass("search", "many", f"Shop {MIDDLE} "), keepass("search", "one", "Shop 0 ")))
compare("get", (keyfold("many", "get", name(MIDDLE)), keyfold("one", "get", name(0))),
        (keepass("show", "many", name(MIDDLE)), keepass("show", "one", name(0))))

print(f"\n{'':36} {'Keyfold':>12} {'the other':>12}    ratio")
with open(f"{WORK}/many.pages.key") as key:
    rows = key.read() + ("SELECT id, name, provider, environment, privilege, expires, next_rotation, status"
                         " FROM key ORDER BY name_folded;\n")
(a, mem_a), (b, mem_b) = medians([keyfold("many", "list"), (["sqlcipher", f"{WORK}/many.pages"], rows)])
line("open and list; sqlcipher, same rows", a, b, f"{mem_a:.0f} and {mem_b:.0f} MiB")
(a, _), (b, _) = medians([adding("many"), adding("few")])
line(f"add to {COUNT}; to 1000", a, b)
(a, mem_a), (b, _) = medians([keyfold("some", "get", name(5000)), keyfold("some", "info")])
line("get of 10,000; info, which opens none", a, b, f"{mem_a:.0f} MiB")
