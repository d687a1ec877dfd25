// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/dates.h"
#include "core/model/finding.h"
#include "core/wallet/wallet.h"

namespace keyfold {

/// Everything that is worth saying about the keys of a wallet on that day: the worst first, by key within. Opens no value.
/// 10,000 keys take some tens of milliseconds.
Result<std::vector<Finding>> examine(Wallet& wallet, Date today);

} // namespace keyfold
