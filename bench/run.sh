#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh BUILD_DIR: whole commands against those of others, in one run, as ratios; then the benchmarks within the process.
# Each command is run five times in turn with the other, and the median counts. Beyond the key derivation: from each time
# that of the same program on a wallet with one key is taken off.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=${1:?usage: run.sh BUILD_DIR}
cmake --preset release -DKEYFOLD_BENCH=ON -S "$here" >/dev/null
cmake --build "$build" --target keyfold keyfold-bench keyfold-bench-age keyfold-bench-desktop keyfold-bench-fill \
  keyfold-bench-handoff keyfold-cli keyfold-clip >/dev/null
bin=$build/bin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work XDG_STATE_HOME='' XDG_DATA_HOME='' QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
count=${KEYFOLD_BENCH_KEYS:-100000}
password=lantern
echo "$password" >"$work/password"

echo "Making wallets with $count keys…"
"$bin/keyfold-bench-fill" "$work/many.keyfold" "$password" "$count" "$work/many.pages"
"$bin/keyfold-bench-fill" "$work/some.keyfold" "$password" 10000
"$bin/keyfold-bench-fill" "$work/few.keyfold" "$password" 1000
"$bin/keyfold-bench-fill" "$work/one.keyfold" "$password" 1
python3 "$here/bench/keepass_xml.py" "$count" >"$work/many.xml"
python3 "$here/bench/keepass_xml.py" 1 >"$work/one.xml"
for size in many one; do
  printf '%s\n%s\n' "$password" "$password" | keepassxc-cli import -q -p -t 100 "$work/$size.xml" "$work/$size.kdbx" >/dev/null 2>&1
done
python3 "$here/bench/compare.py" "$bin" "$work" "$count"
python3 "$here/bench/first_window.py" "$bin"
"$bin/keyfold-bench-desktop" "$work/some.keyfold" "$work/one.keyfold" "$password"
python3 "$here/bench/compare_age.py" "$bin" "$work"
"$bin/keyfold-bench-handoff" --benchmark_color=false
exec "$bin/keyfold-bench" --benchmark_color=false
