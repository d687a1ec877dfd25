// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/pages/page.h"
#include "ui/widgets/buttons.h"

class QBoxLayout;
class QStackedWidget;

namespace keyfold::ui {

class Label;
class Notice;
class StepRail;
class TaskFooter;
class TaskStep;

/// A task that takes several steps: head, rail of steps, one step at a time, perhaps something beside it, and a foot with hint,
/// problem and buttons. In a narrow window the rail is one line and what stands beside comes below.
///
/// Who derives adds the steps and buttons, and says in describe() what the rail and the buttons read now.
class TaskPage : public Page {
    Q_OBJECT

public:
    int step() const;
    /// Goes there, forgets the problem that was shown, and puts the keyboard on the step.
    void showStep(int step);
    /// Stays until the next step, or until it is taken back.
    void showProblem(const QString& sentence);
    void hideProblem();
    bool showsProblem() const;

    QWidget* firstFocus() override;

protected:
    TaskPage(const QString& title, QWidget* parent);

    void addStep(TaskStep* step);
    TaskStep* stepAt(int index) const { return m_all.at(static_cast<std::size_t>(index)); }
    /// Before title and crumb; taken over.
    void setMark(QWidget* mark);
    /// Beside the step; taken over.
    void setAside(QWidget* aside);
    void showAside(bool shown);
    void setTitle(const QString& title);
    /// Where one came from: "All keys › Stripe – Payments".
    void setCrumb(const QString& crumb);
    void setHint(const QString& hint);
    /// At the foot, in this order.
    Button* addButton(const QString& text, const char* name, ButtonKind kind = ButtonKind::Secondary);
    StepRail* rail() const { return m_rail; }
    bool isNarrow() const;

    virtual void describe() = 0;
    /// The filled button, where a step has no field of its own.
    virtual QWidget* nextButton() = 0;

    void resizeEvent(QResizeEvent* event) override;

private:
    void letShownStepSayTheWidth();
    QWidget* buildHead(const QString& title);
    QWidget* buildMiddle();
    void arrange();

    std::vector<TaskStep*> m_all;
    QBoxLayout* m_markPlace;
    Label* m_crumb;
    Label* m_title = nullptr;
    StepRail* m_rail;
    QStackedWidget* m_steps;
    QBoxLayout* m_head = nullptr;
    QBoxLayout* m_middle = nullptr;  // rail, and the rest
    QBoxLayout* m_content = nullptr; // step, and what stands beside it
    QWidget* m_side = nullptr;
    QWidget* m_aside = nullptr;
    TaskFooter* m_footer;
    Label* m_hint;
    Notice* m_problem;
};

} // namespace keyfold::ui
