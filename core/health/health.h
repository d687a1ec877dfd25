// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/cancel.h"
#include "core/base/dates.h"
#include "core/model/finding.h"
#include "core/wallet/wallet.h"

namespace keyfold {

enum class Dismissed { LeftOut, Included };

/// Everything that is worth saying about the keys of a wallet on that day: the worst first, by key within. Opens no value.
/// 10,000 keys take a tenth of a second. Cancelled between two keys.
Result<std::vector<Finding>> examine(
    Wallet& wallet, Date today, Dismissed dismissed = Dismissed::LeftOut, const CancelToken& cancel = {});

/// The names of all rules, sorted as in the report.
std::vector<std::string_view> ruleNames();

/// Does not show a finding any more, until after that day or for good. NoSuchRule; what DismissalStore::dismiss() says.
Result<void> dismiss(
    Wallet& wallet, const KeyId& key, std::string_view rule, std::string_view reason, std::optional<Date> until);

} // namespace keyfold
