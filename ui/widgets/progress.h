// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/widgets/painted.h"

namespace keyfold::ui {

class Label;

/// How hard a password is to guess: five segments, a word in the colour of its severity, a sentence that says what that
/// means. The words come from whoever measured.
class StrengthMeter final : public QWidget {
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget* parent = nullptr);

    /// score 0 to 4 fills one to five segments; -1 for nothing typed yet.
    void setStrength(int score, const QString& word, const QString& sentence);

private:
    class Segments;

    Segments* m_segments;
    QWidget* m_icon;
    Label* m_word;
    Label* m_sentence;
};

/// The steps of a task, one below the other, with the current one filled and those done ticked; in a narrow window one
/// line, "Step 3 of 5: Password". Tells, does not navigate.
class StepRail final : public Painted {
    Q_OBJECT

public:
    struct Step {
        QString title;
        QString note;
    };

    explicit StepRail(QWidget* parent = nullptr);

    void setSteps(std::vector<Step> steps);
    /// From 0; the number of steps when all are done.
    void setCurrent(int index);
    int current() const { return m_current; }
    void setCompact(bool compact);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int stepHeight() const;
    void describe();
    void paintStep(QPainter& painter, int index) const;
    void paintNote(QPainter& painter, const QRect& place, const QString& note) const;

    std::vector<Step> m_steps;
    int m_current = 0;
    bool m_compact = false;
};

} // namespace keyfold::ui
