// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/event.h"
#include "ui/models/task_rows.h"
#include "ui/pages/page.h"

class QLineEdit;

namespace keyfold::ui {

class Label;
class Notice;
class TaskList;

/// What happened in the wallet, by day: who, what, which key. A line on top says whether the history is whole; a field
/// narrows it down by key, person or what was done.
class HistoryPage final : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(QWidget* parent = nullptr);

    struct History {
        std::vector<Event> events; ///< oldest first
        bool isAll = true;         ///< false: older ones are left out
        std::optional<std::int64_t> firstBroken;
        Date today;
    };
    void setHistory(History history);
    void clear();

    QWidget* firstFocus() override;
    bool sendsLettersToSearch() const override { return true; }

signals:
    /// A row with a key: Enter or a double click.
    void keyRequested(const keyfold::KeyId& key);
    /// The page came up.
    void shown();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fill();

    History m_history;
    Label* m_title;
    Notice* m_chain;
    QLineEdit* m_filter;
    Label* m_older;
    TaskList* m_list;
};

} // namespace keyfold::ui
