// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/models/import_task.h"
#include "ui/pages/task_step.h"

class QCheckBox;
class QComboBox;
class QProgressBar;

namespace keyfold::ui {

class ActionRow;
class Button;
class Label;
class Notice;
class TaskList;

/// Which file.
class ChooseImportStep final : public TaskStep {
    Q_OBJECT

public:
    explicit ChooseImportStep(QWidget* parent = nullptr);

    void begin();
    void showProblem(const QString& sentence);
    void clear() override;
    QWidget* firstFocus() override;

signals:
    void chooseRequested();

private:
    ActionRow* m_file;
    Button* m_choose;
    Notice* m_problem;
};

/// Of a table: what its columns hold. Cells are shown only where they are no secret.
class ColumnsStep final : public TaskStep {
    Q_OBJECT

public:
    explicit ColumnsStep(QWidget* parent = nullptr);

    void begin(const ImportSource& source);
    void clear() override;
    QWidget* firstFocus() override;
    /// Name and secret are both chosen.
    bool isComplete() const;
    std::vector<ColumnMapping> mapping() const;
    /// What each column holds, and back, where the table still has as many.
    std::vector<std::string> targets() const;
    void setTargets(const std::vector<std::string>& targets);

signals:
    void edited();

private:
    QWidget* buildColumn(std::size_t at);
    void showSample(std::size_t at);

    struct Column {
        std::size_t at = 0;
        std::string header;
        QComboBox* target = nullptr;
        Label* sample = nullptr;
    };
    QBoxLayout* m_content;
    std::shared_ptr<const CsvTable> m_table;
    std::vector<Column> m_columns;
};

/// What would happen.
class TrialStep final : public TaskStep {
    Q_OBJECT

public:
    explicit TrialStep(QWidget* parent = nullptr);

    void begin(const ImportSource& source, const ImportPlan& plan);
    void clear() override;
    QWidget* firstFocus() override;
    bool settingsToo() const;
    bool sameValuesToo() const;
    void setWish(bool settingsToo, bool sameValuesToo);
    /// 0 of 0 hides it.
    void showProgress(std::uint64_t done, std::uint64_t total);
    void setBusy(bool busy);

signals:
    /// One of the two was switched: look again.
    void changed();

private:
    Notice* m_outcome;
    QProgressBar* m_bar;
    Label* m_count;
    QCheckBox* m_settings;
    QCheckBox* m_sameValues;
    TaskList* m_rows;
};

/// What came in; the plain file that is left; the way back.
class ImportedStep final : public TaskStep {
    Q_OBJECT

public:
    explicit ImportedStep(QWidget* parent = nullptr);

    void begin(const ImportedKeys& imported, const Path& file, bool all);
    void showDeleted();
    void showUndone();
    void clear() override;
    QWidget* firstFocus() override;

signals:
    void deleteRequested();
    void undoRequested();

private:
    Notice* m_outcome;
    ActionRow* m_file;
    Button* m_delete;
    Button* m_undo;
    QString m_name;
};

} // namespace keyfold::ui
