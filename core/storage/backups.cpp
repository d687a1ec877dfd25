// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"

#include <algorithm>
#include <system_error>

#include "core/storage/wallet_header.h"

namespace keyfold {

namespace {

constexpr std::size_t blockBytes = 1024 * 1024;
constexpr std::string_view extension = ".keyfold";

/// The first column of every row of `sql` that is not "ok".
Result<void> collectProblems(const Database& database, const char* sql, std::vector<std::string>& problems)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return failure(statement);
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return failure(row);
        if (!*row)
            return {};
        if (statement->text(0) != "ok")
            problems.emplace_back(statement->text(0));
    }
}

Result<void> copyBytes(const Database& database, NewFile& into)
{
    const auto size = database.rawSize();
    if (!size)
        return failure(size);
    for (std::uint64_t at = 0; at < *size; at += blockBytes) {
        const auto block = database.readRaw(
            at, static_cast<std::size_t>(std::min<std::uint64_t>(blockBytes, *size - at)));
        if (!block)
            return failure(block);
        if (auto ok = into.write(*block); !ok)
            return ok;
    }
    return into.finish();
}

Result<void> checkCopy(const Path& copy, const WalletKey& key, const Path& target)
{
    const auto opened = Database::open(copy, key, Database::Access::ReadWrite);
    if (!opened)
        return failure(opened);
    const auto problems = checkPages(*opened);
    if (!problems)
        return failure(problems);
    if (!problems->empty())
        return failure(ErrorCode::Damaged, target.string(), problems->front());
    return {};
}

} // namespace

Result<std::vector<std::string>> checkPages(const Database& database)
{
    std::vector<std::string> problems;
    if (auto ok = collectProblems(database, "PRAGMA cipher_integrity_check", problems); !ok)
        return failure(ok);
    if (auto ok = collectProblems(database, "PRAGMA quick_check", problems); !ok)
        return failure(ok);
    return problems;
}

Result<void> copyWallet(const Database& database, const WalletKey& key, const Path& target)
{
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(target, ignored)))
        return failure(ErrorCode::FileExists, target.string());
    auto copy = NewFile::create(temporaryBeside(target), target);
    if (!copy)
        return failure(copy);
    {
        const auto lock = Snapshot::take(database);
        if (!lock)
            return failure(lock);
        if (auto ok = copyBytes(database, *copy); !ok)
            return ok;
    }
    if (auto ok = checkCopy(copy->path(), key, target); !ok)
        return ok;
    return copy->moveTo(target);
}

std::vector<DatedCopy> listDatedCopies(const Path& folder)
{
    std::vector<DatedCopy> found;
    std::error_code ignored;
    constexpr std::size_t dayLength = std::string_view("2026-10-12").size();
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
        const std::string stem = entry.path().stem().string();
        if (entry.path().extension() != extension || stem.size() <= dayLength + 1)
            continue;
        const auto day = Date::parse(std::string_view(stem).substr(stem.size() - dayLength));
        if (day && stem[stem.size() - dayLength - 1] == '-')
            found.push_back({entry.path(), *day});
    }
    return found;
}

std::vector<Path> listBackups(const Path& folder, const std::string& name)
{
    std::vector<Path> found;
    std::error_code ignored;
    const std::string start = name + "-";
    const std::size_t length = start.size() + std::string_view("2026-10-12").size() + extension.size();
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
        const std::string file = entry.path().filename().string();
        if (file.size() == length && file.starts_with(start) && file.ends_with(extension))
            found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

Path backupPath(const Path& folder, const std::string& name, Date day)
{
    return folder / (name + "-" + day.toIso() + std::string(extension));
}

void thinOutBackups(const Path& folder, const std::string& name, std::size_t keep)
{
    const auto all = listBackups(folder, name);
    std::error_code ignored;
    for (std::size_t i = 0; i + keep < all.size(); ++i)
        std::filesystem::remove(all[i], ignored);
}

} // namespace keyfold
