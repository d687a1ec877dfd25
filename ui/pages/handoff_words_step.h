// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/handoff_draft.h"
#include "ui/pages/task_step.h"

class QLineEdit;
class QPlainTextEdit;

namespace keyfold::ui {

class DateField;
class Notice;

/// Until when, a line to them, and who it comes from.
class HandoffWordsStep final : public TaskStep {
    Q_OBJECT

public:
    explicit HandoffWordsStep(QWidget* parent = nullptr);

    void begin(const HandoffTask& task);
    /// What is chosen here, and back from where that was kept; after begin().
    void keep(HandoffDraft& draft) const;
    void resume(const HandoffDraft& draft);
    void clear() override;
    QWidget* firstFocus() override;
    std::optional<Date> until() const;
    void setMessage(const QString& message);
    bool check();
    void store(HandoffWish& wish) const;

signals:
    void edited();

private:
    DateField* m_until;
    QPlainTextEdit* m_message;
    QLineEdit* m_from;
    Notice* m_problem;
    Date m_today;
};

} // namespace keyfold::ui
