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

    /// The menu behind the top bar's button: what is wanted most.
    void fill(QMenu& menu);

    /// One menu of the menu bar. nullptr is a line in between.
    struct Menu {
        QString title;
        QList<QAction*> actions;
    };
    /// All commands, each in one of them.
    QList<Menu> menus();

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
    QAction copyAsVariable;
    QAction copyAsHeader;
    QAction clearClipboard;
    QAction help;
    QAction shortcuts;
    QAction menuBar;

private:
    void updateEnabled();

    bool m_unlocked = false;
    bool m_keyChosen = false;
};

} // namespace keyfold::ui
