// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rotation/reminder_digest.h"

#include <filesystem>
#include <sstream>

#include "core/base/files.h"
#include "core/crypto/aead.h"

namespace keyfold {

namespace {

constexpr std::uint64_t largestFile = 1024 * 1024;
constexpr int daysAhead = 400; ///< a wallet that is not opened for longer reminds of what it knew

/// A line "2026-10-12 3" a day; the first one says when it was made.
Bytes encode(const ReminderDigest& digest)
{
    std::string text = digest.made.toIso() + " 0\n";
    for (const auto& [date, count] : digest.dueOn)
        text += date.toIso() + " " + std::to_string(count) + "\n";
    return Bytes(text.begin(), text.end());
}

std::optional<ReminderDigest> decode(std::string text)
{
    std::istringstream lines(std::move(text));
    ReminderDigest digest;
    std::string day;
    for (int count = 0; lines >> day >> count;) {
        const auto date = Date::parse(day);
        if (!date)
            return std::nullopt;
        if (digest.made == Date())
            digest.made = *date;
        else
            digest.dueOn[*date] = count;
    }
    return lines.eof() && digest.made != Date() ? std::optional(std::move(digest)) : std::nullopt;
}

} // namespace

ReminderDigest ReminderDigest::of(const std::vector<Deadline>& deadlines, Date today)
{
    ReminderDigest digest;
    digest.made = today;
    for (const auto& deadline : deadlines)
        ++digest.dueOn[deadline.snooze ? std::max(deadline.actBy(), deadline.snooze->until) : deadline.actBy()];
    return digest;
}

int ReminderDigest::dueBy(Date day) const
{
    int count = 0;
    for (auto at = dueOn.begin(); at != dueOn.end() && at->first <= day; ++at)
        count += at->second;
    return count;
}

int ReminderDigest::dueWithin(Date day, int days) const
{
    return dueBy(day.plusDays(days)) - dueBy(day);
}

ReminderDigestFile::ReminderDigestFile(Path stateFolder, WalletId wallet)
    : m_folder(std::move(stateFolder))
    , m_wallet(wallet)
{
}

Result<void> ReminderDigestFile::update(Wallet& wallet, Date today, RandomSource& random) const
{
    const auto path = m_folder / (m_wallet.text() + ".reminders");
    const auto allowed = wallet.settings().get("reminders.while-locked");
    if (!allowed)
        return failure(allowed);
    if (*allowed != "on") {
        std::error_code failed;
        std::filesystem::remove(path, failed);
        return failed ? tl::unexpected<Error>(errorFromErrno(failed.value(), path)) : Result<void>();
    }
    if (auto ok = createPrivateFolder(m_folder); !ok)
        return ok;
    const auto due = deadlines(wallet, today, daysAhead);
    if (!due)
        return failure(due);
    const auto key = deviceKey(&random);
    if (!key)
        return failure(key);
    const auto box = seal(*key, encode(ReminderDigest::of(*due, today)), m_wallet.bytes(), random);
    if (!box)
        return failure(box);
    return writeFileAtomically(path, *box);
}

Result<std::optional<ReminderDigest>> ReminderDigestFile::read() const
{
    const auto path = m_folder / (m_wallet.text() + ".reminders");
    const auto box = readFile(path, largestFile);
    if (!box && box.error().code == ErrorCode::FileNotFound)
        return std::optional<ReminderDigest>();
    if (!box)
        return failure(box);
    const auto key = deviceKey(nullptr);
    if (!key)
        return failure(key);
    const auto plain = unseal(*key, *box, m_wallet.bytes());
    if (!plain)
        return failure(ErrorCode::Damaged, path.string());
    auto digest = decode(std::string(plain->exposeText()));
    if (!digest)
        return failure(ErrorCode::Damaged, path.string());
    return digest;
}

/// Made where it is missing and `random` is given.
Result<Secret> ReminderDigestFile::deviceKey(RandomSource* random) const
{
    const auto path = m_folder / "device.key";
    const auto stored = readFile(path, aeadKeySize);
    if (stored && stored->size() == aeadKeySize)
        return Secret::copyOf(*stored);
    if (random == nullptr || (!stored && stored.error().code != ErrorCode::FileNotFound))
        return failure(ErrorCode::Damaged, path.string());
    auto key = Secret::ofSize(aeadKeySize);
    random->fill(key.exposeWritable());
    if (auto ok = writeFileAtomically(path, key.expose()); !ok)
        return failure(ok);
    return key;
}

} // namespace keyfold
