// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <fmt/format.h>

#include "core/storage/backups.h"
#include "core/storage/seen_changes.h"
#include "core/wallet/wallet.h"
#include "core/wallet/wallet_session.h"

namespace keyfold {

namespace {

Path journalOf(const Path& wallet)
{
    return Path(wallet.string() + "-journal");
}

/// "shop.replaced-2026-10-12.keyfold" beside `target`, with a number where that is taken.
Path nameForReplaced(const Path& target, Date day)
{
    std::error_code ignored;
    for (int number = 1;; ++number) {
        const auto name = fmt::format("{}.replaced-{}{}{}", target.stem().string(), day.toIso(),
            number > 1 ? fmt::format("-{}", number) : "", target.extension().string());
        const Path path = target.parent_path() / name;
        if (!std::filesystem::exists(path, ignored) && !std::filesystem::exists(journalOf(path), ignored))
            return path;
    }
}

Result<void> moveAside(const Path& from, const Path& to)
{
    std::error_code ignored;
    if (!std::filesystem::exists(from, ignored))
        return {};
    return moveWithoutOverwriting(from, to);
}

std::vector<BackupInfo> newestFirst(std::vector<DatedCopy> copies)
{
    std::stable_sort(copies.begin(), copies.end(), [](const auto& a, const auto& b) { return a.day > b.day; });
    std::vector<BackupInfo> found;
    std::error_code ignored;
    for (auto& copy : copies) {
        const auto bytes = std::filesystem::file_size(copy.path, ignored);
        found.push_back({std::move(copy.path), copy.day, bytes});
    }
    return found;
}

} // namespace

template <typename Unlocker>
Result<std::optional<Path>> Wallet::restoreWith(const Path& backup, const Path& target, const Unlocker& unlocker,
    const DeviceFolders& folders, const Clock& clock, RandomSource& random)
{
    // A name of its own beside the target, so that the last step is a rename.
    const Path fresh = temporaryBeside(target);
    const DeviceFolders nowhere{fresh.string() + ".state", folders.backups};
    {
        auto source = Wallet::open(backup, unlocker, nowhere, clock, random);
        if (!source)
            return failure(source);
        if (auto ok = copyWallet(source->m_session->database(), source->m_session->walletKey(), fresh); !ok)
            return failure(ok);
    }
    std::optional<Path> kept;
    std::error_code ignored;
    if (std::filesystem::exists(target, ignored)) {
        kept = nameForReplaced(target, clock.today());
        // The file first: a journal without its file does no harm, beside another file it would.
        if (auto ok = moveAside(target, *kept); !ok) {
            std::filesystem::remove(fresh, ignored);
            return failure(ok);
        }
    }
    if (auto ok = moveAside(journalOf(target), journalOf(kept.value_or(nameForReplaced(target, clock.today())))); !ok)
        return failure(ok);
    if (auto ok = moveWithoutOverwriting(fresh, target); !ok)
        return failure(ok);
    auto restored = Wallet::open(target, unlocker, folders, clock, random);
    if (!restored)
        return failure(restored);
    // The owner knows that this one is older: later openings need not say so.
    restored->m_session->rememberChanges();
    if (auto ok = restored->log().record(Action::WalletRestored, backup.filename().string()); !ok)
        return failure(ok);
    return kept;
}

Result<std::optional<Path>> Wallet::restore(const Path& backup, const Path& target, const Password& password,
    const DeviceFolders& folders, const Clock& clock, RandomSource& random)
{
    return restoreWith(backup, target, password, folders, clock, random);
}

Result<std::optional<Path>> Wallet::restore(const Path& backup, const Path& target, const RecoveryKey& recovery,
    const DeviceFolders& folders, const Clock& clock, RandomSource& random)
{
    return restoreWith(backup, target, recovery, folders, clock, random);
}

std::vector<BackupInfo> Wallet::backupCopies() const
{
    return newestFirst(listDatedCopies(m_session->folders().backups / m_session->wallet().text()));
}

std::vector<BackupInfo> Wallet::backupsOf(const Path& path, const DeviceFolders& folders)
{
    const auto info = Wallet::info(path);
    const auto name = path.stem().string();
    std::vector<DatedCopy> found;
    std::error_code ignored;
    for (const auto& folder : std::filesystem::directory_iterator(folders.backups, ignored)) {
        const bool itsOwn = info && folder.path().filename().string() == info->id.text();
        if (info && !itsOwn)
            continue;
        for (const auto& copy : listDatedCopies(folder.path()))
            if (itsOwn || copy.path.filename().string().starts_with(name + "-"))
                found.push_back(copy);
    }
    return newestFirst(std::move(found));
}

} // namespace keyfold
