// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenuBar>

namespace keyfold::ui {

class Commands;

/// Every command of the program, in menus. Out of sight until Alt alone or F10 asks for it, and again as soon as the
/// keyboard has left it; where the desktop shows menu bars itself (macOS) it is always there.
class MenuBar final : public QMenuBar {
    Q_OBJECT

public:
    explicit MenuBar(Commands& commands, QWidget* parent = nullptr);
    ~MenuBar() override;

    /// Shows itself and opens the first menu; closes them where one is open.
    void toggle();

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool endsAltAlone(const QKeyEvent& key);
    void hideAfterUse();

    bool m_altAlone = false; // Alt is down and nothing else has happened since
};

} // namespace keyfold::ui
