// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/wallet/wallet.h"

namespace keyfold::ui {

/// What other programs read.
enum class PlainFormat { Dotenv, Csv, Json };

/// Writes values in the clear into a new file, with an event each; all keys where none is named. How many keys. FileExists,
/// DiskFull…
Result<int> exportPlain(Wallet& wallet, const std::vector<KeyId>& keys, PlainFormat format, const Path& target);

/// All keys, without a value, by name.
Result<std::vector<Key>> keysForRegister(Wallet& wallet);
/// Replaces a file of that name.
Result<void> writeRegister(Wallet& wallet, const Path& target);

/// Rotations and expiries of the next ten years. A calendar of Keyfold's that is there is brought up to date; another file is
/// left alone: FileExists.
Result<void> writeCalendar(Wallet& wallet, const Path& target, Timestamp now);

} // namespace keyfold::ui
