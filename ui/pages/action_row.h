// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/widgets/buttons.h"

class QBoxLayout;

namespace keyfold::ui {

class Card;
class Label;

/// One thing that can be done or set: icon, what it is, a second line that says more, and at the end the buttons or the
/// control. Texts wrap, controls do not.
class ActionRow final : public QWidget {
    Q_OBJECT

public:
    ActionRow(Glyph glyph, const QString& title, const QString& text, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& text);
    /// At the end; taken over. A control without a name of its own is called as the row.
    void addControl(QWidget* control);
    Button* addButton(const QString& text, const char* name, ButtonKind kind = ButtonKind::Secondary);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QBoxLayout* m_line;
    QBoxLayout* m_box; // texts and controls, beside or below each other
    QWidget* m_controls;
    Label* m_title;
    Label* m_text;
};

/// Rows in a card with hairlines between; taken over.
Card* cardOf(const QList<QWidget*>& rows);

} // namespace keyfold::ui
