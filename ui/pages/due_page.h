// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sections.h"
#include "ui/pages/page.h"

class QStackedWidget;

namespace keyfold::ui {

class Label;
class TaskList;

/// What is to be replaced or expires within 90 days, by when.
class DuePage final : public Page {
    Q_OBJECT

public:
    explicit DuePage(QWidget* parent = nullptr);

    void setSummary(DueSummary summary);
    void clear();
    QWidget* firstFocus() override;

signals:
    void chosen(const keyfold::ui::TaskRow& row);

private:
    Label* m_title;
    TaskList* m_list;
    QStackedWidget* m_body;
};

} // namespace keyfold::ui
