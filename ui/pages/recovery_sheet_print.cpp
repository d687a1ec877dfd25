// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recovery_sheet.h"
#include "ui/session/printing.h"

#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace keyfold::ui {

namespace {

/// What a print dialog needs for as long as it is up, in the dialog's own care.
struct PrintJob final : public QObject {
    PrintJob(RecoveryKey keyToPrint, SheetFacts factsToPrint)
        : key(std::move(keyToPrint))
        , facts(std::move(factsToPrint))
    {
        printer.setResolution(300);
        printer.setFullPage(true);
        printer.setPageSize(QPageSize(usesMetricPaper() ? QPageSize::A4 : QPageSize::Letter));
        // What a print queue shows to others says nothing of whose sheet it is.
        printer.setDocName(QStringLiteral("Keyfold"));
    }

    QPrinter printer;
    RecoveryKey key;
    SheetFacts facts;
};

} // namespace

void printRecoverySheet(
    QWidget* window, RecoveryKey key, const SheetFacts& facts, std::function<void(bool printed)> done)
{
    auto job = std::make_unique<PrintJob>(std::move(key), facts);
    auto* dialog = new QPrintDialog(&job->printer, window);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setOptions(QAbstractPrintDialog::PrintToFile);
    auto* kept = job.release();
    kept->setParent(dialog);
    QObject::connect(
        dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), kept, [kept, done = std::move(done)](QPrinter* printer) {
            if (printer->outputFormat() == QPrinter::NativeFormat)
                return sendToPrinter(
                    recoverySheetPdf(kept->key, kept->facts), printer->printerName(), printer->copyCount(), done);
            // A file named in the dialog may be asked for with other margins.
            printer->setFullPage(true);
            done(paintRecoverySheet(*printer, kept->key, kept->facts));
        });
    QObject::connect(dialog, &QDialog::finished, dialog, &QObject::deleteLater);
    dialog->open();
}

} // namespace keyfold::ui
