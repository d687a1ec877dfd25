// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

class QMenu;

namespace keyfold::ui {

/// Everything that can be done with the keyboard anywhere in the window (LOOK section 7), each with its shortcut, once.
/// Buttons, menus and shortcuts are the same actions; who carries them out connects to triggered().
class Commands final : public QObject {
    Q_OBJECT

public:
    explicit Commands(QObject* parent = nullptr);

    /// For a window: shortcuts work where their action was added.
    QList<QAction*> all();

    /// What makes sense now. Nothing but wallets and quitting while locked; key commands while a key is chosen.
    void setUnlocked(bool unlocked);
    void setKeyChosen(bool chosen);

    /// The menu behind the top bar's button; the same entries serve the menu bar.
    void fill(QMenu& menu);

    QAction newWallet;
    QAction openWallet;
    QAction addKey;
    QAction editKey;
    QAction copyValue;
    QAction revealValue;
    QAction removeKey;
    QAction rotateKey;
    QAction reportLeak;
    QAction undo;
    QAction search;
    QAction showHome;
    QAction showKeys;
    QAction showDue;
    QAction showHealth;
    QAction showPeople;
    QAction showIncidents;
    QAction showHistory;
    QAction showSettings;
    QAction goBack;
    QAction nextPane;
    QAction previousPane;
    QAction lock;
    QAction quit;

    // Handing over and moving in
    QAction handOff;
    QAction openHandoff;
    QAction requestKey;
    QAction importKeys;
    QAction exportKeys;

private:
    void updateEnabled();

    bool m_unlocked = false;
    bool m_keyChosen = false;
};

} // namespace keyfold::ui
