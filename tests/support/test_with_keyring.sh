#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-keyring.sh gives an empty, unlocked keyring that keeps what is put into it, in the test's own home.
set -euo pipefail
# Not `! secret-tool`, which `set -e` lets pass.
if secret-tool lookup application keyfold-test; then exit 1; fi
printf 'put away' | secret-tool store --label=probe application keyfold-test
[ "$(secret-tool lookup application keyfold-test)" = 'put away' ]
secret-tool clear application keyfold-test
if secret-tool lookup application keyfold-test; then exit 1; fi
[ -e "$XDG_DATA_HOME/keyrings/login.keyring" ]
