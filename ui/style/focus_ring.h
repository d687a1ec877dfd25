// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace keyfold::ui {

/// The ring around the control that has the keyboard focus: 2 px in the focus colour with 1 px gap, outside the control.
/// Shown only where focus came by the keyboard (Tab, Backtab, a shortcut). Fields show focus on their own border instead.
/// One object watches the whole application.
class FocusRing final : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QObject* parent = nullptr);
    ~FocusRing() override;

    /// For own widgets that take the focus: push buttons, tool buttons, check boxes and radio buttons have it already.
    static void enableFor(QWidget* widget);

    /// Draws a ring around a widget for as long as it lives, focus or not: for pictures of states.
    static void showAround(QWidget* widget);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(QWidget* target);
    void hide();

    QPointer<QWidget> m_frame;
    QPointer<QWidget> m_target;
};

} // namespace keyfold::ui
