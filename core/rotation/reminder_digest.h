// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/base/bytes.h"
#include "core/base/secret.h"
#include "core/rotation/reminders.h"

namespace keyfold {

/// Dates and counts, and nothing else: what a locked wallet can still remind of. No name, no id, no provider.
struct ReminderDigest {
    Date made;
    std::map<Date, int> dueOn; ///< how many deadlines have their actBy() on that day; snoozed ones on the day they wake

    static ReminderDigest of(const std::vector<Deadline>& deadlines, Date today);

    /// How many are due or overdue on `day`, and how many more within the `days` after it.
    int dueBy(Date day) const;
    int dueWithin(Date day, int days) const;

    bool operator==(const ReminderDigest&) const = default;
};

/// The digest's file on this device, one a wallet, in the folder DeviceFolders::state. It is there only while the owner
/// allows it (setting reminders.while-locked, off by default).
///
/// Sealed (XChaCha20-Poly1305, RFC 8439 with draft-irtf-cfrg-xchacha-03) under a random key of the device beside it: a copy of
/// the file alone, as a backup or a sync folder has it, tells nothing, and a changed one is noticed. Who can read everything
/// of this user on this computer can read the counts too.
class ReminderDigestFile {
public:
    ReminderDigestFile(Path stateFolder, WalletId wallet);

    /// Replaces the file, or takes it away where the setting is off. PermissionDenied, DiskFull…
    Result<void> update(Wallet& wallet, Date today, RandomSource& random) const;
    /// nullopt where there is none. Damaged.
    Result<std::optional<ReminderDigest>> read() const;

private:
    Result<Secret> deviceKey(RandomSource* random) const;

    Path m_folder;
    WalletId m_wallet;
};

} // namespace keyfold
