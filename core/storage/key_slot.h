// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/base/secret_types.h"
#include "core/crypto/argon2id.h"
#include "core/model/ids.h"

namespace keyfold {

enum class SlotKind { Password, Recovery, Device };
std::string_view nameOf(SlotKind kind);
std::optional<SlotKind> slotKindNamed(std::string_view name);

/// One way to unlock, as it lies in the header: the wallet key, wrapped under a key derived from what the person knows.
struct KeySlot {
    SlotId id;
    SlotKind kind = SlotKind::Password;
    Argon2Params kdf;
    Bytes salt;    ///< 16 bytes
    Bytes wrapped; ///< nonce, wallet key, tag (core/crypto/aead.h)

    bool operator==(const KeySlot&) const = default;
};

/// Wraps `walletKey` with XChaCha20-Poly1305 under Argon2id(`unlocker`). Wallet id, slot id, kind and cost are bound to it.
Result<KeySlot> makeSlot(SlotKind kind, ByteView unlocker, const Argon2Params& kdf, const WalletId& wallet,
    const WalletKey& walletKey, RandomSource& random);

/// WrongPassword when it does not open. Costs what `slot.kdf` says, after the ceiling was checked (KdfTooCostly).
Result<WalletKey> openSlot(const KeySlot& slot, ByteView unlocker, const WalletId& wallet);

} // namespace keyfold
