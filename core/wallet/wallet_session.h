// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "core/base/clock.h"
#include "core/base/random_source.h"
#include "core/model/event.h"
#include "core/storage/database.h"
#include "core/storage/wallet_header.h"
#include "core/wallet/wallet.h"

namespace keyfold {

/// The keys that are derived from the wallet key, one a purpose (HKDF-SHA-256).
struct DerivedKeys {
    explicit DerivedKeys(const WalletKey& walletKey);

    Secret header;      ///< MAC of the header
    Secret field;       ///< sealing of secret values
    Secret fingerprint; ///< keyed fingerprints of secret values
    Secret log;         ///< chain of the audit log
};

/// What the stores of an open wallet share: the database, the keys, who unlocked it. Not for users of the wallet.
class WalletSession {
public:
    /// What opened the wallet, or is about to make it.
    struct Opened {
        WalletKey walletKey;
        SlotId slot;
        std::string actor;
    };

    WalletSession(Path path, Database database, Opened opened, WalletId wallet, DeviceFolders folders,
        const Clock& clock, RandomSource& random);
    WalletSession(const WalletSession&) = delete;
    WalletSession& operator=(const WalletSession&) = delete;
    ~WalletSession();

    const Path& path() const { return m_path; }
    const Database& database() const { return m_database; }
    const DerivedKeys& keys() const { return m_keys; }
    const WalletKey& walletKey() const { return m_opened.walletKey; }
    const WalletId& wallet() const { return m_wallet; }
    const SlotId& slot() const { return m_opened.slot; }
    void setSlot(const SlotId& slot) { m_opened.slot = slot; }
    const std::string& actor() const { return m_opened.actor; }
    void setActor(std::string label) { m_opened.actor = std::move(label); }
    const DeviceFolders& folders() const { return m_folders; }
    const Clock& clock() const { return m_clock; }
    RandomSource& random() { return m_random; }

    OpenNotes notes;

    /// Runs `change` in a transaction that also counts it; all of it is saved when this returns a value, else nothing.
    /// Within another change() it is a part of that one, undone by itself when it fails.
    Result<void> change(const std::function<Result<void>()>& change);

    /// Appends to the audit log. Only within change().
    Result<void> appendEvent(Action action, const KeyId* key, std::string_view keyName, std::string_view detail);

    /// The header as it lies in the file now, authenticated. Tampered when it was not written with the wallet key.
    Result<WalletHeader> readHeader() const;

    /// Puts a new header in the place of the present one: `edit` gets it with its slots to change. Within a transaction of
    /// its own, in which `alongside` runs too. An older copy is gone from the file afterwards.
    Result<void> changeHeader(
        const std::function<Result<void>(WalletHeader&)>& edit, const std::function<Result<void>()>& alongside);

    /// After unlocking: compares header and pages (generation, MAC), mends a damaged or left-over copy.
    Result<void> reconcileHeader();

    /// Notes on this device up to which change it has seen the wallet.
    void rememberChanges() noexcept;

private:
    Result<void> changeWithin(const std::function<Result<void>()>& change);
    Result<HeaderCopies> readCopies() const;
    Result<void> writeCopy(const WalletHeader& header, std::size_t place);
    Result<void> adoptGeneration(const WalletHeader& header);
    Result<void> adoptHeaderAhead();
    Result<void> mendCopies();

    Path m_path;
    Database m_database;
    Opened m_opened;
    WalletId m_wallet;
    DerivedKeys m_keys;
    DeviceFolders m_folders;
    const Clock& m_clock;
    RandomSource& m_random;
    bool m_changed = false;
    bool m_changing = false;
};

std::int64_t toStored(Timestamp moment);
Timestamp momentFromStored(std::int64_t stored);

} // namespace keyfold
