// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/task_rows.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace keyfold::ui {

class Button;
class DateField;
class Label;
class Notice;
class Paragraph;

/// Why something is not to be shown for now, and until when: a finding, or a rotation that is due. Stands in the place of
/// the list.
class PutOffForm final : public Card {
    Q_OBJECT

public:
    explicit PutOffForm(QWidget* parent = nullptr);

    void begin(const TaskRow& row, TaskMore what, Date today);
    const TaskRow& row() const { return m_row; }
    QWidget* firstFocus() const;
    void setBusy(bool busy);
    void showProblem(const QString& sentence);

signals:
    /// `until` may be empty where it may be for good.
    void wanted(const keyfold::ui::TaskRow& row, const QString& reason, std::optional<keyfold::Date> until);
    void cancelled();

private:
    void send();

    TaskRow m_row;
    TaskMore m_what = TaskMore::Dismiss;
    Date m_today;
    Label* m_title;
    Paragraph* m_about;
    QLineEdit* m_reason;
    DateField* m_until;
    Label* m_untilLabel;
    Notice* m_problem;
    Button* m_send;
};

} // namespace keyfold::ui
