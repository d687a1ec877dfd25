// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/wallet.h"

namespace keyfold {

/// Makes the file of a new wallet under another name, whole, and only then gives it its own: whoever looks sees a whole
/// wallet or none. FileExists, and as Wallet::create().
Result<void> makeWalletFile(
    const Path& path, const Password& password, const CreateOptions& options, const Clock& clock, RandomSource& random);

} // namespace keyfold
