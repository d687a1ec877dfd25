#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""compare.py BIN WORK: times whole commands in turn and prints medians and ratios. Called by run.sh."""
import os
import statistics
import subprocess
import sys
import time

BIN, WORK = sys.argv[1:]
PASSWORD = open(f"{WORK}/password").read()
RUNS = 5


def timed(command, stdin):
    begin = time.perf_counter()
    with open(os.devnull, "wb") as nowhere:
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=nowhere, stderr=nowhere)
        child.stdin.write(stdin.encode())
        child.stdin.close()
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{command} failed")
    return time.perf_counter() - begin, usage.ru_maxrss / 1024


def medians(commands):
    """Runs the commands in turn; gives the median seconds and MiB of each."""
    measured = [[] for _ in commands]
    for _ in range(RUNS):
        for results, (command, stdin) in zip(measured, commands):
            results.append(timed(command, stdin))
    return [tuple(statistics.median(column) for column in zip(*results)) for results in measured]


def keyfold(size, *arguments):
    return [f"{BIN}/keyfold-cli", "-w", f"{WORK}/{size}.keyfold", "--password-file", f"{WORK}/password", *arguments], ""


def keepass(command, size, *arguments):
    return ["keepassxc-cli", command, "-q", f"{WORK}/{size}.kdbx", *arguments], PASSWORD


def compare(title, ours, theirs):
    """Each a pair: the command on many keys and on one, whose time is taken off."""
    (a, mem_a), (a0, _), (b, mem_b), (b0, _) = medians([*ours, *theirs])
    beyond, other = max(a - a0, 0.0005), b - b0
    print(f"{title:28} {beyond * 1000:9.1f} ms {other * 1000:9.1f} ms   1/{other / beyond:.0f}   "
          f"{mem_a:.0f} and {mem_b:.0f} MiB")


print(f"{'beyond the key derivation':28} {'Keyfold':>12} {'KeePassXC':>12}   ratio")
compare("list", (keyfold("many", "list"), keyfold("one", "list")), (keepass("ls", "many"), keepass("ls", "one")))
compare("list --json", (keyfold("many", "list", "--json"), keyfold("one", "list", "--json")),
        (keepass("ls", "many"), keepass("ls", "one")))
compare("search, 1 hit", (keyfold("many", "list", "--search", "shop 4242"), keyfold("one", "list", "--search", "shop 0")),
        (keepass("search", "many", "Shop 4242 "), keepass("search", "one", "Shop 0 ")))
compare("get", (keyfold("many", "get", "Shop 4242 –"), keyfold("one", "get", "Shop 0 –")),
        (keepass("show", "many", "Xero – Order sync – Shop 4242 – live"),
         keepass("show", "one", "Stripe – Invoice sending – Shop 0 – live")))
sys.stdout.flush()
os.execv(f"{BIN}/keyfold-bench", ["keyfold-bench", "--benchmark_color=false"])
