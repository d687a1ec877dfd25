// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/pages/trouble_page.h"
#include "ui/session/session.h"

namespace keyfold::ui {

class MainWindow;

/// Looks at a chosen wallet's file before a password is asked for, shows TroublePage where it cannot be opened, and puts a
/// backup in its place.
class RescueController final : public QObject {
    Q_OBJECT

public:
    RescueController(Session& session, MainWindow& window, TroublePage& page, QObject* parent = nullptr);

    /// The session's wallet, which is locked: is its file one? Shows the page if not.
    void examine();
    /// Shows the page with what is known. Does nothing for an error that is not the file's.
    bool show(const Error& error);
    /// Locks the wallet and asks for what opens the backup.
    void restore(const BackupInfo& backup);

signals:
    /// Restored and being unlocked; what was there before lies under this path (empty: nothing was).
    void restored(const keyfold::Path& kept);

private:
    void carryOut();

    Session& m_session;
    MainWindow& m_window;
    TroublePage& m_page;
};

} // namespace keyfold::ui
