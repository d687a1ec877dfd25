#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-keyring.sh COMMAND...: runs COMMAND in a D-Bus session of its own with an empty, unlocked GNOME keyring, both
# gone afterwards. Never touches the keyring of whoever runs it.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

own=$(TMPDIR=/tmp mktemp -d -t keyfold-keyring.XXXXXX)
trap 'rm -rf "$own"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

home=()
if [ -z "${KEYFOLD_TEST_HOME:-}" ]; then
  mkdir "$own/home"
  home=("$here/with-home.sh" "$own/home")
fi

daemon=$(command -v gnome-keyring-daemon)
# The installed program asks for CAP_IPC_LOCK, and does not start at all where a container forbids it. A copy has no such
# mark, and locks what memory it may.
if ! "$daemon" --version >/dev/null 2>&1; then
  cp "$daemon" "$own/gnome-keyring-daemon"
  daemon=$own/gnome-keyring-daemon
fi

# shellcheck disable=SC2016 # the inner shell expands it
in_session='
  set -euo pipefail
  daemon=$1
  control=$2
  shift 2
  # The password of the new keyring; any will do.
  printf "test" | "$daemon" --unlock --components=secrets --control-directory="$control" >/dev/null 2>"$control/log" &
  owned="dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus
    org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets"
  for _ in $(seq 150); do
    if $owned 2>/dev/null | grep -q "boolean true"; then exec "$@"; fi
    sleep 0.1
  done
  echo "with-keyring.sh: the keyring did not start" >&2
  cat "$control/log" >&2
  exit 2'
mkdir -m 700 "$own/control"
status=0
${home[@]:+"${home[@]}"} env XDG_CURRENT_DESKTOP=GNOME dbus-run-session -- \
  bash -c "$in_session" with-keyring "$daemon" "$own/control" "$@" || status=$?
exit "$status"
