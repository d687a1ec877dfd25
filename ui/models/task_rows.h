// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <vector>

#include "core/model/key.h"
#include "ui/models/words.h"

namespace keyfold::ui {

/// What the button of a row does.
enum class TaskAction {
    None,
    Rotate,
    GoOnRotating,
    RevokeOld,
    SeeKey,
    EditKey,
    NameKey,
    SeePerson,
    EndAccess,
    SeeIncident,
    TakeBack, ///< shows a finding again that was left out
};

/// What else can be done with a row, behind "more".
enum class TaskMore { None, Dismiss, Snooze, EndSnooze };

/// One thing to do, or a heading over some of them. Values only; nothing secret.
struct TaskRow {
    enum class Kind { Heading, Key, Person };

    Kind kind = Kind::Key;
    Urgency urgency = Urgency::None; ///< gives the icon before `cause`, and its colour
    QString cause;                   ///< "Overdue"; of a heading: how many there are
    QString owner;                   ///< what the mark is made of: a provider's or a person's name
    QString title;
    QString line;   ///< the second line
    QString aside;  ///< a word at the end, before the button: "Admin"
    QString button; ///< empty: none
    TaskAction action = TaskAction::None;
    KeyId key;
    PartyId party;
    std::string rule; ///< of a finding
    QString finding;  ///< what it says, without the key: "Used in several places"
    QString advice;   ///< why that matters and what to do about it
    TaskMore more = TaskMore::None;
};

/// Things to do as rows, for Home, Due, Health and People. Headings cannot be chosen.
class TaskListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// DisplayRole is the title, AccessibleTextRole the whole row as sentences.
    enum Role {
        KindRole = Qt::UserRole, ///< int: TaskRow::Kind
        UrgencyRole,             ///< int: Urgency
        CauseRole,
        OwnerRole,
        LineRole,
        AsideRole,
        ButtonRole,
        PrimaryRole, ///< bool: its button is the next step
        MoreRole,    ///< bool: there is more behind a button of three dots
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<TaskRow> rows);
    /// Whether the first button is filled; one a page is.
    void setFirstIsNext(bool next);
    const TaskRow& rowAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    /// The row for the same key, person and action; -1 where there is none any more.
    int rowLike(const TaskRow& row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<TaskRow> m_rows;
    int m_next = -1;
    bool m_firstIsNext = false;
};

TaskRow headingRow(const QString& title, int count, Urgency urgency = Urgency::None);

} // namespace keyfold::ui
