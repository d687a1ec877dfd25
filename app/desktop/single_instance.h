// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <memory>

#include "core/base/files.h"

namespace keyfold::desktop {

/// What a start hands to the program that runs already.
struct Handover {
    Path file;             ///< to open, absolute; empty: only to come to the front
    QByteArray activation; ///< the desktop's leave to do so (XDG_ACTIVATION_TOKEN); may be empty

    bool operator==(const Handover&) const = default;
};

/// Keeps one program a user: the first start holds a lock in a folder that is its user's alone (0700) and listens on a
/// socket beside it; a later one finds the lock taken and hands its file over.
///
/// Not the message bus, which is not there on every system nor in every session; not Qt Network, because a program that
/// is linked with no network library can be seen to have no network. The lock is the system's and goes with the process,
/// so that whatever a crash left behind is replaced. Who can write to the socket is this user; all that can be asked for
/// is to come to the front and to open a file, as a double click on it would. At most 8 at a time are listened to, each for
/// 2 s and 8 KiB.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    enum class Place {
        First,      ///< this one: received() tells of the others
        HandedOver, ///< another runs and has taken what was given
        NoAnswer,   ///< another runs, and did not answer in time
        Alone,      ///< the folder cannot be used; so there is no telling
    };

    explicit SingleInstance(Path folder, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// $XDG_RUNTIME_DIR/keyfold, or the state folder where the system has none.
    static Path standardFolder();

    /// Blocks until one of the four is certain, `patience` at most: the other may be starting or quitting at this moment.
    Place take(const Handover& handover, std::chrono::milliseconds patience = std::chrono::seconds(10));

signals:
    void received(const keyfold::desktop::Handover& handover);

private:
    class Visitor;

    bool lock();
    bool listen();
    void accept();

    Path m_folder;
    int m_lock = -1;
    int m_socket = -1;
    std::unique_ptr<QObject> m_visitors; // their parent
};

} // namespace keyfold::desktop
