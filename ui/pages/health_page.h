// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "ui/models/sections.h"
#include "ui/pages/page.h"
#include "ui/style/tokens.h"

class QGridLayout;

namespace keyfold::ui {

class CountCard;
class Label;
class PutOffBody;
class PutOffForm;
class TaskList;

/// What is worth saying about the keys: four counts that filter, then the findings, worst first, each with the button that
/// leads to its end.
class HealthPage final : public Page {
    Q_OBJECT

public:
    explicit HealthPage(QWidget* parent = nullptr);
    ~HealthPage() override;

    void setSummary(HealthSummary summary);
    void clear();
    QWidget* firstFocus() override;
    bool sendsLettersToSearch() const override { return true; }
    /// In the place of the list, while something is put off.
    PutOffForm* form() const;
    void closeForm();
    bool stepBack() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void chosen(const keyfold::ui::TaskRow& row);

private:
    void addCount(Severity severity, const QString& word, const QString& note, const char* name);
    void filter(std::optional<std::size_t> only);
    void showRows();

    HealthSummary m_summary;
    std::optional<std::size_t> m_only; // its place in HealthSummary::severities
    Label* m_sub;
    QGridLayout* m_grid;
    std::array<CountCard*, 4> m_counts{};
    std::size_t m_made = 0;
    TaskList* m_list;
    PutOffBody* m_body;
};

} // namespace keyfold::ui
