// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/session/keychain.h"
#include "ui/session/session.h"

class QSettings;

namespace keyfold::ui {

/// What lies in the keychain for one wallet: its way to unlock, and when a person last proved who they are.
struct QuickItem {
    SlotId slot;
    Timestamp proved{};
    std::string boot; ///< of the start of the computer in which that was
    DeviceSecret secret;

    Secret write() const;
    /// nullopt for what another program, or a later Keyfold, has put there.
    static std::optional<QuickItem> read(const Secret& text);
};

/// Quick unlock: a way to unlock of this device, whose secret lies in the system's keychain. Off until its owner turns it on; asks
/// for the password again after 7 days and after a restart of the computer; removed like every other way, from any device.
class QuickUnlock final : public QObject {
    Q_OBJECT

public:
    enum class State {
        Off,
        Ready,
        RanOut,      ///< 7 days are over, or the clock was set back
        Restarted,   ///< the computer was started anew
        Unreachable, ///< it is on, and the keychain does not give it out: locked, missing
    };
    Q_ENUM(State)

    /// How long after the password was typed.
    static constexpr std::chrono::days lasts{7};

    /// `settings` keeps for which wallets it is on. `boot` is bootId().
    QuickUnlock(Session& session, QSettings& settings, std::string boot, QObject* parent = nullptr);

    State state() const { return m_state; }
    /// The slot of this device for the open wallet, where it is on.
    std::optional<SlotId> slot() const;

    /// Unlocks with what the keychain has, if the state is Ready.
    void unlock();
    /// With the wallet open. changed() or failed() tells.
    void turnOn();
    void turnOff();

signals:
    void stateChanged(keyfold::ui::QuickUnlock::State state);
    /// Turned on or off.
    void changed();
    /// Something in the wallet did not work.
    void failed(const keyfold::Error& error);
    /// The keychain did not.
    void keychainFailed(keyfold::ui::KeychainProblem problem);
    /// It was on here, and has been removed on another device.
    void removedElsewhere();

private:
    void look();
    bool isStill(const Path& path, const WalletId& wallet) const;
    void judge(const Keychain::Answer& answer);
    void onOpened();
    void onFailed(const Error& error);
    void keep(QuickItem item, bool isNew);
    void forget();
    void setState(State state);
    QString name() const;

    Session& m_session;
    QSettings& m_settings;
    std::string m_boot;
    Keychain m_keychain;
    State m_state = State::Off;
    std::optional<WalletId> m_wallet;
    Path m_path;           // whose state this is
    bool m_trying = false; // the unlocking under way is ours
};

} // namespace keyfold::ui
