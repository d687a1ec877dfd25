#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small habits that a compiler does not see.

    check_style.py [ROOT]       prints every slip as FILE:LINE: what, and exits 1 where there is one
"""
import os
import re
import sys
from pathlib import Path

from check_layers import read_tree

SOURCE_NAME = re.compile(r"^[a-z0-9]+(_[a-z0-9]+)*\.(cpp|h)$")
# Pattern -> why not.
HABITS = {
    r"QString::from\w+\([^;]*\bexpose\(": "a QString of a secret is never wiped",
    r"\bSIGNAL\s*\(|\bSLOT\s*\(": "connect by member pointer, which the compiler checks",
    r"\bprocessEvents\s*\(": "a nested event loop lets a lock come in between",
    r"<<+[^;\n]*\bexpose\(": "a secret must not be printed",
}


# No wallet is locked there while they wait: it is their own.
MAY_WAIT = ("bench/",)


def slips_of(files):
    for path, text in sorted(files.items()):
        if not path.endswith((".cpp", ".h")):
            continue
        if not SOURCE_NAME.match(os.path.basename(path)):
            yield f"{path}:1: file names are snake_case, so that they are the same on every file system"
        if path.startswith("tests/"):
            continue
        for pattern, why in HABITS.items():
            if "processEvents" in pattern and path.startswith(MAY_WAIT):
                continue
            for match in re.finditer(pattern, text):
                yield f"{path}:{text.count(chr(10), 0, match.start()) + 1}: {why}"


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2]).resolve()
    slips = list(slips_of(read_tree(root)))
    for slip in slips:
        print(slip)
    sys.exit(1 if slips else 0)


if __name__ == "__main__":
    main()
