// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/base/random_source.h"
#include "core/base/result.h"
#include "core/base/secret_types.h"

namespace keyfold {

/// The way in for the day the password is forgotten: 150 random bits as 30 letters and digits of Crockford's base 32 (no
/// I, L, O, U), two check characters after them, written in eight groups of four. Holds the 32 characters without gaps.
using RecoveryKey = SecretOf<struct RecoveryKeyTag>;

RecoveryKey makeRecoveryKey(RandomSource& random);

/// Reads what a person typed: case, spaces and dashes do not matter, O is 0, I and L are 1. RecoveryKeyTypo where the
/// length or the check characters are wrong, found without the cost of trying it.
Result<RecoveryKey> parseRecoveryKey(ByteView typed);

/// "7K2M-…": as it is printed and shown, eight groups of four.
Secret recoveryKeyText(const RecoveryKey& key);

} // namespace keyfold
