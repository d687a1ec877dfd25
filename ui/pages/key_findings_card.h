// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/dates.h"
#include "ui/models/task_rows.h"
#include "ui/widgets/card.h"

class QBoxLayout;

namespace keyfold::ui {

class FoldRow;
class Label;
class PutOffForm;

/// What Health says about one key, the worst first and open; each opens by itself, with what to do and a way to leave it out.
class KeyFindingsCard final : public Card {
    Q_OBJECT

public:
    explicit KeyFindingsCard(QWidget* parent = nullptr);

    /// Not empty. What is open stays open, and a reason that is being written stays where the finding does.
    void setRows(const std::vector<TaskRow>& rows, Date today);
    /// Why it could not be left out.
    void showProblem(const TaskRow& row, const QString& sentence);

signals:
    void chosen(const keyfold::ui::TaskRow& row);
    void dismissWanted(const keyfold::ui::TaskRow& row, const QString& reason, std::optional<keyfold::Date> until);

private:
    struct Entry {
        TaskRow row;
        FoldRow* fold = nullptr;
        PutOffForm* form = nullptr;
    };

    Entry makeEntry(const TaskRow& row);
    QWidget* makeContent(const TaskRow& row, PutOffForm* form);

    Date m_today;
    QBoxLayout* m_inside;
    QBoxLayout* m_folds;
    Label* m_count;
    std::vector<Entry> m_entries;
};

} // namespace keyfold::ui
