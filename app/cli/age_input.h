// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <CLI/App.hpp>

#include "app/cli/context.h"
#include "core/handoff/handoff.h"

namespace keyfold::cli {

/// The failure with the file's name in it, where core knows none.
tl::unexpected<Problem> problemWith(const std::string& file, Error error);

/// Where the keys come from that open a file, as on the line.
struct UnlockChoice {
    std::vector<std::string> identityFiles;
    std::optional<std::string> passphraseFile;
};

void declareUnlockChoice(CLI::App& app, UnlockChoice& choice);

/// What opens it, kept.
struct UnlockInput {
    std::vector<AgeIdentity> identities;
    std::optional<Secret> passphrase;

    AgeUnlock unlock() const { return {&identities, passphrase ? &*passphrase : nullptr}; }
};

/// Identity files, passphrase file; where neither is given, the passphrase is asked for, or the identity of `wallet` taken
/// (nullptr where there is none).
Outcome<UnlockInput> readUnlock(
    Context& context, const UnlockChoice& choice, const std::string& file, const AgeFile& age, Wallet* wallet);

/// Opens FILE, "-" for standard input.
Outcome<FileStream> openInput(const std::string& file);

/// A text file that is not secret, as a whole.
Outcome<std::string> readText(const std::string& file, std::size_t limit);

/// A new passphrase from a file; not empty.
Outcome<Secret> newPassphraseFrom(const std::string& file);

} // namespace keyfold::cli
