// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#include "ui/models/people_rows.h"

class QBoxLayout;
class QProgressBar;

namespace keyfold::ui {

class Button;
class Card;
class Label;
class Notice;
class Paragraph;
class PersonMark;
class TaskList;

/// One person: what they may use, what still has to be rotated because they know it, what is done; and what follows when
/// they leave, said before it is noted.
class PersonView final : public QWidget {
    Q_OBJECT

public:
    explicit PersonView(QWidget* parent = nullptr);

    void showPerson(const PersonDetail& person);
    void clear();
    const std::optional<PersonDetail>& person() const { return m_person; }
    QWidget* firstFocus() const;

signals:
    void giveRequested();
    void editRequested();
    /// Ask them for a key.
    void askRequested();
    void leaveRequested();
    void endRequested(const keyfold::KeyId& key);
    void chosen(const keyfold::ui::TaskRow& row);

private:
    QLayout* buildHead();
    QWidget* buildLeaving();
    QWidget* buildProgress();
    void addList(QBoxLayout* content, Label* title, TaskList* list, const char* name);
    static void showRows(Label* title, TaskList* list, std::vector<TaskRow> rows);

    std::optional<PersonDetail> m_person;
    PersonMark* m_mark;
    Label* m_name;
    Label* m_about;
    Label* m_recipient;
    Button* m_give;
    Button* m_ask;
    Button* m_edit;
    Button* m_leaves;
    Card* m_leaving = nullptr;
    Paragraph* m_leavingText;
    Button* m_keep;
    Card* m_progress = nullptr;
    Label* m_progressTitle;
    QProgressBar* m_bar;
    Label* m_progressText;
    Notice* m_free;
    Label* m_accessTitle;
    TaskList* m_access;
    Label* m_rotateTitle;
    TaskList* m_rotate;
    Label* m_settledTitle;
    TaskList* m_settled;
};

} // namespace keyfold::ui
