// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

#include "core/wallet/wallet.h"

namespace keyfold::ui {

// What is printed, as simple HTML for QTextDocument. No value of a key is ever in it.

/// The keys with what they are for, where they are used, who has them and what is due: for the accountant or the insurer.
QString registerPaper(const std::vector<Key>& keys, const QString& walletName, Date today);

/// What the rules for staff are made of: the owner's own settings.
struct StaffRules {
    std::string pattern; ///< of names
    int days = 0;        ///< between rotations
    int daysAdmin = 0;   ///< of keys that may do everything
    int idleMinutes = 0; ///< until it locks; 0: never
    int clipboardSeconds = 0;
};

Result<StaffRules> readRules(Wallet& wallet);
/// One page.
QString rulesPaper(const StaffRules& rules, const QString& walletName, Date today);

} // namespace keyfold::ui
