// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret_types.h"
#include "core/crypto/argon2id.h"
#include "core/model/ids.h"
#include "core/storage/key_slot.h"
#include "core/wallet/recovery_key.h"

namespace keyfold {

class WalletSession;

/// One way to unlock, as the unlocked wallet knows it (a locked one knows no labels).
struct SlotInfo {
    SlotId id;
    SlotKind kind = SlotKind::Password;
    std::string label;
    Argon2Params kdf;
    bool unlockedThis = false; ///< the one that opened this session
    Timestamp created{};       ///< when it was added; a change of its password does not count

    bool operator==(const SlotInfo&) const = default;
};

/// The ways to unlock the wallet. Every change writes both copies of the header, each synced before the next step, so that
/// a crash leaves the old or the new set; a removed or replaced slot is gone from the file afterwards.
class KeySlots {
public:
    explicit KeySlots(WalletSession& session) : m_session(session) {}

    Result<std::vector<SlotInfo>> list() const;
    /// What the slot costs that opened this session: a new one should cost the same.
    Result<Argon2Params> costOfThis() const;
    Result<SlotId> addPassword(const Password& password, std::string label, const Argon2Params& kdf);
    Result<SlotId> addRecovery(const RecoveryKey& key, std::string label, const Argon2Params& kdf);
    /// Quick unlock: `secret` is 32 random bytes, which cannot be guessed at any cost, so trying them costs the least there is.
    Result<SlotId> addDevice(const DeviceSecret& secret, std::string label);
    /// `idOrPart`: the id or its first characters. NoSuchSlot, LastSlot (a device slot does not count as a way in).
    Result<void> remove(std::string_view idOrPart);
    /// Puts `next` in the place of `present`, in the slot that `present` opens. WrongPassword, WeakPassword.
    Result<void> changePassword(const Password& present, const Password& next, const Argon2Params& kdf);
    /// The same for a password that is forgotten: `next` takes the place of that slot, which has to be a password's. The
    /// wallet is open, so its holder could add and remove slots all the same. NoSuchSlot, WeakPassword.
    Result<void> resetPassword(const SlotId& id, const Password& next, const Argon2Params& kdf);

private:
    WalletSession& m_session;
};

} // namespace keyfold
