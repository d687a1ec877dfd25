// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "ui/models/task_rows.h"
#include "ui/pages/page.h"

class QStackedWidget;

namespace keyfold::ui {

class Button;
class IconButton;
class Label;
class RowList;

/// A list beside what is chosen in it, or a form in the place of that. In a narrow window the list has the width until a row
/// is opened. Base of People and Incidents.
class ListPage : public Page {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString add;      ///< of the button over the list; empty: none
        const char* name; ///< of the list, for tests
    };

    /// The chosen row stays chosen while there is one like it; `wanted` comes first.
    void setRows(std::vector<TaskRow> rows, const std::function<bool(const TaskRow&)>& wanted = {});
    const TaskRow* chosenRow() const;
    /// False where no row is like that.
    bool chooseRow(const std::function<bool(const TaskRow&)>& wanted);
    /// Back from a form to what is chosen.
    void closeForm();

    QWidget* firstFocus() override;
    bool sendsLettersToSearch() const override { return !showsForm(); }
    bool stepBack() override;

signals:
    void chosenChanged();
    void addRequested();

protected:
    ListPage(const Words& words, QWidget* parent);

    /// Takes them over. `empty` stands there while the list is.
    void setBodies(QWidget* chosen, QWidget* empty, std::initializer_list<QWidget*> forms);
    void showForm(QWidget* form, QWidget* focus);
    bool showsForm() const;
    void clearList();
    void open();
    virtual QWidget* chosenFocus() = 0;
    virtual QWidget* emptyFocus() = 0;
    virtual QWidget* formFocus(QWidget* form) = 0;

    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildList(const Words& words);
    QWidget* buildSide(const QString& title);
    void addBody(QWidget* widget);
    void showBody(QWidget* widget);
    bool shows(const QWidget* widget) const;
    void arrange();

    TaskListModel* m_model;
    RowList* m_view;
    Label* m_count;
    QStackedWidget* m_body;
    Button* m_back = nullptr;
    QWidget* m_list = nullptr;
    QWidget* m_side = nullptr; // what stands beside the list
    QWidget* m_chosen = nullptr;
    QWidget* m_empty = nullptr;
    QList<QWidget*> m_forms;
    bool m_narrow = false;
    bool m_opened = false; // in a narrow window: what is chosen is in front of the list
};

} // namespace keyfold::ui
