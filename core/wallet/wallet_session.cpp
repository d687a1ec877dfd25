// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/wallet_session.h"

#include "core/crypto/aead.h"
#include "core/storage/seen_changes.h"
#include "core/wallet/event_chain.h"

namespace keyfold {

DerivedKeys::DerivedKeys(const WalletKey& walletKey)
    : header(hkdfSha256(walletKey.secret(), "keyfold header 1", 32))
    , field(hkdfSha256(walletKey.secret(), "keyfold field 1", aeadKeySize))
    , fingerprint(hkdfSha256(walletKey.secret(), "keyfold fingerprint 1", 32))
    , log(hkdfSha256(walletKey.secret(), "keyfold log 1", 32))
{
}

WalletSession::WalletSession(Path path, Database database, Opened opened, WalletId wallet, DeviceFolders folders,
    const Clock& clock, RandomSource& random)
    : m_path(std::move(path))
    , m_database(std::move(database))
    , m_opened(std::move(opened))
    , m_wallet(wallet)
    , m_keys(m_opened.walletKey)
    , m_folders(std::move(folders))
    , m_clock(clock)
    , m_random(random)
{
}

WalletSession::~WalletSession()
{
    if (m_changed)
        rememberChanges();
}

Result<void> WalletSession::change(const std::function<Result<void>()>& change)
{
    if (m_changing)
        return changeWithin(change);
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction);
    m_changing = true;
    const auto changed = change();
    m_changing = false;
    if (!changed)
        return changed;
    if (auto ok = m_database.run("UPDATE wallet SET changes = changes + 1"); !ok)
        return ok;
    if (auto ok = transaction->commit(); !ok)
        return ok;
    m_changed = true;
    return {};
}

Result<void> WalletSession::changeWithin(const std::function<Result<void>()>& change)
{
    const auto run = [this](const char* sql) -> Result<void> {
        auto statement = m_database.cached(sql);
        return statement ? (*statement)->run() : failure(statement);
    };
    if (auto ok = run("SAVEPOINT within"); !ok)
        return ok;
    const auto changed = change();
    if (!changed) // after an error that has ended the whole transaction there is no savepoint, and this fails harmlessly
        (void)run("ROLLBACK TO within");
    const auto released = run("RELEASE within");
    return changed ? released : changed;
}

Result<void> WalletSession::appendEvent(
    Action action, const KeyId* key, std::string_view keyName, std::string_view detail)
{
    Event event;
    event.time = m_clock.now();
    event.actor = m_opened.actor;
    event.action = action;
    if (key)
        event.key = *key;
    event.keyName = keyName;
    event.detail = detail;
    return appendToChain(m_database, m_keys.log, event);
}

Result<HeaderCopies> WalletSession::readCopies() const
{
    const auto start = m_database.readRaw(0, WalletHeader::bytes);
    if (!start)
        return failure(start);
    return readHeaderCopies(*start, m_path.string());
}

Result<WalletHeader> WalletSession::readHeader() const
{
    const auto copies = readCopies();
    if (!copies)
        return failure(copies);
    const auto& header = copies->newest();
    if (header.wallet != m_wallet || !authenticates(header, m_keys.header))
        return failure(ErrorCode::Tampered, m_path.string(), "header MAC");
    return header;
}

Result<void> WalletSession::writeCopy(const WalletHeader& header, std::size_t place)
{
    return m_database.writeHeaderBytes(place * WalletHeader::copyBytes, writeHeaderCopy(header));
}

Result<void> WalletSession::adoptGeneration(const WalletHeader& header)
{
    auto statement = m_database.prepare("UPDATE wallet SET header_generation = ?, header_mac = ?");
    if (!statement)
        return failure(statement);
    return statement->bind(0, static_cast<std::int64_t>(header.generation)).bind(1, ByteView(header.mac)).run();
}

Result<void> WalletSession::adoptHeaderAhead()
{
    // Read again inside: another process may have been in the middle of its change, and have taken it back.
    return change([&]() -> Result<void> {
        const auto header = readHeader();
        if (!header)
            return failure(header);
        const auto generation = m_database.readInteger("SELECT header_generation FROM wallet");
        if (!generation)
            return failure(generation);
        if (header->generation != static_cast<std::uint64_t>(*generation) + 1)
            return {};
        return adoptGeneration(*header);
    });
}

Result<void> WalletSession::changeHeader(
    const std::function<Result<void>(WalletHeader&)>& edit, const std::function<Result<void>()>& alongside)
{
    // The transaction keeps other processes from changing the header meanwhile.
    WalletHeader before;
    WalletHeader after;
    const auto place = [](const WalletHeader& header) { return static_cast<std::size_t>(header.generation % 2); };
    const auto saved = change([&]() -> Result<void> {
        auto present = readHeader();
        if (!present)
            return failure(present);
        before = *present;
        after = std::move(*present);
        if (auto ok = edit(after); !ok)
            return ok;
        after.generation += 1;
        after.mac = headerMac(after, m_keys.header);
        if (auto ok = adoptGeneration(after); !ok)
            return ok;
        if (auto ok = alongside(); !ok)
            return ok;
        return writeCopy(after, place(after));
    });
    if (!saved) {
        // The pages did not follow: the copy that was written goes back to what the pages belong to.
        if (after.generation != before.generation)
            (void)writeCopy(before, place(after));
        return saved;
    }
    // The older copy still holds the slots that were replaced.
    return writeCopy(after, place(before));
}

Result<void> WalletSession::reconcileHeader()
{
    const auto header = readHeader();
    if (!header)
        return failure(header);
    auto row = m_database.prepare("SELECT header_generation, header_mac, id FROM wallet");
    if (!row)
        return failure(row);
    const auto found = row->step();
    if (!found)
        return failure(found);
    if (!*found || WalletId::fromBytes(row->blob(2)) != m_wallet)
        return failure(ErrorCode::Tampered, m_path.string(), "pages of another wallet");
    const auto generation = static_cast<std::uint64_t>(row->integer(0));
    const Bytes mac(row->blob(1).begin(), row->blob(1).end());
    row->reset();
    // One ahead: the program ended between writing the header and saving the pages.
    const bool ahead = header->generation == generation + 1;
    if (!ahead && (header->generation != generation || header->mac != mac))
        return failure(ErrorCode::Tampered, m_path.string(), "header older than the pages");
    const auto copies = readCopies();
    if (!copies)
        return failure(copies);
    if ((!ahead && copies->bothAre(*header)) || m_database.isReadOnly())
        return {};
    if (ahead)
        if (auto ok = adoptHeaderAhead(); !ok)
            return ok;
    notes.headerRepaired = true;
    return mendCopies();
}

Result<void> WalletSession::mendCopies()
{
    auto transaction = Transaction::begin(m_database); // nobody else changes the header meanwhile
    if (!transaction)
        return failure(transaction);
    const auto header = readHeader();
    const auto copies = readCopies();
    if (!header)
        return failure(header);
    if (!copies)
        return failure(copies);
    for (std::size_t place = 0; place < 2; ++place)
        if (copies->copies[place] != *header)
            if (auto ok = writeCopy(*header, place); !ok)
                return ok;
    return transaction->commit();
}

void WalletSession::rememberChanges() noexcept
{
    try {
        const auto changes = m_database.readInteger("SELECT changes FROM wallet");
        if (changes)
            (void)SeenChanges(m_folders.state).remember(m_wallet, static_cast<std::uint64_t>(*changes));
    } catch (const std::exception&) {
        // Out of memory at the end: the note is a help, not the truth.
    }
}

std::int64_t toStored(Timestamp moment)
{
    return moment.time_since_epoch().count();
}

Timestamp momentFromStored(std::int64_t stored)
{
    return Timestamp(std::chrono::milliseconds(stored));
}

} // namespace keyfold
