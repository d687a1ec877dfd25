// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sections.h"
#include "ui/pages/page.h"

namespace keyfold::ui {

class Label;
class PutOffBody;
class PutOffForm;
class TaskList;

/// What is to be replaced or expires within 90 days, by when.
class DuePage final : public Page {
    Q_OBJECT

public:
    explicit DuePage(QWidget* parent = nullptr);

    void setSummary(DueSummary summary);
    void clear();
    QWidget* firstFocus() override;
    bool sendsLettersToSearch() const override { return true; }
    /// In the place of the list, while something is put off.
    PutOffForm* form() const;
    void closeForm();
    bool stepBack() override;

signals:
    void chosen(const keyfold::ui::TaskRow& row);
    /// Remind of it again.
    void snoozeEnded(const keyfold::ui::TaskRow& row);

private:
    Date m_today;
    Label* m_title;
    TaskList* m_list;
    PutOffBody* m_body;
};

} // namespace keyfold::ui
