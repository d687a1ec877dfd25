// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "core/wallet/wallet.h"
#include "ui/session/wallet_queue.h"

namespace keyfold::ui {

/// What a session works with; tests pass their own. clock and random have to outlive the session.
struct Surroundings {
    DeviceFolders folders;
    const Clock& clock;
    RandomSource& random;
    std::optional<Argon2Params> kdf; ///< of a new wallet; measured where not given
    Argon2Params kdfFloor = argon2Floor;
};

/// What New wallet hands out.
struct NewWallet {
    Path path;
    Password password;
    std::optional<RecoveryKey> recovery;
};

enum class LockReason { Asked, Idle, ScreenLocked, Suspend, Quit };

/// Which wallet the program works with and whether it is open. One at a time.
///
/// Closed: none chosen. Locked: chosen. Unlocking: its password is being tried, or it is being made. Unlocked.
/// Lives in the windows' thread; the wallet itself lives in the queue's.
class Session final : public QObject {
    Q_OBJECT

public:
    enum class State { Closed, Locked, Unlocking, Unlocked };
    Q_ENUM(State)

    explicit Session(const Surroundings& surroundings, QObject* parent = nullptr);
    ~Session() override;

    State state() const { return m_state; }
    bool isUnlocked() const { return m_state == State::Unlocked; }
    const Path& path() const { return m_path; }
    /// The file's name without ".keyfold": what window titles show.
    QString walletName() const;
    WalletQueue& queue() { return m_queue; }
    /// What its wallets are opened with; lives as long as the session.
    const Surroundings& surroundings() const { return m_surroundings; }
    const Clock& clock() const { return m_surroundings.clock; }
    RandomSource& random() { return m_surroundings.random; }

    /// Takes another wallet, locked. Locks the present one.
    void choose(const Path& path);
    /// Makes a wallet and stays in it.
    void create(NewWallet wallet);
    void unlock(Password password);
    void unlock(RecoveryKey recovery);
    void unlock(DeviceSecret device);
    /// Whoever shows or holds a secret is told by locking() before it returns. While unlocking: gives up.
    void lock(LockReason reason);
    /// Locks and forgets which wallet it was.
    void close();

signals:
    void stateChanged(keyfold::ui::Session::State state);
    /// Still unlocked, about to lock: everything that is secret is dropped now.
    void locking(keyfold::ui::LockReason reason);
    /// Unlocked, with what the person should be told.
    void opened(const keyfold::OpenNotes& notes);
    /// Why unlocking or creating did not work; the state is Locked or Closed again.
    void failed(const keyfold::Error& error);

private:
    template <typename Opener>
    void open(Opener opener, State onFailure);
    void setState(State state);

    Surroundings m_surroundings;
    Path m_path;
    State m_state = State::Closed;
    WalletQueue m_queue;
};

QString toQString(const Path& path);
Path toPath(const QString& text);

} // namespace keyfold::ui
