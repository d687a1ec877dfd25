// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

#include "ui/models/task_rows.h"

namespace keyfold::ui {

class EmptyState;
class PutOffForm;
class TaskList;

/// A list of tasks; what stands there while it is empty and all is well; the form in its place while one of them is put off.
class PutOffBody final : public QStackedWidget {
    Q_OBJECT

public:
    /// Takes both over.
    PutOffBody(TaskList* list, EmptyState* nothing, QWidget* parent = nullptr);

    /// The list or, where there is nothing in it to be seen, what stands there then. A form stays in front.
    void showList(bool nothing);
    PutOffForm* form() const { return m_form; }
    void openForm(const TaskRow& row, Date today);
    /// False where there was none.
    bool closeForm();
    QWidget* firstFocus() const;

private:
    bool hasForm() const { return currentWidget() == m_formPlace; }

    TaskList* m_list;
    QWidget* m_nothing;
    PutOffForm* m_form;
    QWidget* m_formPlace;
};

} // namespace keyfold::ui
