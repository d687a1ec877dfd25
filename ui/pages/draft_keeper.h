// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "ui/session/session.h"

namespace keyfold::ui {

class KeyEditorPage;
class KeyListController;

/// Keeps what is half written in the editor sealed in the wallet: every two seconds while something changes, and on every
/// lock, so that it survives a lock, a crash and a restart. Opening the wallet brings it back; saving it or giving it up
/// leaves nothing behind.
class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    DraftKeeper(Session& session, KeyEditorPage& editor, KeyListController& list, QObject* parent = nullptr);

    /// Something is kept for the wallet in use, or is about to be.
    bool isKeeping() const { return m_kept; }

signals:
    /// The editor holds what was kept.
    void resumed();
    void failed(const keyfold::Error& error);

private:
    void keep();
    void drop();
    void resume();
    void onHalfWritten();

    Session& m_session;
    KeyEditorPage& m_editor;
    KeyListController& m_list;
    QTimer m_pause;
    bool m_kept = false;
    int m_dropped = 0;      // how often
    bool m_locking = false; // what leaves the editor now leaves it because of the lock
};

} // namespace keyfold::ui
