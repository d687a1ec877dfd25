// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/new_wallet.h"

#include <algorithm>

#include "core/crypto/aead.h"
#include "core/storage/schema.h"
#include "core/wallet/event_chain.h"
#include "core/wallet/wallet_session.h"

namespace keyfold {

namespace {

/// The standard cost takes about this long to try one password.
constexpr std::chrono::milliseconds unlockTime{1000};

WalletKey drawWalletKey(RandomSource& random)
{
    Secret bytes = Secret::ofSize(aeadKeySize);
    random.fill(bytes.exposeWritable());
    return WalletKey(std::move(bytes));
}

Result<Argon2Params> costOf(const CreateOptions& options)
{
    if (!options.kdf)
        return calibrateArgon2(unlockTime);
    if (auto ok = checkArgon2Floor(*options.kdf, options.kdfFloor); !ok)
        return failure(ok);
    if (auto ok = checkArgon2Ceiling(*options.kdf); !ok)
        return failure(ok);
    return *options.kdf;
}

Result<WalletHeader> makeHeader(
    const Password& password, const CreateOptions& options, const WalletKey& key, RandomSource& random)
{
    const auto cost = costOf(options);
    if (!cost)
        return failure(cost);
    WalletHeader header;
    header.wallet = WalletId::random(random);
    header.generation = 1;
    auto first = makeSlot(SlotKind::Password, password.expose(), *cost, header.wallet, key, random);
    if (!first)
        return failure(first);
    header.keySlots.push_back(std::move(*first));
    if (options.recovery) {
        auto recovery = makeSlot(SlotKind::Recovery, options.recovery->expose(), *cost, header.wallet, key, random);
        if (!recovery)
            return failure(recovery);
        header.keySlots.push_back(std::move(*recovery));
    }
    header.mac = headerMac(header, DerivedKeys(key).header);
    return header;
}

Result<void> fillTables(const Database& database, const WalletHeader& header, const WalletKey& key,
    const CreateOptions& options, const Clock& clock)
{
    if (auto ok = database.run("PRAGMA application_id = " + std::to_string(applicationId)); !ok)
        return ok;
    if (auto ok = migrate(database); !ok)
        return ok;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    auto row = database.prepare("INSERT INTO wallet (only_row, id, created, changes, header_generation, header_mac,"
                                " log_length, log_mac) VALUES (1, ?, ?, 1, ?, ?, 0, x'')");
    if (!row)
        return failure(row);
    row->bind(0, header.wallet.bytes()).bind(1, toStored(clock.now()));
    row->bind(2, static_cast<std::int64_t>(header.generation)).bind(3, ByteView(header.mac));
    if (auto ok = row->run(); !ok)
        return ok;
    auto label = database.prepare("INSERT INTO slot (id, label, created) VALUES (?, ?, ?)");
    if (!label)
        return failure(label);
    for (const auto& slot : header.keySlots) {
        label->bind(0, slot.id.bytes());
        label->bind(1, slot.kind == SlotKind::Recovery ? std::string_view("Recovery sheet") : options.label);
        if (auto ok = label->bind(2, toStored(clock.now())).run(); !ok)
            return ok;
    }
    Event created;
    created.time = clock.now();
    created.actor = options.label;
    created.action = Action::WalletCreated;
    if (auto ok = appendToChain(database, DerivedKeys(key).log, created); !ok)
        return ok;
    return transaction->commit();
}

/// Whether the pages really are encrypted: the last gate against plain SQLite in SQLCipher's place.
Result<void> checkPagesAreEncrypted(const Database& database)
{
    constexpr std::string_view plainStart = "SQLite format 3";
    const auto start = database.readRaw(WalletHeader::bytes, plainStart.size());
    if (!start)
        return failure(start);
    if (asText(*start) == plainStart)
        return failure(ErrorCode::LibraryClash, {}, "plain pages");
    return {};
}

Result<void> fillPages(const Path& file, const WalletHeader& header, const WalletKey& key, const CreateOptions& options,
    const Clock& clock)
{
    const auto database = Database::open(file, key, Database::Access::ReadWrite);
    if (!database)
        return failure(database);
    if (auto ok = fillTables(*database, header, key, options, clock); !ok)
        return ok;
    return checkPagesAreEncrypted(*database);
}

tl::unexpected<Error> aboutPath(Error error, const Path& path)
{
    error.subject = path.string();
    return tl::unexpected<Error>(std::move(error));
}

Bytes headerBytes(const WalletHeader& header)
{
    Bytes both = writeHeaderCopy(header);
    const Bytes copy = both;
    both.insert(both.end(), copy.begin(), copy.end());
    return both;
}

} // namespace

Result<void> makeWalletFile(
    const Path& path, const Password& password, const CreateOptions& options, const Clock& clock, RandomSource& random)
{
    if (password.empty())
        return failure(ErrorCode::WeakPassword);
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(path, ignored)))
        return failure(ErrorCode::FileExists, path.string());
    auto file = NewFile::create(temporaryBeside(path), path);
    if (!file)
        return failure(file);
    const WalletKey key = drawWalletKey(random);
    const auto header = makeHeader(password, options, key, random);
    if (!header)
        return failure(header);
    if (auto ok = file->write(headerBytes(*header)); !ok)
        return ok;
    if (auto ok = file->finish(); !ok)
        return ok;
    // Only now may SQLite open it: closing our own handle later would have dropped its locks.
    const auto filled = fillPages(file->path(), *header, key, options, clock);
    if (!filled)
        return aboutPath(filled.error(), path); // nobody knows the name that it has meanwhile
    return file->moveTo(path);
}

} // namespace keyfold
