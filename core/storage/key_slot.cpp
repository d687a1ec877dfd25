// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/key_slot.h"

#include <algorithm>
#include <array>

#include "core/crypto/aead.h"

namespace keyfold {

namespace {

constexpr std::array<std::string_view, 3> slotKindNames{"password", "recovery", "device"};
constexpr std::size_t saltSize = 16; // RFC 9106, section 3.1: recommended for password hashing

Bytes associatedData(const KeySlot& slot, const WalletId& wallet)
{
    Bytes data;
    appendWithLength(data, asBytes("keyfold slot 1"));
    appendWithLength(data, wallet.bytes());
    appendWithLength(data, slot.id.bytes());
    appendWithLength(data, asBytes(nameOf(slot.kind)));
    appendBigEndian(data, slot.kdf.memoryKiB);
    appendBigEndian(data, slot.kdf.passes);
    appendBigEndian(data, slot.kdf.lanes);
    appendWithLength(data, slot.salt);
    return data;
}

} // namespace

std::string_view nameOf(SlotKind kind)
{
    return slotKindNames[static_cast<std::size_t>(kind)];
}

std::optional<SlotKind> slotKindNamed(std::string_view name)
{
    const auto found = std::find(slotKindNames.begin(), slotKindNames.end(), name);
    if (found == slotKindNames.end())
        return std::nullopt;
    return static_cast<SlotKind>(found - slotKindNames.begin());
}

Result<KeySlot> makeSlot(SlotKind kind, ByteView unlocker, const Argon2Params& kdf, const WalletId& wallet,
    const WalletKey& walletKey, RandomSource& random)
{
    KeySlot slot{SlotId::random(random), kind, kdf, Bytes(saltSize), {}};
    random.fill(slot.salt);
    const auto derived = argon2id(unlocker, slot.salt, kdf, aeadKeySize);
    if (!derived)
        return failure(derived);
    auto wrapped = seal(*derived, walletKey.expose(), associatedData(slot, wallet), random);
    if (!wrapped)
        return failure(wrapped);
    slot.wrapped = std::move(*wrapped);
    return slot;
}

Result<WalletKey> openSlot(const KeySlot& slot, ByteView unlocker, const WalletId& wallet)
{
    const auto derived = argon2id(unlocker, slot.salt, slot.kdf, aeadKeySize);
    if (!derived)
        return failure(derived);
    auto walletKey = unseal(*derived, slot.wrapped, associatedData(slot, wallet));
    if (!walletKey && walletKey.error().code == ErrorCode::Damaged)
        return failure(ErrorCode::WrongPassword);
    if (!walletKey)
        return failure(walletKey);
    return WalletKey(std::move(*walletKey));
}

} // namespace keyfold
