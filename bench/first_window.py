#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""first_window.py BIN: from the start of the process to its first mapped window, and what it holds in memory then, against
KeePassXC. In turn, on a virtual display without a window manager, each with an empty home. Called by run.sh.

Needs Xvfb, stdbuf and xev (Debian: xvfb, coreutils, x11-utils) and keepassxc; says so and leaves out what is missing."""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 9
SETTLED = 1.0  # seconds after the window, before memory is read


def proportional_mib(pid):
    """Shared pages counted in proportion, those of child processes too."""
    with open(f"/proc/{pid}/smaps_rollup") as rollup:
        kib = sum(int(line.split()[1]) for line in rollup if line.startswith("Pss:"))
    children = open(f"/proc/{pid}/task/{pid}/children").read().split()
    return kib / 1024 + sum(proportional_mib(child) for child in children)


def once(command, display):
    with tempfile.TemporaryDirectory() as home:
        environment = {"HOME": home, "PATH": os.environ["PATH"], "DISPLAY": display, "LC_ALL": "C.UTF-8",
                       "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "xcb"}
        watcher = subprocess.Popen(["stdbuf", "-oL", "xev", "-root", "-event", "substructure"], env=environment,
                                   stdout=subprocess.PIPE, text=True)
        time.sleep(0.3)
        begin = time.perf_counter()
        program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for line in watcher.stdout:
            if line.startswith("MapNotify"):
                break
        shown = time.perf_counter() - begin
        time.sleep(SETTLED)
        memory = proportional_mib(program.pid)
        program.kill()
        program.wait()
        watcher.kill()
        watcher.wait()
        return shown, memory


def main():
    missing = [tool for tool in ("Xvfb", "xev", "stdbuf", "keepassxc") if shutil.which(tool) is None]
    if missing:
        print(f"The first window is left out: {', '.join(missing)} not found.")
        return
    reader, writer = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                              pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    display = ":" + os.fdopen(reader).readline().strip()
    commands = {"Keyfold": [f"{sys.argv[1]}/keyfold"], "KeePassXC": ["keepassxc"]}
    measured = {name: [] for name in commands}
    try:
        for _ in range(RUNS):
            for name, command in commands.items():
                measured[name].append(once(command, display))
    finally:
        server.kill()
        server.wait()
    print(f"\n{'first window':36} {'Keyfold':>12} {'KeePassXC':>12}    ratio")
    (a, mem_a), (b, mem_b) = ([statistics.median(column) for column in zip(*measured[name])] for name in commands)
    print(f"{'shown after':36} {a * 1000:9.0f} ms {b * 1000:9.0f} ms   {a / b:6.2f}")
    print(f"{'memory (PSS)':36} {mem_a:8.0f} MiB {mem_b:8.0f} MiB   {mem_a / mem_b:6.2f}")


main()
