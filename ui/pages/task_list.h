// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/task_rows.h"
#include "ui/widgets/card.h"

namespace keyfold::ui {

class RowList;
class TaskRowDelegate;

/// Things to do as a card of rows. Up and Down move, Enter or the row's button does it.
class TaskList final : public Card {
    Q_OBJECT

public:
    explicit TaskList(const QString& name, Kind kind = Kind::Raised, QWidget* parent = nullptr);

    /// The chosen row stays chosen while it is there, else the one in its place is.
    void setRows(std::vector<TaskRow> rows);
    bool isEmpty() const;

    /// Causes in words before the marks; else their icons alone.
    void setCauseInWords(bool words);
    void setCompact(bool compact);
    /// The first button is the page's next step.
    void setFirstIsNext(bool next);
    /// As high as its rows instead of scrolling.
    void setWhole(bool whole);

    RowList* view() const { return m_view; }
    TaskListModel* model() const { return m_model; }

signals:
    void chosen(const keyfold::ui::TaskRow& row);
    /// The choice behind the three dots.
    void moreChosen(const keyfold::ui::TaskRow& row);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void openMenu(const QModelIndex& index, const QPoint& global);
    void fit();

    TaskListModel* m_model;
    TaskRowDelegate* m_delegate;
    RowList* m_view;
    bool m_whole = false;
};

} // namespace keyfold::ui
