// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/import_draft.h"
#include "ui/models/import_task.h"
#include "ui/pages/task_page.h"

namespace keyfold::ui {

class ChooseImportStep;
class ColumnsStep;
class ImportedStep;
class TrialStep;

/// Brings keys in from a file of another program: the file, the columns of a table, a look at what would happen, and what came
/// of it. Nothing is saved before the look.
class ImportPage final : public TaskPage {
    Q_OBJECT

public:
    explicit ImportPage(QWidget* parent = nullptr);

    void begin();
    /// Goes to the columns where they can be said, else asks for the trial run.
    void setSource(const ImportSource& source);
    const std::optional<ImportSource>& source() const { return m_source; }
    ImportWish wish() const;
    /// What is unfinished; nullopt where no file is chosen, or it came in.
    std::optional<ImportDraft> draft() const;
    /// Goes on with it; after setSource().
    void resume(const ImportDraft& draft);
    void showPlan(const ImportPlan& plan);
    void showProgress(std::uint64_t done, std::uint64_t total);
    void showImported(const ImportedKeys& imported);
    void showDeleted();
    void showUndone();
    void showError(const Error& error);
    void setBusy(bool busy);
    void close();
    bool stepBack() override;

signals:
    /// Something was said, or another step is shown.
    void edited();
    void chooseRequested();
    void planRequested();
    void importRequested();
    /// Stop what runs.
    void cancelRequested();
    void deleteRequested();
    void undoRequested();
    void closed();

protected:
    void describe() override;
    QWidget* nextButton() override;

private:
    enum Step { File, Columns, Trial, Done };

    void goOn();

    std::optional<ImportSource> m_source;
    bool m_busy = false;
    bool m_any = false; // something would come in
    bool m_all = false; // and nothing is left behind

    ChooseImportStep* m_choose;
    ColumnsStep* m_columns;
    TrialStep* m_trial;
    ImportedStep* m_done;
    Button* m_cancel;
    Button* m_back;
    Button* m_next;
};

} // namespace keyfold::ui
