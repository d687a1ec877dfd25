// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>
#include <vector>

#include "core/base/cancel.h"
#include "core/transfer/csv_import.h"
#include "core/transfer/import_file.h"
#include "core/transfer/import_plan.h"
#include "ui/models/task_rows.h"

namespace keyfold::ui {

/// A file that is to come in, read and recognised. What it says lies in locked memory alone.
struct ImportSource {
    Path file;
    std::shared_ptr<const Secret> content;
    std::optional<ImportFormat> format;    ///< nullopt: a table of which the columns have to be said first
    std::shared_ptr<const CsvTable> table; ///< where columns can be said; else null

    QString formatText() const;
};

/// FileNotFound…; what readImport() fails with.
Result<ImportSource> readSource(const Path& file);

/// What the person said about it.
struct ImportWish {
    std::vector<ColumnMapping> mapping; ///< empty: by what the columns are called
    bool settingsToo = false;           ///< of a .env file
    bool sameValuesToo = false;
};

/// What would happen; changes nothing. Cancelled.
Result<ImportPlan> planSource(Wallet& wallet, const ImportSource& source, const ImportWish& wish,
    const CancelToken& cancel, const Progress& progress);

struct ImportedKeys {
    std::vector<KeyId> added;
    std::size_t updated = 0; ///< got a newer value, which cannot be taken back here
};

/// Does it: all or nothing. Cancelled.
Result<ImportedKeys> runSource(Wallet& wallet, const ImportPlan& plan, const Path& file, Date today,
    const CancelToken& cancel, const Progress& progress);

/// "18 keys would come in. 3 you already have. 2 lines make no sense. Nothing is saved yet."
QString trialText(const ImportPlan& plan);
/// Whether everything that the file holds is in the wallet afterwards, so that it can be deleted.
bool takesAll(const ImportPlan& plan);
/// What comes in, what is here, what stays out and why.
std::vector<TaskRow> planRows(const ImportPlan& plan);

/// What a column can hold, as the person chooses it: "name" and "Name of the key", most used first. "" is: leave it out.
struct ColumnChoice {
    QString target;
    QString text;
};
std::vector<ColumnChoice> columnChoices();
/// Whether a cell of such a column may be shown on the screen.
bool isShownColumn(const QString& target);

} // namespace keyfold::ui
