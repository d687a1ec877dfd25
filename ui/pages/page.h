// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace keyfold::ui {

/// What the window and its inner stack know about what they show.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Where the keyboard is when the page comes up.
    virtual QWidget* firstFocus() = 0;

    /// Forgets what is secret on it: called on lock and whenever another page takes its place.
    virtual void dropSecrets() {}

    /// Whether letters that nothing on the page takes go to the search. Not where a password or a key is typed: a person who
    /// is one field ahead would have it in the clear.
    virtual bool sendsLettersToSearch() const { return false; }

    /// Esc. False: there was nothing to close here.
    virtual bool stepBack() { return false; }
};

} // namespace keyfold::ui
