#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""compare_age.py BIN WORK: seals and opens 100 MB with Keyfold's code and with the program age, in turn, and prints medians
and ratios. Called by run.sh."""
import os
import statistics
import subprocess
import sys
import time

BIN, WORK = sys.argv[1], sys.argv[2]
RUNS = 9
BYTES = 100_000_000


def timed(command, output):
    with open(output, "wb") as file:
        begin = time.perf_counter()
        subprocess.run(command, check=True, stdout=file, stderr=subprocess.DEVNULL)
        return time.perf_counter() - begin


def compare(what, theirs, ours, outputs):
    times = ([], [])
    for _ in range(RUNS):
        times[0].append(timed(theirs, outputs[0]))
        times[1].append(timed(ours, outputs[1]))
    age, keyfold = (statistics.median(each) for each in times)
    print(f"{what:32} age {age * 1000:7.0f} ms   Keyfold {keyfold * 1000:7.0f} ms   ratio {keyfold / age:.2f}")


def main():
    content, identity = f"{WORK}/100-mb", f"{WORK}/identity"
    with open(content, "wb") as file:
        file.write(os.urandom(1_000_000) * (BYTES // 1_000_000))
    subprocess.run(["age-keygen", "-o", identity], check=True, capture_output=True)
    recipient = subprocess.run(["age-keygen", "-y", identity], check=True, capture_output=True, text=True).stdout.strip()
    ours = f"{BIN}/keyfold-bench-age"
    sealed = [f"{WORK}/theirs.age", f"{WORK}/ours.age"]
    opened = [f"{WORK}/theirs", f"{WORK}/ours"]
    compare("seal 100 MB", ["age", "-r", recipient, content], [ours, recipient, content], sealed)
    # Each opens what the other sealed.
    compare("open 100 MB", ["age", "-d", "-i", identity, sealed[1]], [ours, identity, sealed[0]], opened)
    subprocess.run(["cmp", *opened], check=True)


main()
