// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sections.h"
#include "ui/pages/page.h"

class QBoxLayout;
class QStackedWidget;

namespace keyfold::ui {

class FirstSteps;
class Label;
class Notice;
class TaskList;
class TimelineChart;

/// What must I do today? The worst first, beside what the next days bring, above the next 90 days by week. A wallet without
/// keys shows the first three steps instead.
class HomePage final : public Page {
    Q_OBJECT

public:
    explicit HomePage(QWidget* parent = nullptr);

    void setSummary(HomeSummary summary);
    void clear();
    QWidget* firstFocus() override;
    bool sendsLettersToSearch() const override { return true; }

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void chosen(const keyfold::ui::TaskRow& row);
    void addRequested();
    void peopleRequested();
    void dueRequested();
    void healthRequested();

private:
    QWidget* buildToday();
    QWidget* buildNextDays();
    QWidget* buildTimeline();
    void showTimeline(const HomeSummary& summary);

    Label* m_date;
    Label* m_title;
    TaskList* m_today;
    QStackedWidget* m_todayBody;
    Notice* m_next;
    TaskList* m_coming;
    QBoxLayout* m_pair = nullptr;
    QWidget* m_nextDays = nullptr;
    Notice* m_inOrder;
    TimelineChart* m_chart;
    Notice* m_crowded;
    FirstSteps* m_first;
    QStackedWidget* m_body;
};

} // namespace keyfold::ui
