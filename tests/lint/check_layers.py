#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the layers: who may include whom, and which folder may see which library.

    check_layers.py [ROOT]      prints every slip as FILE:LINE: what, and exits 1 where there is one

A new folder, or a new library, is entered in the tables below, which is the moment to think where it belongs. An
exception carries its reason, and the check fails once it is no longer needed.
"""
import os
import re
import subprocess
import sys
from pathlib import Path

# --- The tables -------------------------------------------------------------------------------------------------------

# Folder -> the folders it may include besides itself. Each row stands on the ones above it.
_MODEL = ["core/base"]
_CRYPTO = ["core/base"]
_STORAGE = ["core/base", "core/crypto", "core/model"]
_WALLET = _STORAGE + ["core/storage"]
_FEATURE = _WALLET + ["core/wallet", "core/catalogue"]
# Not core/storage: windows know no file format, so that it can change without them.
_UI_CORE = ["core/base", "core/crypto", "core/model", "core/wallet", "core/catalogue", "core/rotation", "core/health",
            "core/handoff", "core/transfer", "core/scan", "core/qr"]
MAY_INCLUDE = {
    "core/base": [],
    "core/crypto": _CRYPTO,
    "core/qr": ["core/base"],
    "core/model": _MODEL + ["core/crypto"],
    "core/storage": _STORAGE,
    "core/catalogue": _WALLET,
    "core/wallet": _WALLET + ["core/catalogue"],
    "core/rotation": _FEATURE,
    "core/health": _FEATURE,
    "core/handoff": _FEATURE,
    "core/transfer": _FEATURE,
    "core/scan": _FEATURE,
    "ui/style": [],
    "ui/session": _UI_CORE,
    "ui/models": _UI_CORE + ["ui/session"],
    "ui/widgets": _UI_CORE + ["ui/session", "ui/models", "ui/style"],
    "ui/pages": _UI_CORE + ["ui/session", "ui/models", "ui/style", "ui/widgets"],
    "app/cli": _UI_CORE + ["core/storage"],
    "app/clip": ["core/base", "ui/session"],
    "app/gallery": _UI_CORE + ["ui/session", "ui/models", "ui/style", "ui/widgets", "ui/pages"],
    "app/desktop": _UI_CORE + ["core/storage", "ui/session", "ui/models", "ui/style", "ui/widgets", "ui/pages"],
    # Tests and benchmarks look at everything; nothing looks at them.
    "tests": ["core", "ui", "app"],
    "bench": ["core", "ui", "app", "tests/support"],
}

# Library -> (its headers, the places that may include them: folders, or single files, with all below them).
LIBRARIES = {
    "Botan": (r"botan/", ["core/crypto"]),
    "SQLCipher": (r"sqlcipher/|sqlite3(ext)?\.h$", ["core/storage", "tests/faults"]),
    "RE2": (r"re2/", ["core/catalogue", "core/scan"]),
    "libical": (r"libical/", ["core/transfer"]),
    "nlohmann json": (r"nlohmann/", ["core/storage", "core/wallet", "core/catalogue", "core/handoff", "core/transfer",
                                     "app/cli"]),
    "tl::expected": (r"tl/expected\.hpp$", ["core/base"]),
    "utf8proc": (r"utf8proc\.h$", ["core/base"]),
    "date": (r"date/", ["core/base", "core/transfer"]),
    # Not in ui: what a person reads there is translated, by Qt.
    "fmt": (r"fmt/", ["core", "app/cli"]),
    "CLI11": (r"CLI/", ["app/cli"]),
    "zxcvbn": (r"zxcvbn", ["core/crypto", "core/wallet"]),
    "QtKeychain": (r"(qt6?keychain/|keychain\.h$)", ["ui/session"]),
    "libqrencode": (r"qrencode\.h$", ["core/qr"]),
    # Not in core nor in the command line: a QString cannot be wiped, and both start fast without Qt.
    "Qt": (r"(Qt[A-Za-z]*/|Q[A-Z][A-Za-z0-9]*$|q[a-z]+\.h$)",
           ["ui", "app/desktop", "app/gallery", "app/clip", "bench/desktop_bench.cpp"]),
    "Google Benchmark": (r"benchmark/", ["bench"]),
}
# Of these libraries one file is the only one to see the headers (with its own header, if it has one).
ONE_FILE = ["zxcvbn", "QtKeychain", "libqrencode"]
# QtSql brings a second SQLite into the process: the wallet would be written in the clear.
FORBIDDEN_HEADERS = r"(QtSql(/|$)|QSql[A-Z])"

# (file, header) -> why this one include may go against the tables.
EXCEPTIONS = {
}

# Hosts of package registries: a checkout takes whatever mirror the machine has, so none is written down. Kept in
# pieces, for this file is read too.
HOSTS = [".".join(parts) for parts in [
    ("deb", "debian", "org"), ("ftp", "debian", "org"), ("security", "debian", "org"), ("archive", "ubuntu", "com"),
    ("security", "ubuntu", "com"), ("registry", "npmjs", "org"), ("registry", "yarnpkg", "com"),
    ("files", "pythonhosted", "org"), ("static", "crates", "io"), ("index", "crates", "io"), ("proxy", "golang", "org"),
    ("repo", "maven", "apache", "org"), ("repo1", "maven", "org"), ("center", "conan", "io"),
    ("registry-1", "docker", "io"), ("api", "nuget", "org"),
]]

# --- The check --------------------------------------------------------------------------------------------------------

ROOT_FOLDERS = ("app/", "bench/", "core/", "tests/", "ui/")
PLATFORMS = r"_(posix|linux|unix|windows|macos|x11|wayland|dbus)$"
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
COPYRIGHT = "SPDX-FileCopyrightText: The Keyfold authors"
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"


def stands_below(path, folder):
    return path == folder or path.startswith(folder + "/")


def layer_of(path):
    """The row of MAY_INCLUDE that a file belongs to, or None."""
    rows = [row for row in MAY_INCLUDE if stands_below(path, row)]
    return max(rows, key=len) if rows else None


def library_of(header):
    return next((name for name, (pattern, _) in LIBRARIES.items() if re.match(pattern, header)), None)


def own_header(path, files):
    """The header a .cpp implements: of its own name, the platform left out; None where there is none."""
    stem = path[: -len(".cpp")]
    return next((name for name in (stem + ".h", re.sub(PLATFORMS, "", stem) + ".h") if name in files), None)


def includes_of(text):
    """(line number, bracket, header) of each include."""
    for number, line in enumerate(text.splitlines(), 1):
        match = INCLUDE.match(line)
        if match:
            yield number, match.group(1), match.group(2)


class Check:
    """One look at a tree: `files` maps each path, from the root, to its text. The slips are in `slips`."""

    def __init__(self, files, exceptions=None):
        self.files = files
        self.exceptions = EXCEPTIONS if exceptions is None else exceptions
        self.used_exceptions = set()
        self.slips = []

    def run(self):
        for path in sorted(self.files):
            text = self.files[path]
            self.check_licence(path, text)
            self.check_hosts(path, text)
            if path.endswith((".cpp", ".h")) and path.startswith(ROOT_FOLDERS):
                self.check_includes(path, text)
        self.check_one_file()
        for exception in self.exceptions:
            if exception not in self.used_exceptions:
                self.slips.append(f"{exception[0]}:1: the exception for {exception[1]} is no longer needed; remove it")
        return self.slips

    def say(self, path, line, what):
        self.slips.append(f"{path}:{line}: {what}")

    def check_licence(self, path, text):
        name = os.path.basename(path)
        if not (name.endswith((".cpp", ".h", ".py", ".sh", ".cmake")) or name == "CMakeLists.txt"
                or text.startswith("#!")):
            return
        lines = [line.lstrip("#/ ").strip() for line in text.splitlines()[:3] if not line.startswith("#!")]
        if lines[:2] != [COPYRIGHT, LICENCE]:
            self.say(path, 1, f"does not begin with the two lines '{COPYRIGHT}' and '{LICENCE}'")

    def check_hosts(self, path, text):
        for host in HOSTS:
            at = text.find(host)
            if at >= 0:
                self.say(path, text.count("\n", 0, at) + 1, f"names the package registry {host}")

    def check_includes(self, path, text):
        layer = layer_of(path)
        if layer is None:
            self.say(path, 1, "is in a folder that the table MAY_INCLUDE of tests/lint/check_layers.py does not know")
            return
        own = own_header(path, self.files) if path.endswith(".cpp") else None
        first = True
        for line, bracket, header in includes_of(text):
            if first and own and header != own:
                self.say(path, line, f'includes something before its own header "{own}"')
            first = False
            if header.startswith(ROOT_FOLDERS) or bracket == '"':
                self.check_ours(path, layer, line, bracket, header)
            else:
                self.check_library(path, line, header)

    def check_ours(self, path, layer, line, bracket, header):
        if header.endswith(".moc"):
            return
        if not header.startswith(ROOT_FOLDERS):
            self.say(path, line, f'"{header}" is not written from the root')
        elif bracket == "<":
            self.say(path, line, f'<{header}> is ours and wants quotes: "{header}"')
        elif not self.exists(header):
            self.say(path, line, f'"{header}" does not exist')
        elif not any(stands_below(header, folder) for folder in [layer, *MAY_INCLUDE[layer]]):
            self.slip_unless_excepted(path, line, header, f'{layer} may not include "{header}" (against the arrows)')

    def exists(self, header):
        """In the tree, or made from a template (x.h.in) or a script (x.cmake for x.h) beside where it would lie."""
        return any(name in self.files for name in (header, header + ".in", os.path.splitext(header)[0] + ".cmake"))

    def check_library(self, path, line, header):
        if re.match(FORBIDDEN_HEADERS, header):
            self.say(path, line, f"<{header}>: QtSql would bring a second SQLite, see 'Two SQLites' in ARCHITECTURE.md")
            return
        name = library_of(header)
        if name is None or path.startswith("tests/"):
            return
        places = LIBRARIES[name][1]
        if not any(stands_below(path, place) for place in places):
            self.slip_unless_excepted(path, line, header, f"<{header}>: {name} is only seen in {', '.join(places)}")

    def slip_unless_excepted(self, path, line, header, what):
        if (path, header) in self.exceptions:
            self.used_exceptions.add((path, header))
        else:
            self.say(path, line, what)

    def check_one_file(self):
        for name in ONE_FILE:
            seen = sorted(path for path, text in self.files.items()
                          if path.endswith((".cpp", ".h")) and not path.startswith("tests/")
                          and any(b == "<" and library_of(h) == name for _, b, h in includes_of(text)))
            if len({os.path.splitext(path)[0] for path in seen}) > 1:
                self.say(seen[1], 1, f"{name} belongs in one file, and {seen[0]} has it already")


def tracked_files(root):
    """The files of the tree, new ones too, ignored ones not. Without git: all but what is built."""
    try:
        names = subprocess.run(["git", "-c", "safe.directory=*", "ls-files", "-z", "-co", "--exclude-standard"],
                               cwd=root, check=True, capture_output=True).stdout.decode().split("\0")
    except (OSError, subprocess.CalledProcessError):
        names = []
        for folder, folders, found in os.walk(root):
            folders[:] = [f for f in folders if f not in (".git", "build", "__pycache__")]
            names += [os.path.relpath(os.path.join(folder, name), root) for name in found]
    return sorted(name for name in names if name and os.path.isfile(os.path.join(root, name)))


def read_tree(root):
    files = {}
    for name in tracked_files(root):
        content = (Path(root) / name).read_bytes()
        if b"\0" not in content[:8192]:
            files[name] = content.decode("utf-8", "replace")
    return files


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2]).resolve()
    files = read_tree(root)
    if not any(name.startswith("core/") for name in files):
        sys.exit(f"{root} does not look like the project")
    slips = Check(files).run()
    for slip in slips:
        print(slip)
    print(f"{len(files)} files, {len(slips)} slips")
    sys.exit(1 if slips else 0)


if __name__ == "__main__":
    main()
