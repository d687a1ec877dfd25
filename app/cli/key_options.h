// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <CLI/App.hpp>

#include "app/cli/context.h"
#include "app/cli/outcome.h"
#include "core/model/key.h"
#include "core/wallet/key_store.h"

namespace keyfold::cli {

/// What `add` and `edit` say about a key, as typed.
struct KeyOptions {
    std::optional<std::string> name, provider, account, environment, kind, privilege, purpose, owner, origin,
        consoleUrl, onlyKeyReason, revokedBy, revokeContact;
    std::optional<std::string> notesFile, secretFile, secretLabel;
    std::optional<Date> expires, madeOn;
    std::optional<int> rotateEvery, revokeLead;
    std::vector<std::string> scopes, neededScopes, risks, consumers, ranges, tags, fields, secretFields;
    std::vector<std::string> emptied; ///< what --no-X stood for: "provider", "scope"…
};

/// Declares the options that both commands have.
void declareKeyOptions(CLI::App& app, KeyOptions& options);

/// Declares --no-X for everything that may be empty.
void declareEmptying(CLI::App& app, KeyOptions& options);

/// Puts what was given into `key`: a list replaces the one that was there. Secrets are not touched.
Outcome<> apply(const KeyOptions& options, Key& key);

/// Whether anything was given at all.
bool saysNothing(const KeyOptions& options);

/// Reads one secret for each label, in order, from --secret-file (the first one) and standard input. Says in one line where
/// white space around one was left out.
Outcome<std::vector<SecretValue>> readSecrets(
    Context& context, const KeyOptions& options, const std::vector<std::string>& labels);

} // namespace keyfold::cli
