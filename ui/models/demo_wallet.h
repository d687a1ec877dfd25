// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/wallet.h"

namespace keyfold::ui {

/// What the demo wallet opens with: a person who locks it is told.
inline constexpr std::string_view demoPassword = "demo";

/// Fills a new wallet with the keys of a made-up shop, some overdue, one half rotated, one leaked, some given to others: for
/// looking around before there is a wallet of one's own. Every value is plainly fake. All or nothing. Some 20 ms.
Result<void> fillDemo(Wallet& wallet, Date today);

} // namespace keyfold::ui
