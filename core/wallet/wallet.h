// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/base/random_source.h"
#include "core/base/result.h"
#include "core/base/secret_types.h"
#include "core/wallet/audit_log.h"
#include "core/wallet/dismissal_store.h"
#include "core/wallet/draft_store.h"
#include "core/wallet/handoff_store.h"
#include "core/wallet/incident_store.h"
#include "core/wallet/key_slots.h"
#include "core/wallet/key_store.h"
#include "core/wallet/party_store.h"
#include "core/wallet/provider_store.h"
#include "core/wallet/recovery_key.h"
#include "core/wallet/rotation_store.h"
#include "core/wallet/settings.h"

namespace keyfold {

/// Where this device keeps what does not travel with the wallet. Made where they are missing, for the owner alone (0700).
struct DeviceFolders {
    Path state;   ///< the last change seen of each wallet, by which an older file is noticed
    Path backups; ///< one folder a wallet in it

    /// $XDG_STATE_HOME/keyfold and $XDG_DATA_HOME/keyfold/backups, or their defaults under $HOME.
    static DeviceFolders standard();
};

struct CreateOptions {
    std::string label = "Owner";           ///< of the first slot: the actor in the audit log
    std::optional<Argon2Params> kdf;       ///< measured for about a second where not given
    Argon2Params kdfFloor = argon2Floor;   ///< KdfTooWeak under it
    const RecoveryKey* recovery = nullptr; ///< adds a recovery slot
};

/// What the file tells without a password.
struct WalletInfo {
    int format = 0;
    WalletId id;
    struct Slot {
        SlotId id;
        SlotKind kind;
        Argon2Params kdf;
    };
    std::vector<Slot> keySlots;
    std::uint64_t generation = 0;
    std::uint64_t fileBytes = 0;
};

/// An encrypted copy that Keyfold made by itself on this device.
struct BackupInfo {
    Path path;
    Date day; ///< it was made on
    std::uint64_t bytes = 0;

    bool operator==(const BackupInfo&) const = default;
};

/// What a person should be told after unlocking, though it stopped nothing.
struct OpenNotes {
    bool readOnly = false;                       ///< uses of secrets cannot be written to the log
    std::optional<std::uint64_t> changesMissing; ///< the file is older than the one last seen on this device
    bool headerRepaired = false;                 ///< one of the two copies was damaged and was written anew
    std::optional<Path> migratedBackup;          ///< an older format was brought up; here is the copy from before
};

struct CheckReport {
    std::vector<std::string> problems; ///< for people, in English; empty when the wallet is whole
};

/// An unlocked wallet. Destroying it locks: keys and secrets are wiped, the file is closed.
///
/// Synchronous; one thread at a time (another thread may take over between calls). Another process may have the same
/// wallet open: it waits for ours for up to five seconds (Busy), and each sees the other's changes.
/// clock and random have to outlive the wallet.
class Wallet {
public:
    /// Makes the file (O_EXCL, 0600), whole or not at all. FileExists, WeakPassword, KdfTooWeak, PermissionDenied, DiskFull…
    static Result<Wallet> create(const Path& path, const Password& password, const CreateOptions& options,
        const DeviceFolders& folders, const Clock& clock, RandomSource& random);

    /// FileNotFound, NotAWallet, MadeByNewer, KdfTooCostly, WrongPassword, Damaged, Tampered, Busy…
    static Result<Wallet> open(const Path& path, const Password& password, const DeviceFolders& folders,
        const Clock& clock, RandomSource& random);
    static Result<Wallet> open(const Path& path, const RecoveryKey& recovery, const DeviceFolders& folders,
        const Clock& clock, RandomSource& random);

    /// WrongPassword too when the device's way to unlock was removed elsewhere.
    static Result<Wallet> open(const Path& path, const DeviceSecret& device, const DeviceFolders& folders,
        const Clock& clock, RandomSource& random);

    /// Without a password. Not while this process has the wallet open (closing the file would drop its locks).
    static Result<WalletInfo> info(const Path& path);

    Wallet(Wallet&&) noexcept;
    Wallet& operator=(Wallet&&) noexcept;
    ~Wallet();

    const Path& path() const;
    const WalletId& id() const;
    /// The label of the slot that unlocked it.
    const std::string& actor() const;
    const OpenNotes& notes() const;

    KeyStore& keys();
    PartyStore& parties();
    IncidentStore& incidents();
    RotationStore& rotations();
    DismissalStore& dismissals();
    ProviderStore& providers();
    HandoffStore& handoffs();
    DraftStore& drafts();
    KeySlots& keySlots();
    AuditLog& log();
    Settings& settings();

    /// Runs several changes as one: all are saved together when `changes` returns a value, else none. Much quicker for many.
    Result<void> atOnce(const std::function<Result<void>()>& changes);

    /// Reads every page and every link between them: SQLCipher's and SQLite's own checks, every sealed value, the log.
    Result<CheckReport> check(const CancelToken& cancel = {}, const Progress& progress = {});

    /// Writes a whole encrypted copy, checks it, and gives it the name `target`. FileExists; Damaged when the wallet itself
    /// does not pass its checks.
    Result<void> backupTo(const Path& target);

    /// The copy of the day, where it is not there yet; keeps the newest ten (setting backup.keep). Returns its path, or
    /// nullopt where nothing was to do.
    Result<std::optional<Path>> backupOfTheDay();
    Result<std::vector<Path>> backups() const;
    /// The same with what a person wants to know, the newest first; those of before a migration too.
    std::vector<BackupInfo> backupCopies() const;

    /// The device's copies of the wallet that is or was at `path`, the newest first; no password is needed and the wallet may be
    /// damaged, not open in this process. Where its header tells no wallet any more, those that bear its file's name.
    static std::vector<BackupInfo> backupsOf(const Path& path, const DeviceFolders& folders);

    /// Puts a backup in the place of the wallet at `target`. The backup has to open with `password` and pass its checks;
    /// what was at `target` is kept beside it under the name that is returned (nullopt where there was nothing).
    static Result<std::optional<Path>> restore(const Path& backup, const Path& target, const Password& password,
        const DeviceFolders& folders, const Clock& clock, RandomSource& random);
    static Result<std::optional<Path>> restore(const Path& backup, const Path& target, const RecoveryKey& recovery,
        const DeviceFolders& folders, const Clock& clock, RandomSource& random);

private:
    template <typename Unlocker>
    static Result<std::optional<Path>> restoreWith(const Path& backup, const Path& target, const Unlocker& unlocker,
        const DeviceFolders& folders, const Clock& clock, RandomSource& random);

    explicit Wallet(std::unique_ptr<WalletSession> session);

    std::unique_ptr<WalletSession> m_session;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<PartyStore> m_parties;
    std::unique_ptr<IncidentStore> m_incidents;
    std::unique_ptr<RotationStore> m_rotations;
    std::unique_ptr<DismissalStore> m_dismissals;
    std::unique_ptr<ProviderStore> m_providers;
    std::unique_ptr<HandoffStore> m_handoffs;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<KeySlots> m_slots;
    std::unique_ptr<AuditLog> m_log;
    std::unique_ptr<Settings> m_settings;
};

} // namespace keyfold
