// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "app/cli/json_writer.h"
#include "app/cli/outcome.h"
#include "core/model/key.h"
#include "core/wallet/key_store.h"

namespace keyfold::cli {

/// Opened values by field.
using Revealed = std::map<FieldId, Secret>;

/// The secret values of the current version, each with an event of `use`.
Outcome<Revealed> revealAll(KeyStore& keys, const Key& key, Action use);

/// Without any value: what `list` gives.
void writeKeyWithoutValues(JsonWriter& json, const Key& key);

/// With the plain values, and of the secret ones those in `revealed`.
void writeKey(JsonWriter& json, const Key& key, const Revealed& revealed = {});

} // namespace keyfold::cli
