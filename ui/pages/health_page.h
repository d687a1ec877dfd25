// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "ui/models/overview.h"
#include "ui/models/task_rows.h"
#include "ui/pages/page.h"
#include "ui/style/tokens.h"

class QBoxLayout;
class QStackedWidget;

namespace keyfold::ui {

class CountCard;
class Label;
class TaskList;

/// What is worth saying about the keys: four counts that filter, then the findings, worst first, each with the button that
/// leads to its end.
class HealthPage final : public Page {
    Q_OBJECT

public:
    explicit HealthPage(QWidget* parent = nullptr);
    ~HealthPage() override;

    void setOverview(Overview overview);
    void clear();
    QWidget* firstFocus() override;

signals:
    void chosen(const keyfold::ui::TaskRow& row);

private:
    void addCount(QBoxLayout* line, Severity severity, const QString& word, const QString& note, const char* name);
    void filter(std::optional<keyfold::Severity> only);
    void showRows();

    Overview m_overview;
    std::optional<keyfold::Severity> m_only;
    Label* m_sub;
    std::array<CountCard*, 4> m_counts{};
    int m_made = 0;
    TaskList* m_list;
    QStackedWidget* m_body;
};

} // namespace keyfold::ui
