// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/widgets/buttons.h"

class QBoxLayout;

namespace keyfold::ui {

class GlyphLabel;

/// One finding or failure on the page where it arose: icon, a lead sentence in strong type, the rest, one button.
class Banner final : public QWidget {
    Q_OBJECT

public:
    Banner(Severity severity, const QString& lead, const QString& text, QWidget* parent = nullptr);

    /// The one thing to do about it; connect to its clicked().
    Button* addButton(const QString& text);
    /// A cross; the banner hides itself and emits closed().
    void setClosable();

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Severity m_severity;
    QBoxLayout* m_row;
};

/// Nothing here: icon, what would be here or that all is well, what comes next, at most two buttons.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(Glyph glyph, const QString& title, const QString& text, QWidget* parent = nullptr);

    /// All is well: the icon in the colour of "in order".
    void setGood();
    Button* addButton(const QString& text, ButtonKind kind = ButtonKind::Secondary);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    GlyphLabel* m_icon;
    QBoxLayout* m_buttons;
};

} // namespace keyfold::ui
