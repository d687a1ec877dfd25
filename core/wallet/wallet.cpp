// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/wallet.h"

#include <cstdlib>

#include "core/storage/backups.h"
#include "core/storage/schema.h"
#include "core/storage/seen_changes.h"
#include "core/wallet/new_wallet.h"
#include "core/wallet/secret_values.h"
#include "core/wallet/wallet_session.h"

namespace keyfold {

namespace {

Path homeFolder(const char* variable, const char* underHome)
{
    const char* set = std::getenv(variable);
    if (set && Path(set).is_absolute()) // XDG Base Directory: relative ones are to be ignored
        return Path(set);
    const char* home = std::getenv("HOME");
    return Path(home ? home : "/") / underHome;
}

/// What a wallet file tells before it is unlocked.
struct LockedFile {
    Path path; ///< with links resolved: the database is opened without following any
    HeaderCopies copies;
    std::uint64_t bytes = 0;
};

Result<LockedFile> readLocked(const Path& path)
{
    std::error_code error;
    const Path real = std::filesystem::canonical(path, error);
    if (error)
        return tl::unexpected<Error>(errorFromErrno(error.value(), path));
    if (!std::filesystem::is_regular_file(real, error))
        return failure(ErrorCode::NotAWallet, path.string());
    const auto start = readStart(real, WalletHeader::bytes);
    if (!start)
        return failure(start);
    auto copies = readHeaderCopies(*start, path.string());
    if (!copies)
        return failure(copies);
    return LockedFile{real, std::move(*copies), std::filesystem::file_size(real, error)};
}

struct Unlocked {
    WalletKey key;
    SlotId slot;
};

Result<Unlocked> unlock(const WalletHeader& header, SlotKind kind, ByteView unlocker)
{
    // All costs before any work: one hostile slot must not wait behind honest ones.
    for (const auto& slot : header.keySlots)
        if (slot.kind == kind)
            if (auto ok = checkArgon2Ceiling(slot.kdf); !ok)
                return failure(ok);
    for (const auto& slot : header.keySlots) {
        if (slot.kind != kind)
            continue;
        auto key = openSlot(slot, unlocker, header.wallet);
        if (key)
            return Unlocked{std::move(*key), slot.id};
        if (key.error().code != ErrorCode::WrongPassword)
            return failure(key);
    }
    return failure(ErrorCode::WrongPassword);
}

Result<std::string> labelOf(const Database& database, const SlotId& slot)
{
    auto statement = database.prepare("SELECT label FROM slot WHERE id = ?");
    if (!statement)
        return failure(statement);
    const auto row = statement->bind(0, slot.bytes()).step();
    if (!row)
        return failure(row);
    return *row ? std::string(statement->text(0)) : std::string("?");
}

Path backupFolder(const WalletSession& session)
{
    return session.folders().backups / session.wallet().text();
}

std::string backupName(const WalletSession& session)
{
    return session.path().stem().string();
}

/// An older schema: first a copy as it was, then the steps up.
Result<void> migrateWithBackup(WalletSession& session)
{
    const auto version = readSchemaVersion(session.database(), session.path().string());
    if (!version)
        return failure(version);
    if (*version == currentSchemaVersion())
        return {};
    if (auto ok = createPrivateFolder(backupFolder(session)); !ok)
        return ok;
    const Path copy = backupFolder(session)
        / (backupName(session) + "-schema-" + std::to_string(*version) + "-" + session.clock().today().toIso()
            + ".keyfold");
    const auto copied = copyWallet(session.database(), session.walletKey(), copy);
    if (!copied && copied.error().code != ErrorCode::FileExists)
        return copied;
    session.notes.migratedBackup = copy;
    return migrate(session.database());
}

void noteOlderFile(WalletSession& session)
{
    const auto seen = SeenChanges(session.folders().state).of(session.wallet());
    const auto present = session.database().readInteger("SELECT changes FROM wallet");
    if (seen && present && static_cast<std::uint64_t>(*present) < *seen)
        session.notes.changesMissing = *seen - static_cast<std::uint64_t>(*present);
}

/// Whole pages: SQLite rounds up, and would notice a torn last page only when it reads it.
Result<void> checkSize(const Database& database, const Path& path)
{
    constexpr std::uint64_t pageBytes = 4096;
    const auto size = database.rawSize();
    if (!size)
        return failure(size);
    if (*size % pageBytes != 0)
        return failure(ErrorCode::Damaged, path.string(), "the last page is cut off");
    return {};
}

Result<std::unique_ptr<WalletSession>> openSession(const Path& path, SlotKind kind, ByteView unlocker,
    const DeviceFolders& folders, const Clock& clock, RandomSource& random)
{
    const auto locked = readLocked(path);
    if (!locked)
        return failure(locked);
    const auto& header = locked->copies.newest();
    auto unlocked = unlock(header, kind, unlocker);
    if (!unlocked)
        return failure(unlocked);
    if (locked->bytes <= WalletHeader::bytes)
        return failure(ErrorCode::Damaged, path.string(), "no pages");
    auto database = Database::open(locked->path, unlocked->key, Database::Access::ReadWrite);
    if (!database)
        return failure(database);
    if (auto ok = checkSize(*database, path); !ok)
        return failure(ok);
    if (auto version = readSchemaVersion(*database, path.string()); !version)
        return failure(version);
    auto label = labelOf(*database, unlocked->slot);
    if (!label)
        return failure(label);
    auto session = std::make_unique<WalletSession>(locked->path, std::move(*database),
        WalletSession::Opened{std::move(unlocked->key), unlocked->slot, std::move(*label)}, header.wallet, folders,
        clock, random);
    session->notes.readOnly = session->database().isReadOnly();
    if (auto ok = session->reconcileHeader(); !ok)
        return failure(ok);
    if (auto ok = migrateWithBackup(*session); !ok)
        return failure(ok);
    noteOlderFile(*session);
    return session;
}

} // namespace

DeviceFolders DeviceFolders::standard()
{
    return {homeFolder("XDG_STATE_HOME", ".local/state") / "keyfold",
        homeFolder("XDG_DATA_HOME", ".local/share") / "keyfold" / "backups"};
}

Wallet::Wallet(std::unique_ptr<WalletSession> session)
    : m_session(std::move(session))
    , m_keys(std::make_unique<KeyStore>(*m_session))
    , m_parties(std::make_unique<PartyStore>(*m_session))
    , m_incidents(std::make_unique<IncidentStore>(*m_session))
    , m_rotations(std::make_unique<RotationStore>(*m_session, *m_keys, *m_incidents))
    , m_dismissals(std::make_unique<DismissalStore>(*m_session))
    , m_providers(std::make_unique<ProviderStore>(*m_session))
    , m_handoffs(std::make_unique<HandoffStore>(*m_session))
    , m_drafts(std::make_unique<DraftStore>(*m_session))
    , m_slots(std::make_unique<KeySlots>(*m_session))
    , m_log(std::make_unique<AuditLog>(*m_session))
    , m_settings(std::make_unique<Settings>(*m_session))
{
}

Wallet::Wallet(Wallet&&) noexcept = default;
Wallet& Wallet::operator=(Wallet&&) noexcept = default;
Wallet::~Wallet() = default;

Result<Wallet> Wallet::create(const Path& path, const Password& password, const CreateOptions& options,
    const DeviceFolders& folders, const Clock& clock, RandomSource& random)
{
    if (auto ok = makeWalletFile(path, password, options, clock, random); !ok)
        return failure(ok);
    return open(path, password, folders, clock, random);
}

Result<Wallet> Wallet::open(
    const Path& path, const Password& password, const DeviceFolders& folders, const Clock& clock, RandomSource& random)
{
    auto session = openSession(path, SlotKind::Password, password.expose(), folders, clock, random);
    if (!session)
        return failure(session);
    return Wallet(std::move(*session));
}

Result<Wallet> Wallet::open(const Path& path, const RecoveryKey& recovery, const DeviceFolders& folders,
    const Clock& clock, RandomSource& random)
{
    auto session = openSession(path, SlotKind::Recovery, recovery.expose(), folders, clock, random);
    if (!session)
        return failure(session);
    return Wallet(std::move(*session));
}

Result<Wallet> Wallet::open(const Path& path, const DeviceSecret& device, const DeviceFolders& folders,
    const Clock& clock, RandomSource& random)
{
    auto session = openSession(path, SlotKind::Device, device.expose(), folders, clock, random);
    if (!session)
        return failure(session);
    return Wallet(std::move(*session));
}

Result<WalletInfo> Wallet::info(const Path& path)
{
    const auto locked = readLocked(path);
    if (!locked)
        return failure(locked);
    const auto& header = locked->copies.newest();
    WalletInfo info{header.format, header.wallet, {}, header.generation, locked->bytes};
    for (const auto& slot : header.keySlots)
        info.keySlots.push_back({slot.id, slot.kind, slot.kdf});
    return info;
}

const Path& Wallet::path() const
{
    return m_session->path();
}

const WalletId& Wallet::id() const
{
    return m_session->wallet();
}

const std::string& Wallet::actor() const
{
    return m_session->actor();
}

const OpenNotes& Wallet::notes() const
{
    return m_session->notes;
}

KeyStore& Wallet::keys()
{
    return *m_keys;
}

PartyStore& Wallet::parties()
{
    return *m_parties;
}

IncidentStore& Wallet::incidents()
{
    return *m_incidents;
}

DismissalStore& Wallet::dismissals()
{
    return *m_dismissals;
}

ProviderStore& Wallet::providers()
{
    return *m_providers;
}

RotationStore& Wallet::rotations()
{
    return *m_rotations;
}

HandoffStore& Wallet::handoffs()
{
    return *m_handoffs;
}

DraftStore& Wallet::drafts()
{
    return *m_drafts;
}

KeySlots& Wallet::keySlots()
{
    return *m_slots;
}

AuditLog& Wallet::log()
{
    return *m_log;
}

Settings& Wallet::settings()
{
    return *m_settings;
}

Result<void> Wallet::atOnce(const std::function<Result<void>()>& changes)
{
    return m_session->change(changes);
}

Result<CheckReport> Wallet::check(const CancelToken& cancel, const Progress& progress)
{
    auto problems = checkPages(m_session->database());
    if (!problems)
        return failure(problems);
    CheckReport report{std::move(*problems)};
    const auto broken = m_log->firstBroken();
    if (!broken)
        return failure(broken);
    if (*broken)
        report.problems.push_back("line " + std::to_string(**broken) + " of the history was changed");
    const auto values = secret_values::unopenable(*m_session, cancel, progress);
    if (!values)
        return failure(values);
    for (const auto& name : *values)
        report.problems.push_back("a value of “" + name + "” does not open");
    return report;
}

Result<void> Wallet::backupTo(const Path& target)
{
    if (auto ok = copyWallet(m_session->database(), m_session->walletKey(), target); !ok)
        return ok;
    const auto logged = m_log->record(Action::WalletBackedUp, target.filename().string());
    if (!logged && logged.error().code != ErrorCode::ReadOnly)
        return logged;
    return {};
}

Result<std::optional<Path>> Wallet::backupOfTheDay()
{
    const auto wanted = m_settings->get("backup.daily");
    const auto keep = m_settings->integer("backup.keep");
    if (!wanted)
        return failure(wanted);
    if (!keep)
        return failure(keep);
    const Path folder = backupFolder(*m_session);
    const std::string name = backupName(*m_session);
    const Path target = backupPath(folder, name, m_session->clock().today());
    std::error_code ignored;
    if (*wanted != "on" || std::filesystem::exists(target, ignored))
        return std::optional<Path>();
    if (auto ok = createPrivateFolder(folder); !ok)
        return failure(ok);
    const auto copied = copyWallet(m_session->database(), m_session->walletKey(), target);
    if (!copied && copied.error().code == ErrorCode::FileExists)
        return std::optional<Path>(); // another process was quicker
    if (!copied)
        return failure(copied);
    thinOutBackups(folder, name, static_cast<std::size_t>(*keep));
    return std::optional(target);
}

Result<std::vector<Path>> Wallet::backups() const
{
    return listBackups(backupFolder(*m_session), backupName(*m_session));
}

} // namespace keyfold
