// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sheet_offers.h"

#include <QPointer>

#include "ui/pages/file_choice.h"
#include "ui/pages/places.h"
#include "ui/session/sentences.h"
#include "ui/session/session.h"

namespace keyfold::ui {

void offerPrint(QWidget* window, RecoveryStep& step, const SheetFacts& facts)
{
    printRecoverySheet(window, step.key().clone(), facts, [place = QPointer(&step)](bool printed) {
        if (!place)
            return;
        if (printed)
            place->showPrinted();
        else
            place->showProblem(RecoveryStep::tr(
                "The printer did not take the sheet. Look whether it is on, or save the sheet as PDF."));
    });
}

void offerPdf(QWidget* window, RecoveryStep& step, const SheetFacts& facts, const Path& folder)
{
    const auto file = folder / toPath(RecoveryStep::tr("%1 – recovery sheet.pdf").arg(facts.walletName));
    chooseFile(window, FileChoice::SavePdf, file, [place = QPointer(&step), facts](const Path& chosen) {
        if (!place)
            return;
        const auto written = writeRecoverySheet(chosen, place->key(), facts);
        if (written)
            place->showSaved(placeText(chosen));
        else
            place->showProblem(sentenceFor(written.error()).text());
    });
}

} // namespace keyfold::ui
