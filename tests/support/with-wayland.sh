#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-wayland.sh COMMAND...: runs COMMAND in a Wayland session of its own (Weston, in a virtual X display: without one it has
# neither keyboard nor pointer, and then nothing may be copied). Comes after with-x11.sh.
set -euo pipefail

own=$(TMPDIR=/tmp mktemp -d -t keyfold-wayland.XXXXXX)
server=
cleanup() {
  if [ -n "$server" ]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$own"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

export XDG_RUNTIME_DIR=$own
weston --backend=x11-backend.so --socket=keyfold-test --idle-time=0 --no-config --width=1280 --height=900 \
  >"$own/log" 2>&1 &
server=$!
for _ in $(seq 300); do
  [ ! -S "$own/keyfold-test" ] || break
  kill -0 "$server" 2>/dev/null || break
  sleep 0.1
done
if [ ! -S "$own/keyfold-test" ]; then
  echo "with-wayland.sh: the compositor did not start" >&2
  cat "$own/log" >&2
  exit 2
fi

# No window manager: the keyboard belongs to the window under the pointer.
xdotool mousemove 640 450

status=0
env -u DISPLAY WAYLAND_DISPLAY=keyfold-test XDG_SESSION_TYPE=wayland QT_QPA_PLATFORM=wayland "$@" || status=$?
exit "$status"
