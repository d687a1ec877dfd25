# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window of the real program as a screen reader has it: over the accessibility bus, and by the keyboard."""
import atexit
import os
import pathlib
import re
import subprocess
import time

import warnings

warnings.filterwarnings("ignore", category=DeprecationWarning)  # of libatspi's own, by the thousand

# There before pyatspi looks for it, and one for all: a connection that was lost is not made anew.
LAUNCHER = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"],
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
atexit.register(LAUNCHER.terminate)
for _ in range(600):
    if subprocess.run(["dbus-send", "--session", "--dest=org.a11y.Bus", "--print-reply", "/org/a11y/bus",
                       "org.a11y.Bus.GetAddress"], stdout=subprocess.DEVNULL,
                      stderr=subprocess.DEVNULL).returncode == 0:
        break
    time.sleep(0.1)

import pyatspi  # noqa: E402

PROGRAM = str(pathlib.Path(os.environ["KEYFOLD_BIN"]) / "keyfold")
PATIENCE = float(os.environ.get("KEYFOLD_PATIENCE", "60"))
# What Qt says of lists, tables and plain containers that take the focus only to scroll.
SCROLLED = (pyatspi.ROLE_SCROLL_PANE, pyatspi.ROLE_SCROLL_BAR, pyatspi.ROLE_VIEWPORT)
# "incident.opened", as the log has it.
INTERNAL = re.compile(r"[a-z]+\.[a-z-]+(:|$)")


def states(thing):
    return thing.getState()


def is_shown(thing):
    return states(thing).contains(pyatspi.STATE_SHOWING)


def until(condition, what, seconds=None):
    end = time.monotonic() + (seconds or PATIENCE)
    while True:
        try:
            found = condition()
        except Exception:  # the thing went away while it was looked at
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"{what} did not come. On the screen: {seen()}")
        time.sleep(0.1)


def seen():
    """What a failed test shows, in words."""
    try:
        return "; ".join(thing.name for thing in Screen.latest.walk() if thing.name)
    except Exception:
        return "nothing"


class Screen:
    latest = None

    def __init__(self, *arguments):
        environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb",
                       "QT_ACCESSIBILITY": "1"}
        self.program = subprocess.Popen([PROGRAM, *map(str, arguments)], env=environment)
        Screen.latest = self
        until(self.find_window, "the window")
        self.activate()

    def activate(self):
        """Gives the window the keyboard, as a window manager would: at the start, and after a file dialog."""
        name = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(self.program.pid)],
                              capture_output=True, text=True, timeout=PATIENCE).stdout.split()
        subprocess.run(["xdotool", "windowfocus", "--sync", name[0]], timeout=PATIENCE)

    def close(self):
        self.program.terminate()
        try:
            self.program.wait(10)
        except subprocess.TimeoutExpired:
            self.kill()

    def kill(self):
        self.program.kill()
        self.program.wait()

    def windows(self):
        """The program's window, and its file dialogs. (Qt leaves menus out.)"""
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self.program.pid:
                return [window for window in application if window]
        return []

    def find_window(self):
        return next(iter(self.windows()), None)

    # Looking

    def walk(self, start=None):
        """Everything that is shown."""
        if start is None:
            for window in self.windows():
                yield from self.walk(window)
            return
        yield start
        if start.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_TREE):
            yield from (row for row in list(start)[:30] if row)
            return
        for child in start:
            if child and is_shown(child):
                yield from self.walk(child)

    def find(self, name, role=None):
        for thing in self.walk():
            if thing.name == name and (role is None or thing.getRole() == role):
                return thing
        return None

    def find_field(self, name, role=None):
        """Not the label beside it, which has the same words."""
        for thing in self.walk():
            if (thing.name == name and (role is None or thing.getRole() == role)
                    and states(thing).contains(pyatspi.STATE_FOCUSABLE)):
                return thing
        return None

    def wait_for(self, name, role=None):
        return until(lambda: self.find(name, role), f"“{name}”")

    def wait_gone(self, name):
        until(lambda: not self.find(name), f"the end of “{name}”")

    def find_part(self, part, role=None):
        """By a part of its name."""
        return next((thing for thing in self.walk()
                     if part in (thing.name or "") and (role is None or thing.getRole() == role)), None)

    def wait_for_part(self, part, role=None):
        return until(lambda: self.find_part(part, role), f"“…{part}…”")

    def rows(self, name):
        """What the rows of a list are called."""
        found = self.find_field(name)
        return [row.name for row in found] if found else []

    def focused(self):
        for thing in self.walk():
            if states(thing).contains(pyatspi.STATE_FOCUSED) and thing.getRole() != pyatspi.ROLE_FRAME:
                return thing
        return None

    # Doing

    def press(self, name, role=pyatspi.ROLE_PUSH_BUTTON):
        """By its accessible action, as a switch or a voice would."""
        def do():  # one that is not enabled has no action
            action = self.find(name, role).queryAction()
            names = [action.getName(i) for i in range(action.nActions)]
            wanted = next((one for one in ("Press", "Toggle", "ShowMenu") if one in names), None)
            return wanted and action.doAction(names.index(wanted))

        until(do, f"pressing “{name}”")
        time.sleep(0.3)

    def focus(self, name, role=None):
        field = until(lambda: self.find_field(name, role), f"a field “{name}”")
        field.queryComponent().grabFocus()
        until(lambda: states(self.find_field(name, role)).contains(pyatspi.STATE_FOCUSED), f"the focus of “{name}”")

    def choose_file(self, path):
        """Types it into the file dialog that is open."""
        until(lambda: self.find_field("File name:", pyatspi.ROLE_TEXT), "the file dialog")
        self.focus("File name:", pyatspi.ROLE_TEXT)
        self.keys("ctrl+a")
        self.write(str(path))
        self.keys("Return")
        self.wait_gone("File name:")
        self.activate()

    def keys(self, *names):
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "60", *names], check=True, timeout=60)
        time.sleep(0.3)

    def write(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "20", "--", text], check=True, timeout=60)
        time.sleep(0.3)


def texts_of(thing):
    """Everything that is told of it."""
    told = [thing.name or "", thing.description or ""]
    try:
        text = thing.queryText()
        told.append(text.getText(0, text.characterCount))
    except NotImplementedError:
        pass
    try:
        told.append(str(thing.queryValue().currentValue))
    except NotImplementedError:
        pass
    told.extend(str(attribute) for attribute in thing.getAttributes() or [])
    return told


def where(thing):
    line = []
    while thing and thing.getRole() != pyatspi.ROLE_APPLICATION and len(line) < 8:
        line.append(f"{thing.getRoleName()} “{thing.name}”")
        thing = thing.parent
    return " in ".join(line)


def problems_of(screen, secrets):
    """What is wrong with what is shown: controls without a name, values that are told."""
    found = []
    for thing in screen.walk():
        role = thing.getRole()
        focusable = states(thing).contains(pyatspi.STATE_FOCUSABLE) and role not in SCROLLED
        if focusable and role != pyatspi.ROLE_FRAME and not (thing.name or "").strip():
            found.append(f"without a name: {where(thing)}")
        if (thing.name or "").rstrip().endswith(":") and role != pyatspi.ROLE_LABEL and focusable:
            found.append(f"a name that breaks off: {where(thing)}")
        if INTERNAL.match(thing.name or ""):
            found.append(f"a word of the log's, not of a person's: {where(thing)}")
        if role == pyatspi.ROLE_PUSH_BUTTON and states(thing).contains(pyatspi.STATE_ENABLED):
            try:
                thing.queryAction()
            except NotImplementedError:
                found.append(f"a button without an action: {where(thing)}")
        for text in texts_of(thing):
            if any(secret in text for secret in secrets):
                found.append(f"a value is told: {where(thing)}")
    return found
