#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-bus.sh COMMAND...: runs COMMAND in a D-Bus session of its own, which ends with it.
set -euo pipefail
exec dbus-run-session -- "$@"
