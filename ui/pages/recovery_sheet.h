// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>

#include <functional>

#include "core/wallet/wallet.h"

class QPaintDevice;
class QWidget;

namespace keyfold::ui {

/// What stands on a recovery sheet besides the key.
struct SheetFacts {
    QString walletName;
    QString fileName;
    QDate day;
};

/// Draws the sheet on one page: the whole of `device`, at 300 dots an inch. False when it cannot be drawn on.
bool paintRecoverySheet(QPaintDevice& device, const RecoveryKey& key, const SheetFacts& facts);

/// Writes the sheet as a PDF of one page (A4, or Letter where that is usual), readable by the owner alone. The recovery key
/// is in it in the clear: that is its purpose. InputOutput, PermissionDenied…
Result<void> writeRecoverySheet(const Path& file, const RecoveryKey& key, const SheetFacts& facts);

/// The same in memory, for a printer; the caller wipes it.
QByteArray recoverySheetPdf(const RecoveryKey& key, const SheetFacts& facts);

/// Asks for a printer and prints, without holding anything up; `done(printed)` is not called when the person changes their
/// mind. The dialog closes with a lock like any other. The key is kept until then. No file is written but the one that a
/// person names: `lp` is fed by its standard input. What the print service keeps is its own (SECURITY.md).
void printRecoverySheet(
    QWidget* window, RecoveryKey key, const SheetFacts& facts, std::function<void(bool printed)> done);

/// A4, or Letter where that is usual.
bool usesMetricPaper();

} // namespace keyfold::ui
