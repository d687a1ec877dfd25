#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-x11.sh COMMAND...: runs COMMAND on a virtual display and a D-Bus session of its own, both gone afterwards.
# KEYFOLD_SCREEN is the screen's size (1600x1000x24).
#
# The display's number is drawn, and Xvfb's own lock says whether it is free. Where Xvfb looks for a free one itself it takes no
# lock, and a server that ends takes the socket of the next with it; xvfb-run's own search races when many tests start at once.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

own=$(TMPDIR=/tmp mktemp -d -t keyfold-x11.XXXXXX)
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

home=()
if [ -z "${KEYFOLD_TEST_HOME:-}" ]; then
  mkdir "$own/home"
  home=("$here/with-home.sh" "$own/home")
fi

cookie=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
touch "$own/server-auth"
xauth -q -f "$own/server-auth" add :0 . "$cookie" 2>/dev/null

# start_server: gives $display, or fails.
start_server() {
  rm -f "$own/display" "$own/auth"
  touch "$own/auth"
  Xvfb ":$((100 + RANDOM % 20000))" -noreset -displayfd 3 -nolisten tcp \
    -screen 0 "${KEYFOLD_SCREEN:-1600x1000x24}" -auth "$own/server-auth" \
    3>"$own/display" >"$own/log" 2>&1 &
  server=$!
  # Up to 30 s: a loaded machine of two cores has been seen to take five.
  for _ in $(seq 300); do
    [ ! -s "$own/display" ] || break
    kill -0 "$server" 2>/dev/null || break
    sleep 0.1
  done
  [ -s "$own/display" ] || return 1
  display=:$(cat "$own/display")
  xauth -q -f "$own/auth" add "$display" . "$cookie" 2>/dev/null
  # Whether it is this one that answers. (It does not begin anew when this leaves: -noreset.)
  DISPLAY="$display" XAUTHORITY="$own/auth" xdotool getdisplaygeometry >/dev/null 2>>"$own/log"
}

started=
for _ in 1 2 3 4 5; do
  if start_server; then
    started=1
    break
  fi
  kill "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  sleep 0.$((RANDOM % 10))
done
if [ -z "$started" ]; then
  echo "with-x11.sh: the virtual display did not start" >&2
  cat "$own/log" >&2
  exit 2
fi

status=0
${home[@]:+"${home[@]}"} env -u WAYLAND_DISPLAY DISPLAY="$display" XAUTHORITY="$own/auth" XDG_SESSION_TYPE=x11 \
  QT_QPA_PLATFORM=xcb dbus-run-session -- "$@" || status=$?
exit "$status"
