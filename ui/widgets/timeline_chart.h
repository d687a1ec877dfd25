// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/widgets/painted.h"

namespace keyfold::ui {

/// One mark of a TimelineChart: a key to rotate or one that expires (diamond), or somebody whose access ends (circle).
struct TimelineMark {
    enum class Kind { Rotate, Expires, AccessEnds };

    Kind kind = Kind::Rotate;
    QString id;      ///< the provider's, for its colour
    QString letters; ///< of the provider or the person
    QString spoken;  ///< name and date: tooltip, and what is read aloud
};

struct TimelineWeek {
    enum class Kind { Overdue, Current, Coming };

    Kind kind = Kind::Coming;
    QString label;
    std::vector<TimelineMark> marks; ///< at most four
    int count = 0;                   ///< of all there are
};

/// What comes, a column a week: marks stacked from the axis, at most four, then "+3". The arrow keys walk from mark to mark,
/// Enter opens what it stands for.
class TimelineChart final : public Painted {
    Q_OBJECT

public:
    explicit TimelineChart(QWidget* parent = nullptr);

    void setWeeks(std::vector<TimelineWeek> weeks);

    /// Where the labels below the weeks stand, written for left-to-right: none over another, null where one had no room.
    std::vector<QRect> labelRects() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By place: which week of those given, which mark in it.
    void chosen(int week, int mark);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Place {
        int week = -1;
        int mark = -1;
        bool operator==(const Place&) const = default;
    };

    int markSide() const;
    int axis() const;
    QRect weekRect(int week) const;
    QRect markRect(Place place) const;
    int shownMarks(int week) const;
    Place placeAt(const QPoint& point) const;
    void moveTo(Place place);
    void step(int direction);
    void describe();
    QFont labelFont(int week) const;
    void paintWeek(QPainter& painter, int week) const;
    void paintLabels(QPainter& painter) const;
    void paintMark(QPainter& painter, Place place) const;

    std::vector<TimelineWeek> m_weeks;
    Place m_at;
};

} // namespace keyfold::ui
