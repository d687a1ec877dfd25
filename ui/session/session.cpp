// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "ui/session/reminder_watch.h"

namespace keyfold::ui {

Session::Session(const Surroundings& surroundings, QObject* parent) : QObject(parent), m_surroundings(surroundings)
{
    m_queue.setBeforeClosing([this](Wallet& wallet) { keepDigest(wallet, m_surroundings); });
}

Session::~Session() = default;

QString Session::walletName() const
{
    return toQString(m_path.stem());
}

void Session::choose(const Path& path)
{
    close();
    m_path = path;
    setState(State::Locked);
}

template <typename Opener>
void Session::open(Opener opener, State onFailure)
{
    setState(State::Unlocking);
    m_queue.open(this, std::move(opener), [this, onFailure](Result<OpenNotes> notes) {
        if (notes) {
            setState(State::Unlocked);
            emit opened(*notes);
            return;
        }
        if (onFailure == State::Closed)
            m_path.clear();
        setState(onFailure);
        emit failed(notes.error());
    });
}

void Session::create(NewWallet wallet)
{
    close();
    m_path = wallet.path;
    open(
        [given = std::move(wallet), &around = m_surroundings]() -> Result<Wallet> {
            CreateOptions options;
            options.kdf = around.kdf;
            options.kdfFloor = around.kdfFloor;
            options.recovery = given.recovery ? &*given.recovery : nullptr;
            return Wallet::create(given.path, given.password, options, around.folders, around.clock, around.random);
        },
        State::Closed);
}

void Session::unlock(Password password)
{
    open(
        [path = m_path, password = std::move(password), &around = m_surroundings] {
            return Wallet::open(path, password, around.folders, around.clock, around.random);
        },
        State::Locked);
}

void Session::unlock(RecoveryKey recovery)
{
    open(
        [path = m_path, recovery = std::move(recovery), &around = m_surroundings] {
            return Wallet::open(path, recovery, around.folders, around.clock, around.random);
        },
        State::Locked);
}

void Session::unlock(DeviceSecret device)
{
    open(
        [path = m_path, device = std::move(device), &around = m_surroundings] {
            return Wallet::open(path, device, around.folders, around.clock, around.random);
        },
        State::Locked);
}

void Session::lock(LockReason reason)
{
    if (m_state != State::Unlocked && m_state != State::Unlocking)
        return;
    if (m_state == State::Unlocked)
        emit locking(reason);
    m_queue.close();
    setState(State::Locked);
}

void Session::close()
{
    lock(LockReason::Asked);
    m_path.clear();
    setState(State::Closed);
}

void Session::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged(state);
}

QString toQString(const Path& path)
{
    return QString::fromStdU16String(path.u16string());
}

Path toPath(const QString& text)
{
    return Path(text.toStdU16String());
}

} // namespace keyfold::ui
