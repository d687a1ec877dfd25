// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/new_wallet_steps.h"
#include "ui/pages/recovery_sheet.h"

namespace keyfold::ui {

/// Asks for a printer and says in `step` what became of it.
void offerPrint(QWidget* window, RecoveryStep& step, const SheetFacts& facts);

/// Asks for a file, beside the wallet to begin with, and says in `step` what became of it.
void offerPdf(QWidget* window, RecoveryStep& step, const SheetFacts& facts, const Path& folder);

} // namespace keyfold::ui
