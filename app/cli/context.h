// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "app/cli/run_program.h"
#include "app/cli/secret_input.h"
#include "core/base/clock.h"
#include "core/crypto/system_random.h"
#include "core/wallet/wallet.h"

namespace keyfold::cli {

/// The options that stand before or after every command.
struct GlobalOptions {
    std::optional<std::string> wallet;
    std::optional<std::string> passwordFile;
    bool json = false;
    std::vector<std::string> programLine; ///< of run: what stands behind "--"
};

/// A wallet that a command changes. When it goes, this device's digest of dates is brought up to date, where the owner wants
/// one (core/rotation/reminder_digest.h).
class WalletForChange : public Wallet {
public:
    WalletForChange(Wallet wallet, const DeviceFolders& folders, const Clock& clock, RandomSource& random);
    WalletForChange(WalletForChange&& other) noexcept;
    WalletForChange& operator=(WalletForChange&&) = delete;
    ~WalletForChange();

private:
    const DeviceFolders* m_folders; ///< null once moved from
    const Clock* m_clock;
    RandomSource* m_random;
};

/// What a command runs with. One a run of the program.
class Context {
public:
    Context(GlobalOptions options, Output& out, const Inherited& inherited);

    bool json() const { return m_options.json; }
    bool hasPasswordFile() const { return m_options.passwordFile.has_value(); }
    Output& out() { return m_out; }
    const std::vector<std::string>& programLine() const { return m_options.programLine; }
    const Inherited& inherited() const { return m_inherited; }
    SecretInput& input() { return m_input; }
    const Clock& clock() const { return m_clock; }
    RandomSource& random() { return m_random; }
    const DeviceFolders& folders() const { return m_folders; }

    /// --wallet, else $KEYFOLD_WALLET.
    Outcome<Path> walletPath() const;

    /// Asks for the password (or the recovery key) and unlocks. What a person should know is noted on standard error.
    Outcome<Wallet> open();
    Outcome<Wallet> openWith(const Password& typed);

    /// open(), and the backup of the day before anything is changed.
    Outcome<WalletForChange> openForChange();

    void backupOfTheDay(Wallet& wallet);

private:
    GlobalOptions m_options;
    Output& m_out;
    Inherited m_inherited;
    SecretInput m_input;
    SystemClock m_clock;
    SystemRandom m_random;
    DeviceFolders m_folders;
};

} // namespace keyfold::cli
