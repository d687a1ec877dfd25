#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-home.sh FOLDER COMMAND...: runs COMMAND with FOLDER, emptied first, as its home, so that a test neither sees nor
# touches the wallets, settings and keyring of whoever runs it, nor what an earlier run left.
set -euo pipefail
home=$1
shift
mkdir -p "$home"
home=$(cd "$home" && pwd)
# Emptied below, so it must be a folder made for this: one of ours, or an empty one.
marker=$home/.keyfold-test-home
if [ -n "$(ls -A "$home")" ] && [ ! -e "$marker" ]; then
  echo "with-home.sh: $home is not a test's home, and not empty" >&2
  exit 2
fi
find "$home" -mindepth 1 -delete
touch "$marker"

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
export KEYFOLD_SHARED_DIR="${KEYFOLD_SHARED_DIR:-$root/../shared}"
export KEYFOLD_TEST_HOME="$home" HOME="$home"
export XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" XDG_STATE_HOME="$home/state"
export XDG_RUNTIME_DIR="$home/run" TMPDIR="$home/tmp"
# Not the session of whoever runs it, and words in a known language and encoding.
unset DBUS_SESSION_BUS_ADDRESS DBUS_STARTER_ADDRESS WAYLAND_DISPLAY XDG_CURRENT_DESKTOP DESKTOP_SESSION SESSION_MANAGER
unset KEYFOLD_WALLET LANGUAGE QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME QT_SCALE_FACTOR
export LC_ALL=C.UTF-8
mkdir -m 700 "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_STATE_HOME" "$TMPDIR"

# A socket's path has at most 107 bytes (unix(7)): in a deep checkout the runtime folder goes elsewhere.
if [ ${#XDG_RUNTIME_DIR} -le 64 ]; then
  mkdir -m 700 "$XDG_RUNTIME_DIR"
  exec "$@"
fi
XDG_RUNTIME_DIR=$(TMPDIR=/tmp mktemp -d -t keyfold-test.XXXXXX)
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
status=0
"$@" || status=$?
exit "$status"
