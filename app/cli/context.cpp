// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include <cstdlib>

#include <fmt/format.h>

#include "app/cli/display_text.h"
#include "app/cli/sentences.h"
#include "core/rotation/reminder_digest.h"

namespace keyfold::cli {

namespace {

void tell(const OpenNotes& notes, const Path& path)
{
    const auto file = onOneLine(path.string());
    if (notes.readOnly)
        note(fmt::format("{} can only be read: uses of secrets are not written to the log.", file));
    if (notes.changesMissing)
        note(
            fmt::format("{} is older than the one last used on this device: {} {} missing. If that surprises you, look "
                        "for the newer file.",
                file, *notes.changesMissing, *notes.changesMissing == 1 ? "change is" : "changes are"));
    if (notes.headerRepaired)
        note(fmt::format("One of the two headers of {} was damaged. It was written anew; nothing is lost.", file));
    if (notes.migratedBackup)
        note(fmt::format("The wallet was brought up to this version. The file from before is {}.",
            onOneLine(notes.migratedBackup->string())));
}

} // namespace

WalletForChange::WalletForChange(Wallet wallet, const DeviceFolders& folders, const Clock& clock, RandomSource& random)
    : Wallet(std::move(wallet))
    , m_folders(&folders)
    , m_clock(&clock)
    , m_random(&random)
{
}

WalletForChange::WalletForChange(WalletForChange&& other) noexcept
    : Wallet(std::move(other))
    , m_folders(std::exchange(other.m_folders, nullptr))
    , m_clock(other.m_clock)
    , m_random(other.m_random)
{
}

WalletForChange::~WalletForChange()
{
    if (m_folders == nullptr)
        return;
    const auto updated = ReminderDigestFile(m_folders->state, id()).update(*this, m_clock->today(), *m_random);
    if (!updated)
        note("The dates to remind of while locked could not be kept. " + sentenceFor(updated.error()));
}

Context::Context(GlobalOptions options, Output& out, const Inherited& inherited)
    : m_options(std::move(options))
    , m_out(out)
    , m_inherited(inherited)
    , m_input(m_options.passwordFile)
    , m_folders(DeviceFolders::standard())
{
}

Outcome<Path> Context::walletPath() const
{
    if (m_options.wallet && !m_options.wallet->empty())
        return Path(*m_options.wallet);
    const char* fromEnvironment = std::getenv("KEYFOLD_WALLET");
    if (fromEnvironment != nullptr && *fromEnvironment != '\0')
        return Path(fromEnvironment);
    return misuse("No wallet is named. Give --wallet FILE, or set KEYFOLD_WALLET.");
}

Outcome<Wallet> Context::open()
{
    const auto path = walletPath();
    if (!path)
        return problem(path);
    // What is wrong with the file is said before a password is asked for.
    if (const auto info = Wallet::info(*path); !info)
        return problem(info);
    auto typed = m_input.walletPassword();
    if (!typed)
        return problem(typed);
    return openWith(Password(std::move(*typed)));
}

Outcome<Wallet> Context::openWith(const Password& typed)
{
    const auto path = walletPath();
    if (!path)
        return problem(path);
    // A recovery key is told from a password by its check characters, at no cost.
    if (const auto recovery = parseRecoveryKey(typed.expose())) {
        auto wallet = Wallet::open(*path, *recovery, m_folders, m_clock, m_random);
        if (wallet)
            tell(wallet->notes(), *path);
        if (wallet)
            return std::move(*wallet);
        if (wallet.error().code != ErrorCode::WrongPassword)
            return problem(wallet);
    }
    auto wallet = Wallet::open(*path, typed, m_folders, m_clock, m_random);
    if (!wallet)
        return problem(wallet);
    tell(wallet->notes(), *path);
    return std::move(*wallet);
}

Outcome<WalletForChange> Context::openForChange()
{
    auto wallet = open();
    if (!wallet)
        return problem(wallet);
    backupOfTheDay(*wallet);
    return WalletForChange(std::move(*wallet), m_folders, m_clock, m_random);
}

void Context::backupOfTheDay(Wallet& wallet)
{
    if (wallet.notes().readOnly)
        return;
    if (const auto kept = wallet.backupOfTheDay(); !kept)
        note("Today's backup could not be made. " + sentenceFor(kept.error()));
}

} // namespace keyfold::cli
