#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# play_main_job.sh BIN_DIR PICTURE_DIR: plays Keyfold's main job through its real windows, with keys alone, on a virtual
# display and in a home of its own, and leaves a picture of each step: make a wallet, paste a key, find it, copy it, see
# the clipboard cleared, lock, unlock, find it again, add the keys of a business with 25 providers, quit; then reads all
# of them back with keyfold-cli. Fails where something is not as it should be.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
[ $# -eq 2 ] || { echo "usage: play_main_job.sh BIN_DIR PICTURE_DIR" >&2; exit 2; }
bin=$(cd "$1" && pwd)
[ -x "$bin/keyfold" ] || bin=$bin/bin # a build folder will do too
mkdir -p "$2"
pictures=$(cd "$2" && pwd)

for tool in xdotool xclip import; do
  command -v "$tool" >/dev/null || { echo "play_main_job.sh: $tool is missing (Debian: xdotool xclip imagemagick)" >&2; exit 2; }
done
# with-x11.sh gives a display and a home of its own; nobody's own wallets, settings and clipboard are touched.
if [ -z "${KEYFOLD_TEST_HOME:-}" ]; then
  KEYFOLD_SCREEN=1280x800x24 exec "$here/../support/with-x11.sh" "$0" "$bin" "$pictures"
fi

key=sk_live_EXAMPLE51NotARealKeyForThePlay0001
password='quiet EXAMPLE lantern 42'
wallet="$HOME/Documents/Juniper & Pine.keyfold"
business=$here/demo_business.tsv
# LOOK section 1, light: what the head of the list (450,62), which no chosen row can cover, and the unlock page look like.
list_ground=FFFFFF
unlock_ground=F2F3F6
filled_button=454DB7
mkdir -p "$HOME/Documents"

step=0
picture() {
  step=$((step + 1))
  import -window root -crop 1280x800+0+0 +repage "$pictures/$(printf %02d "$step")-$1.png"
  echo "$(printf %02d "$step") $1"
}
fail() {
  picture failed || true
  echo "play_main_job.sh: $1" >&2
  exit 1
}
# until_true SECONDS WHAT COMMAND...
until_true() {
  local tries=$(($1 * 5)) what=$2
  shift 2
  for _ in $(seq "$tries"); do
    if "$@"; then return 0; fi
    sleep 0.2
  done
  fail "$what did not happen"
}
colour_at() { import -window root -crop "1x1+$1+$2" -depth 8 rgb:- | od -An -tx1 | tr -d ' \n' | tr a-f A-F; }
is_colour() { [ "$(colour_at "$1" "$2")" = "$3" ]; }
# Counted, not just found: grep -q would leave before the others have written, which pipefail takes for a failure.
has_colour() {
  [ "$(import -window root -crop 1280x800+0+0 -depth 8 rgb:- | od -An -v -tx1 -w3 | tr -d ' ' | grep -ci "^$1\$")" -gt 0 ]
}
clipboard() { timeout 2 xclip -o -selection clipboard 2>/dev/null || true; }
clipboard_is() { [ "$(clipboard)" = "$1" ]; }
has_title() { xdotool search --onlyvisible --name "^$1\$" >/dev/null 2>&1; }
press() { xdotool key --clearmodifiers --delay 60 "$@"; sleep 0.2; }
write() { xdotool type --clearmodifiers --delay 15 -- "$1"; sleep 0.3; }

"$bin/keyfold" &
app=$!
trap 'kill "$app" 2>/dev/null || true; wait "$app" 2>/dev/null || true' EXIT
until_true 20 "the window" has_title Keyfold
xdotool windowfocus --sync "$(xdotool search --onlyvisible --name '^Keyfold$' | head -n 1)"
until_true 10 "the first picture" is_colour 20 780 "$unlock_ground"
sleep 0.5
picture welcome

press Return
write 'Juniper & Pine'
picture name
press Return
press Tab
write "$password"
press Return
write "$password"
sleep 0.5
picture password
press Return
sleep 0.5
picture recovery-sheet
press Tab Tab Tab Return
until_true 60 "the wallet's file" test -f "$wallet"
until_true 10 "the wallet's title" has_title 'Juniper & Pine – Keyfold'
until_true 30 "the page that says it is ready" is_colour 366 156 "$filled_button"
picture ready

press Return
until_true 10 "the page for a new key" is_colour 1160 736 "$filled_button"
printf '%s\n' "$key" | xclip -i -selection clipboard
press ctrl+v
picture pasted
press Tab Tab
write 'Stripe'
press Tab
write 'Live'
press Tab
write 'Gift cards'
press Tab
write 'Shop checkout'
picture described
press ctrl+Return
until_true 10 "saving" is_colour 450 62 "$list_ground"
sleep 0.5
picture saved

printf 'nothing' | xclip -i -selection clipboard
write 'gift'
sleep 0.5
picture found
press Down
press ctrl+c
until_true 10 "the copy" clipboard_is "$key"
picture copied
xclip -o -selection clipboard -t TARGETS | grep -q x-kde-passwordManagerHint || fail "the hint for clipboard managers"
[ "$(xclip -o -selection clipboard -t x-kde-passwordManagerHint)" = secret ] || fail "the hint's content"
[ -z "$(timeout 2 xclip -o -selection primary 2>/dev/null)" ] || fail "an empty primary selection"
press ctrl+period
sleep 0.5
picture revealed
until_true 25 "clearing the clipboard after 20 s" clipboard_is ''
picture cleared

press ctrl+c
until_true 5 "the second copy" clipboard_is "$key"
press ctrl+l
until_true 5 "locking" is_colour 400 600 "$unlock_ground"
clipboard_is '' || fail "clearing the clipboard on lock"
picture locked
write 'wrong'
press Return
until_true 30 "refusing a wrong password" has_colour BA2527
picture wrong-password
is_colour 400 600 "$unlock_ground" || fail "staying locked with a wrong password"
write "$password"
press Return
until_true 30 "unlocking" is_colour 450 62 "$list_ground"
write 'stripe'
press Down
sleep 0.5
picture found-again
press ctrl+c
until_true 5 "the third copy" clipboard_is "$key"

press Escape Escape
while IFS=$'\t' read -r provider purpose consumer environment _ value; do
  case $provider in '#'*) continue ;; esac
  printf '%s\n' "$value" | xclip -i -selection clipboard
  press ctrl+n
  until_true 10 "the page for another key" is_colour 1160 736 "$filled_button"
  press ctrl+v Tab Tab
  write "$provider"
  press Tab
  write "$environment"
  press Tab
  write "$purpose"
  press Tab
  write "$consumer"
  press ctrl+Return
  until_true 10 "saving the key for $provider" is_colour 450 62 "$list_ground"
done <"$business"
sleep 0.5
picture whole-business
printf 'nothing' | xclip -i -selection clipboard
write 'gift'
press Down ctrl+c
until_true 5 "the copy among many" clipboard_is "$key"

press ctrl+q
until_true 10 "quitting" bash -c "! kill -0 $app 2>/dev/null"
clipboard_is '' || fail "clearing the clipboard on quit"
if grep -aq "$key" "$wallet"; then fail "keeping the value out of the file"; fi

printf '%s\n' "$password" >"$HOME/password"
in_wallet() { "$bin/keyfold-cli" -w "$wallet" --password-file "$HOME/password" "$@"; }
in_wallet check >/dev/null || fail "a whole wallet"
while IFS=$'\t' read -r provider purpose consumer environment _ value; do
  case $provider in '#'*) continue ;; esac
  [ "$(in_wallet get "$provider – $purpose – $consumer – $environment" </dev/null)" = "$value" ] || fail "keeping the key for $provider"
done <"$business"
echo "The main job works. Pictures are in $pictures"
