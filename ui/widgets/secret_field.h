// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "core/base/secret.h"
#include "ui/widgets/painted.h"

class QScrollBar;

namespace keyfold::ui {

class CountdownLine;
class IconButton;

/// Shows one secret value: twelve dots, whatever the length, until the person asks to see it. Then it is drawn for 15
/// seconds, its prefix in the accent colour and the rest in groups of four; the gaps are drawn, not text. A line under it
/// runs out. It hides by itself when it leaves the screen.
///
/// The value is a Secret in here while it is shown and nowhere else: no property, no signal, nothing for screen readers
/// (they hear "Hidden value" or "Value shown for 15 seconds"), no selection, no menu, no drag.
class SecretField final : public Painted {
    Q_OBJECT

public:
    explicit SecretField(QWidget* parent = nullptr);
    ~SecretField() override;

    /// Takes the value and shows it until the time is over.
    void reveal(keyfold::Secret value);
    /// Back to dots; the value is wiped.
    void hideValue();
    bool isRevealed() const { return !m_value.empty(); }

    /// More than one line: the count stands beside the dots, "28 lines".
    void setLineCount(int lines);
    void setRevealTime(std::chrono::milliseconds time) { m_time = time; }
    /// For pictures: the line under the value stands still.
    void showShareLeft(double share);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// The eye was pressed: read the value and call reveal().
    void revealRequested();
    /// Double click on the field. Copying never shows the value.
    void copyRequested();
    /// The value was hidden, by the person, by time, or because the field left the screen.
    void hidden();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void toggle();
    void place();
    void describe();
    int textWidth(int width) const;
    int contentHeight(int width) const;
    void paintDots(QPainter& painter) const;
    void paintValue(QPainter& painter) const;

    Secret m_value;
    int m_lines = 1;
    std::chrono::milliseconds m_time{motion::RevealSeconds * 1000};
    IconButton* m_eye;
    CountdownLine* m_line;
    QScrollBar* m_scroll;
};

/// Twelve dots from `x`, as every hidden value shows; answers where they end.
int paintSecretDots(QPainter& painter, const QRect& rect, int count, const QColor& colour, const QFontMetrics& metrics,
    Qt::LayoutDirection direction);

inline constexpr int hiddenDots = 12;

} // namespace keyfold::ui
