// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "core/wallet/wallet.h"

namespace keyfold::ui {

/// What stands on a recovery sheet besides the key.
struct SheetFacts {
    QString walletName;
    QString fileName;
    QDate day;
};

/// Writes the sheet as a PDF of one page (A4, or Letter where that is usual), readable by the owner alone. The recovery key
/// is in it in the clear: that is its purpose. InputOutput, PermissionDenied…
Result<void> writeRecoverySheet(const Path& file, const RecoveryKey& key, const SheetFacts& facts);

} // namespace keyfold::ui
