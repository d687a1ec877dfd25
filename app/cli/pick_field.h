// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include <CLI/App.hpp>

#include "app/cli/outcome.h"
#include "core/wallet/wallet.h"

namespace keyfold::cli {

/// Which value of which key, as typed.
struct FieldChoice {
    std::string key;
    std::optional<std::string> field;
    std::optional<int> version;
};

/// The KEY and --field.
void declareFieldChoice(CLI::App& app, FieldChoice& choice);

struct PickedField {
    Key key;
    Field field;
};

Outcome<Key> findKey(Wallet& wallet, std::string_view typed);

/// The main field of the current version, where nothing else was asked for.
Outcome<PickedField> pickField(Wallet& wallet, const FieldChoice& choice);

/// The value of a field, secret or not; a secret one with its event.
Outcome<Secret> readField(Wallet& wallet, const Field& field, Action use);

} // namespace keyfold::cli
