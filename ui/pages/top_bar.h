// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QMenu;

namespace keyfold::ui {

class Button;
class Commands;
class SearchField;

/// Search, which is always there, and the three things one may want at any time: add, lock, the menu.
class TopBar final : public Pane {
    Q_OBJECT

public:
    explicit TopBar(Commands& commands, QWidget* parent = nullptr);

    SearchField* search() const { return m_search; }
    /// "Add key", or "Go on with the key" while one is half written.
    void setHalfWritten(bool halfWritten);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The word on the button gives way before the search does.
    void fit();

    SearchField* m_search;
    Button* m_add;
    QString m_addWords;
    QMenu* m_menu;
};

} // namespace keyfold::ui
