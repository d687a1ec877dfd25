#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-x11.sh gives a display that takes a clipboard, and a session bus of its own.
set -euo pipefail
# xclip stays behind to serve the clipboard; it must not hold this test's output open.
printf 'across the display' | xclip -i -selection clipboard >/dev/null 2>&1
# xclip returns before the one it left behind owns the clipboard.
for _ in $(seq 50); do
  got=$(xclip -o -selection clipboard 2>/dev/null) || got=
  [ "$got" != 'across the display' ] || break
  sleep 0.1
done
[ "$got" = 'across the display' ]
dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetId >/dev/null
# Pictures are compared by size, so the screen is the one asked for.
xdotool getdisplaygeometry | grep -qx '1600 1000'
