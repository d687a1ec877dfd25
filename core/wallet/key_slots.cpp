// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/key_slots.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/wallet/wallet_session.h"

namespace keyfold {

namespace {

/// A way in that a person can use; a device slot depends on a keychain that may be gone tomorrow.
bool isForPeople(const KeySlot& slot)
{
    return slot.kind != SlotKind::Device;
}

Result<void> checkLabel(const std::string& label)
{
    if (trimmed(label).empty() || label.size() > KeyLimits::nameBytes || !isCleanUtf8(label))
        return failure(ErrorCode::InvalidValue, "the label of a way to unlock, a text of up to 500 bytes");
    return {};
}

Result<void> storeLabel(WalletSession& session, const SlotId& id, const std::string& label)
{
    auto statement = session.database().prepare("INSERT INTO slot (id, label, created) VALUES (?, ?, ?)");
    if (!statement)
        return failure(statement);
    return statement->bind(0, id.bytes()).bind(1, label).bind(2, toStored(session.clock().now())).run();
}

Result<void> forgetLabel(WalletSession& session, const SlotId& id)
{
    auto statement = session.database().prepare("DELETE FROM slot WHERE id = ?");
    if (!statement)
        return failure(statement);
    return statement->bind(0, id.bytes()).run();
}

Result<SlotId> addSlot(
    WalletSession& session, SlotKind kind, ByteView unlocker, const std::string& label, const Argon2Params& kdf)
{
    if (auto ok = checkLabel(label); !ok)
        return failure(ok);
    auto slot = makeSlot(kind, unlocker, kdf, session.wallet(), session.walletKey(), session.random());
    if (!slot)
        return failure(slot);
    const auto saved = session.changeHeader(
        [&](WalletHeader& header) -> Result<void> {
            if (header.keySlots.size() >= WalletHeader::mostSlots)
                return failure(ErrorCode::InvalidValue, "the ways to unlock, of which there can be 16");
            header.keySlots.push_back(*slot);
            return {};
        },
        [&]() -> Result<void> {
            if (auto ok = storeLabel(session, slot->id, label); !ok)
                return ok;
            return session.appendEvent(Action::SlotAdded, nullptr, {}, std::string(nameOf(kind)) + ": " + label);
        });
    if (!saved)
        return failure(saved);
    return slot->id;
}

Result<void> replacePassword(WalletSession& session, const KeySlot& old, const Password& next, const Argon2Params& kdf)
{
    auto slot = makeSlot(
        SlotKind::Password, next.expose(), kdf, session.wallet(), session.walletKey(), session.random());
    if (!slot)
        return failure(slot);
    const auto saved = session.changeHeader(
        [&](WalletHeader& current) -> Result<void> {
            const auto place = std::find(current.keySlots.begin(), current.keySlots.end(), old);
            if (place == current.keySlots.end())
                return failure(ErrorCode::WrongPassword); // another program changed it meanwhile
            *place = *slot;
            return {};
        },
        [&]() -> Result<void> {
            auto rename = session.database().prepare("UPDATE slot SET id = ? WHERE id = ?");
            if (!rename)
                return failure(rename);
            if (auto ok = rename->bind(0, slot->id.bytes()).bind(1, old.id.bytes()).run(); !ok)
                return ok;
            return session.appendEvent(Action::PasswordChanged, nullptr, {}, {});
        });
    if (saved && session.slot() == old.id)
        session.setSlot(slot->id);
    return saved;
}

} // namespace

Result<std::vector<SlotInfo>> KeySlots::list() const
{
    const auto header = m_session.readHeader();
    if (!header)
        return failure(header);
    auto labels = m_session.database().prepare("SELECT label, created FROM slot WHERE id = ?");
    if (!labels)
        return failure(labels);
    std::vector<SlotInfo> slots;
    for (const auto& slot : header->keySlots) {
        const auto row = labels->bind(0, slot.id.bytes()).step();
        if (!row)
            return failure(row);
        slots.push_back({slot.id, slot.kind, *row ? std::string(labels->text(0)) : std::string(), slot.kdf,
            slot.id == m_session.slot(), *row ? momentFromStored(labels->integer(1)) : Timestamp()});
        labels->reset();
    }
    return slots;
}

Result<Argon2Params> KeySlots::costOfThis() const
{
    const auto slots = list();
    if (!slots)
        return failure(slots);
    const auto found = std::find_if(
        slots->begin(), slots->end(), [](const SlotInfo& slot) { return slot.unlockedThis; });
    return found == slots->end() ? standardArgon2 : found->kdf;
}

Result<SlotId> KeySlots::addPassword(const Password& password, std::string label, const Argon2Params& kdf)
{
    if (password.empty())
        return failure(ErrorCode::WeakPassword);
    return addSlot(m_session, SlotKind::Password, password.expose(), label, kdf);
}

Result<SlotId> KeySlots::addRecovery(const RecoveryKey& key, std::string label, const Argon2Params& kdf)
{
    return addSlot(m_session, SlotKind::Recovery, key.expose(), label, kdf);
}

Result<SlotId> KeySlots::addDevice(const DeviceSecret& secret, std::string label)
{
    constexpr std::size_t secretBytes = 32;
    if (secret.expose().size() != secretBytes)
        return failure(ErrorCode::InvalidValue, "the secret of a device, which has 32 bytes");
    return addSlot(m_session, SlotKind::Device, secret.expose(), label, argon2Floor);
}

Result<void> KeySlots::remove(std::string_view idOrPart)
{
    const auto slots = list();
    if (!slots)
        return failure(slots);
    std::vector<SlotInfo> fitting;
    for (const auto& slot : *slots)
        if (!idOrPart.empty() && (slot.id.text().starts_with(idOrPart) || slot.label == idOrPart))
            fitting.push_back(slot);
    if (fitting.size() != 1)
        return failure(ErrorCode::NoSuchSlot, std::string(idOrPart), std::to_string(fitting.size()) + " fit");
    const auto id = fitting.front().id;
    return m_session.changeHeader(
        [&](WalletHeader& header) -> Result<void> {
            std::erase_if(header.keySlots, [&](const KeySlot& slot) { return slot.id == id; });
            if (std::none_of(header.keySlots.begin(), header.keySlots.end(), isForPeople))
                return failure(ErrorCode::LastSlot);
            return {};
        },
        [&]() -> Result<void> {
            if (auto ok = forgetLabel(m_session, id); !ok)
                return ok;
            return m_session.appendEvent(Action::SlotRemoved, nullptr, {},
                std::string(nameOf(fitting.front().kind)) + ": " + fitting.front().label);
        });
}

Result<void> KeySlots::changePassword(const Password& present, const Password& next, const Argon2Params& kdf)
{
    if (next.empty())
        return failure(ErrorCode::WeakPassword);
    const auto header = m_session.readHeader();
    if (!header)
        return failure(header);
    const auto opens = [&](const KeySlot& slot) {
        return slot.kind == SlotKind::Password && openSlot(slot, present.expose(), m_session.wallet()).has_value();
    };
    const auto old = std::find_if(header->keySlots.begin(), header->keySlots.end(), opens);
    if (old == header->keySlots.end())
        return failure(ErrorCode::WrongPassword);
    return replacePassword(m_session, *old, next, kdf);
}

Result<void> KeySlots::resetPassword(const SlotId& id, const Password& next, const Argon2Params& kdf)
{
    if (next.empty())
        return failure(ErrorCode::WeakPassword);
    const auto header = m_session.readHeader();
    if (!header)
        return failure(header);
    const auto old = std::find_if(header->keySlots.begin(), header->keySlots.end(),
        [&](const KeySlot& slot) { return slot.id == id && slot.kind == SlotKind::Password; });
    if (old == header->keySlots.end())
        return failure(ErrorCode::NoSuchSlot, id.text());
    return replacePassword(m_session, *old, next, kdf);
}

} // namespace keyfold
