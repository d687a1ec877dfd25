#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# play_second_start.sh BIN_DIR: starts the real program twice on a virtual display. The second start has to end, and the
# first to show the second's wallet; also after the first was killed and has left its socket behind.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
[ $# -eq 1 ] || { echo "usage: play_second_start.sh BIN_DIR" >&2; exit 2; }
bin=$(cd "$1" && pwd)
if [ -z "${KEYFOLD_TEST_HOME:-}" ]; then exec "$here/../support/with-x11.sh" "$0" "$bin"; fi

fail() {
  echo "play_second_start.sh: $1" >&2
  exit 1
}
until_true() {
  local what=$1
  shift
  for _ in $(seq 300); do
    if "$@"; then return 0; fi
    sleep 0.1
  done
  fail "$what did not happen"
}
has_title() { xdotool search --onlyvisible --name "^$1\$" >/dev/null 2>&1; }
windows() { xdotool search --onlyvisible --name ' – Keyfold$' 2>/dev/null | wc -l; }

cd "$HOME"
printf 'lantern quiet orbit\n' >password
for wallet in shop workshop; do
  "$bin/keyfold-cli" -w "$wallet.keyfold" --password-file password create >/dev/null || fail "making a wallet"
done

"$bin/keyfold" shop.keyfold &
first=$!
until_true "the first window" has_title 'shop – Keyfold'
"$bin/keyfold" workshop.keyfold || fail "the second start did not end well"
until_true "the second wallet in the first window" has_title 'workshop – Keyfold'
[ "$(windows)" -eq 1 ] || fail "there is more than one window"
"$bin/keyfold" || fail "a start without a file did not end well"
kill -0 "$first" || fail "the first has ended"
has_title 'workshop – Keyfold' || fail "a start without a file changed the wallet"

kill -KILL "$first"
wait "$first" 2>/dev/null || true
"$bin/keyfold" shop.keyfold &
next=$!
until_true "a window after a crash" has_title 'shop – Keyfold'
"$bin/keyfold" workshop.keyfold || fail "the start after a crash was not listened to"
until_true "the wallet handed over after a crash" has_title 'workshop – Keyfold'
kill "$next"
wait "$next" 2>/dev/null || true
echo "A second start hands its file over."
