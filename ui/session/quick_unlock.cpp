// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/quick_unlock.h"

#include <QSettings>
#include <QSysInfo>

#include <memory>

namespace keyfold::ui {

namespace {

constexpr std::uint8_t itemVersion = 1;
constexpr std::size_t idBytes = 16;
constexpr std::size_t timeBytes = 8;
constexpr std::size_t secretBytes = 32;
constexpr std::size_t headBytes = 1 + idBytes + timeBytes + secretBytes;

QString settingOf(const WalletId& wallet)
{
    return QStringLiteral("quick-unlock/") + QString::fromStdString(wallet.text());
}

} // namespace

Secret QuickItem::write() const
{
    auto text = Secret::copyOf(ByteView(&itemVersion, 1));
    text.append(slot.bytes());
    const auto moment = static_cast<std::uint64_t>(proved.time_since_epoch().count());
    for (int shift = 56; shift >= 0; shift -= 8) {
        const auto byte = static_cast<std::uint8_t>(moment >> shift);
        text.append(ByteView(&byte, 1));
    }
    text.append(secret.expose());
    text.append(asBytes(boot));
    return text;
}

std::optional<QuickItem> QuickItem::read(const Secret& text)
{
    const auto bytes = text.expose();
    if (bytes.size() < headBytes || bytes[0] != itemVersion)
        return std::nullopt;
    QuickItem item;
    item.slot = SlotId::fromBytes(bytes.subspan(1, idBytes)).value_or(SlotId());
    std::uint64_t moment = 0;
    for (const auto byte : bytes.subspan(1 + idBytes, timeBytes))
        moment = moment << 8 | byte;
    item.proved = Timestamp(std::chrono::milliseconds(static_cast<std::int64_t>(moment)));
    item.secret = DeviceSecret(Secret::copyOf(bytes.subspan(1 + idBytes + timeBytes, secretBytes)));
    item.boot = asText(bytes.subspan(headBytes));
    return item;
}

QuickUnlock::QuickUnlock(Session& session, QSettings& settings, std::string boot, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_boot(std::move(boot))
{
    connect(&m_session, &Session::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::Unlocking)
            m_trying = false; // until unlock() says otherwise
        else if (state == Session::State::Locked)
            look();
        else if (state == Session::State::Closed) {
            m_wallet.reset();
            setState(State::Off);
        }
    });
    connect(&m_session, &Session::opened, this, &QuickUnlock::onOpened);
    connect(&m_session, &Session::failed, this, &QuickUnlock::onFailed);
}

QString QuickUnlock::name() const
{
    return QString::fromStdString(m_wallet->text());
}

std::optional<SlotId> QuickUnlock::slot() const
{
    if (!m_wallet)
        return std::nullopt;
    const auto stored = m_settings.value(settingOf(*m_wallet)).toString().toStdString();
    return stored.empty() ? std::nullopt : SlotId::parse(stored);
}

// The keychain is asked only where it is known to have something: asking may make a system ask for a password of its own.
void QuickUnlock::look()
{
    setState(State::Off);
    if (m_session.path() != m_path) {
        m_path = m_session.path();
        m_wallet.reset();
        m_trying = false; // that of another wallet tells nothing of this one
    }
    m_session.queue().compute(
        this, [path = m_path] { return Wallet::info(path); },
        [this, path = m_path](const Result<WalletInfo>& info) {
            if (!info || m_session.path() != path || m_session.state() != Session::State::Locked)
                return;
            m_wallet = info->id;
            if (!slot())
                return;
            m_keychain.read(name(), this, [this, path, wallet = info->id](const Keychain::Answer& answer) {
                if (isStill(path, wallet))
                    judge(answer);
            });
        });
}

// A keychain may take its time, or ask its owner first: meanwhile another wallet may have been chosen.
bool QuickUnlock::isStill(const Path& path, const WalletId& wallet) const
{
    return m_session.path() == path && m_wallet == wallet;
}

void QuickUnlock::judge(const Keychain::Answer& answer)
{
    if (m_session.state() != Session::State::Locked)
        return;
    if (answer.problem == KeychainProblem::NotFound)
        return forget();
    const auto item = QuickItem::read(answer.value);
    if (answer.problem || !item)
        return setState(State::Unreachable);
    const auto now = m_session.clock().now();
    if (item->boot != m_boot || m_boot.empty())
        setState(State::Restarted);
    else if (now < item->proved || now - item->proved >= lasts)
        setState(State::RanOut);
    else
        setState(State::Ready);
}

void QuickUnlock::unlock()
{
    if (m_state != State::Ready || m_session.state() != Session::State::Locked)
        return;
    if (!m_wallet)
        return;
    m_keychain.read(name(), this, [this, path = m_path, wallet = *m_wallet](const Keychain::Answer& answer) {
        if (!isStill(path, wallet))
            return;
        judge(answer);
        auto item = QuickItem::read(answer.value);
        if (m_state != State::Ready || !item)
            return;
        m_session.unlock(std::move(item->secret));
        m_trying = true;
    });
}

// The password was typed: the seven days begin again.
void QuickUnlock::onOpened()
{
    const bool proved = !std::exchange(m_trying, false);
    m_session.queue().ask(
        this, [](Wallet& wallet) { return wallet.id(); },
        [this, proved](const WalletId& wallet) {
            m_wallet = wallet;
            if (!proved || !slot())
                return;
            m_keychain.read(name(), this, [this, wallet](const Keychain::Answer& answer) {
                if (m_wallet != wallet)
                    return;
                auto item = QuickItem::read(answer.value);
                if (answer.problem || !item || !m_session.isUnlocked())
                    return;
                item->proved = m_session.clock().now();
                item->boot = m_boot;
                keep(std::move(*item), false);
            });
        });
}

void QuickUnlock::onFailed(const Error& error)
{
    if (!std::exchange(m_trying, false) || error.code != ErrorCode::WrongPassword || !m_wallet)
        return;
    m_keychain.remove(name());
    forget();
    emit removedElsewhere();
}

void QuickUnlock::turnOn()
{
    if (!m_wallet)
        return;
    auto item = std::make_shared<QuickItem>(); // shared, because what waits for an answer has to be copyable
    item->proved = m_session.clock().now();
    item->boot = m_boot;
    auto secret = Secret::ofSize(secretBytes);
    m_session.random().fill(secret.exposeWritable());
    item->secret = DeviceSecret(std::move(secret));
    auto given = item->secret.clone();
    const auto label = tr("%1, quick unlock").arg(QSysInfo::machineHostName()).toStdString();
    m_session.queue().change(
        this, [given = std::move(given), label](Wallet& wallet) { return wallet.keySlots().addDevice(given, label); },
        [this, item](const Result<SlotId>& slot) {
            if (!slot)
                return emit failed(slot.error());
            item->slot = *slot;
            keep(std::move(*item), true);
        });
}

void QuickUnlock::keep(QuickItem item, bool isNew)
{
    if (!m_wallet)
        return; // another wallet was chosen meanwhile
    const auto setting = settingOf(*m_wallet);
    m_keychain.write(
        name(), item.write(), this, [this, setting, slot = item.slot, isNew](const Keychain::Answer& answer) {
            if (!answer.problem) {
                m_settings.setValue(setting, QString::fromStdString(slot.text()));
                if (isNew)
                    emit changed();
                return;
            }
            if (!isNew)
                return; // it runs out, as if it had not been typed
            // A way that nobody can use is not left in the wallet.
            m_session.queue().change(
                this, [slot](Wallet& wallet) { return wallet.keySlots().remove(slot.text()); },
                [](const Result<void>&) {});
            emit keychainFailed(*answer.problem);
        });
}

void QuickUnlock::turnOff()
{
    const auto mine = slot();
    if (!mine)
        return;
    m_keychain.remove(name());
    forget();
    m_session.queue().change(
        this, [id = *mine](Wallet& wallet) { return wallet.keySlots().remove(id.text()); },
        [this](const Result<void>& removed) {
            // Gone already: somebody else has removed it.
            if (!removed && removed.error().code != ErrorCode::NoSuchSlot)
                emit failed(removed.error());
            emit changed();
        });
}

void QuickUnlock::forget()
{
    if (m_wallet)
        m_settings.remove(settingOf(*m_wallet));
    setState(State::Off);
}

void QuickUnlock::setState(State state)
{
    if (state != std::exchange(m_state, state))
        emit stateChanged(state);
}

} // namespace keyfold::ui
