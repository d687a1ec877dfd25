// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <functional>
#include <string>

#include "ui/session/session.h"

namespace keyfold::ui {

/// Keeps what is not finished on a page sealed in the wallet under a name of its own: two seconds after something changed,
/// and on every lock, so that it survives a lock, a crash and a restart. Opening the wallet brings it back. In the windows'
/// thread. Made before whatever empties its page on a lock.
class SealedDraft final : public QObject {
    Q_OBJECT

public:
    /// What there is to keep now; nullopt where nothing is unfinished.
    using Read = std::function<std::optional<Secret>()>;

    /// Gets what was kept when the wallet was last open: makes it unfinished again, or calls settle().
    using Back = std::function<void(Secret)>;

    SealedDraft(Session& session, std::string name, Read read, Back back, QObject* parent = nullptr);

    /// Something changed.
    void touch();
    /// The same, and at once: what is finished or given up leaves nothing behind.
    void settle();

signals:
    void failed(const keyfold::Error& error);

private:
    void keep();
    void look();

    Session& m_session;
    std::string m_name;
    Read m_read;
    Back m_back;
    QTimer m_pause;
    bool m_kept = false;
    int m_turn = 0;         // how often something was kept or dropped
    bool m_locking = false; // what leaves the page now leaves it because of the lock
};

} // namespace keyfold::ui
