#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check_linux.sh FOLDER: what the desktop reads of us is valid, and a wallet is known by its name and by its first bytes.
# What checks a part and is not installed is said, and that part left out.
set -euo pipefail
[ $# -eq 1 ] || { echo "usage: check_linux.sh FOLDER" >&2; exit 2; }
cd "$1"
fail() {
  echo "check_linux.sh: $1" >&2
  exit 1
}
has() {
  command -v "$1" >/dev/null && return 0
  echo "check_linux.sh: SKIPPED: $1 is missing (Debian: $2), so $3 was not checked" >&2
  return 1
}

if has desktop-file-validate desktop-file-utils keyfold.desktop; then
  desktop-file-validate keyfold.desktop || fail "keyfold.desktop"
fi
if has appstreamcli appstream "the metainfo file"; then
  # Whether its address can be reached is nobody's business here.
  appstreamcli validate --no-net org.keyfold.Keyfold.metainfo.xml || fail "the metainfo file"
fi
if has update-mime-database shared-mime-info "the file type" && has gio libglib2.0-bin "the file type"; then
  mkdir -p "$XDG_DATA_HOME/mime/packages"
  cp keyfold.xml "$XDG_DATA_HOME/mime/packages/"
  update-mime-database "$XDG_DATA_HOME/mime"
  type_of() { gio info -a standard::content-type "$1" | sed -n 's/.*content-type: //p'; }
  printf 'KEYFOLD\n{}' >"$HOME/shop.keyfold"
  printf 'KEYFOLD\n{}' >"$HOME/without-a-name"
  for file in shop.keyfold without-a-name; do
    [ "$(type_of "$HOME/$file")" = application/x-keyfold-wallet ] || fail "$file is a $(type_of "$HOME/$file")"
  done
fi
grep -q '^MimeType=application/x-keyfold-wallet;$' keyfold.desktop || fail "the desktop file does not take wallets"
echo "What the desktop reads is valid."
