// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

#include "app/desktop/tray_icon.h"
#include "ui/pages/commands.h"
#include "ui/session/clipboard_guard.h"

namespace keyfold::desktop {

/// The icon in the desktop's tray with its menu: open, lock, clear the clipboard, quit. There only while it is wanted and the
/// desktop has a tray. Names the wallet, and how many keys are due; never a key.
class Tray final : public QObject {
    Q_OBJECT

public:
    Tray(ui::Commands& commands, ui::ClipboardGuard& clipboard, QObject* parent = nullptr);

    static bool isPossible() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void setWanted(bool wanted);
    bool isShown() const { return m_icon.isVisible(); }

    void setLocked(bool locked);
    void setWords(const QString& wallet, const QString& due);

signals:
    /// The icon was clicked, or Open chosen.
    void openRequested();

private:
    void repaint();

    ui::ClipboardGuard& m_clipboard;
    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QTimer m_tick; // while a value is copied
    std::chrono::milliseconds m_keep{0};
    bool m_locked = true;
    TrayLook m_painted;
};

} // namespace keyfold::desktop
