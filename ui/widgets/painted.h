// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QWidget>

#include "ui/style/tokens.h"

namespace keyfold::ui {

/// Base of the widgets that paint themselves from the tokens and hold no other widget: it gives them a role for screen
/// readers, and repaints and measures them again when theme or font change.
class Painted : public QWidget {
    Q_OBJECT

public:
    explicit Painted(QAccessible::Role role, QWidget* parent = nullptr);

    /// The text a screen reader says is accessibleName(), this is what kind of thing it is.
    QAccessible::Role accessibleRole() const { return m_role; }

protected:
    void changeEvent(QEvent* event) override;

    /// The token's colour in this widget's palette.
    QColor tint(Role role) const { return colour(role, palette()); }

    /// `rect`, written for left-to-right, in the widget's own direction.
    QRect mirrored(const QRect& rect) const;

private:
    QAccessible::Role m_role;
};

} // namespace keyfold::ui
