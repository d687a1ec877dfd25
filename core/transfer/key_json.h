// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/base/json_writer.h"
#include "core/model/key.h"
#include "core/wallet/key_store.h"

namespace keyfold {

// A key as JSON: what the command line gives and what an export holds; readKeyfoldJson() reads it. The names of the
// members are a promise to scripts.

/// Without any value: what `list` gives.
void writeKeyWithoutValues(JsonWriter& json, const Key& key);

/// With the plain values, and of the secret ones those that are given.
void writeKey(JsonWriter& json, const Key& key, const std::vector<SecretValue>& secrets = {});

/// Makes a JSON file of keys with their values, in locked memory. Such a file comes back whole, ids included.
class JsonKeysWriter {
public:
    JsonKeysWriter();
    ~JsonKeysWriter();
    JsonKeysWriter(JsonKeysWriter&&) noexcept;
    JsonKeysWriter& operator=(JsonKeysWriter&&) = delete;

    void add(const Key& key, const std::vector<SecretValue>& secrets);
    /// Once, at the end.
    Secret take();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace keyfold
