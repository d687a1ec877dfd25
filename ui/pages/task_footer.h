// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QBoxLayout;

namespace keyfold::ui {

class FlowLayout;

/// The foot of a task's page: a hint and what went wrong at the beginning, the buttons at the end, the filled one last.
/// Where both do not fit beside each other the words stand above, and buttons wrap rather than being cut off.
class TaskFooter final : public Pane {
    Q_OBJECT

public:
    /// `margin`: the page's, at both sides.
    TaskFooter(const QString& hint, int margin, QWidget* parent = nullptr);

    /// Below the hint; taken over.
    void addWords(QWidget* words);
    void addButton(QWidget* button);
    /// At both ends, as that of what stands above.
    void setMargin(int margin);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QBoxLayout* m_line;
    QBoxLayout* m_words;
    QWidget* m_buttonPlace;
    FlowLayout* m_buttons;
};

} // namespace keyfold::ui
