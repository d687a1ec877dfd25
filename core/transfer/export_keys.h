// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/key.h"
#include "core/wallet/key_store.h"

namespace keyfold {

/// The values of a key's secret fields in use, each with an event of `use`.
Result<std::vector<SecretValue>> revealAll(KeyStore& keys, const Key& key, Action use);

/// Makes a .env file, in locked memory. A variable is called like the place where the key is used calls it, else after the key and
/// its field; above it stands a comment by which readDotenv() gives the key its name again. Values are quoted so that a shell
/// that reads the file runs nothing of them.
class DotenvWriter {
public:
    void add(const Key& key, const std::vector<SecretValue>& secrets);
    Secret take() { return std::move(m_text); }

private:
    void addVariable(const Key& key, const Field& field, std::string_view value);
    std::string freeVariable(const Key& key, const Field& field);

    Secret m_text;
    std::set<std::string> m_taken;
};

/// Makes a CSV file (RFC 4180, every cell in quotes), in locked memory. A cell that a spreadsheet would take for a formula carries an
/// apostrophe in front, which readCsv() takes away again. Columns are made for the fields that the keys have.
class CsvWriter {
public:
    /// InvalidValue where the fields are called in more ways than a table may have columns.
    static Result<CsvWriter> forKeys(const std::vector<Key>& keys);

    void add(const Key& key, const std::vector<SecretValue>& secrets);
    Secret take() { return std::move(m_text); }

private:
    struct FieldColumn {
        std::string label;
        FieldKind kind = FieldKind::Secret;
        bool operator==(const FieldColumn&) const = default;
    };

    CsvWriter() = default;

    std::vector<FieldColumn> m_columns;
    Secret m_text;
};

/// The register of all keys as CSV: what is where, who looks after it, what is due. Without any value, secret or not.
std::string keyRegister(const std::vector<Key>& keys);

/// "STRIPE_INVOICE_SENDING_LIVE": letters, digits and underscores, no digit in front.
std::string variableNameFor(std::string_view name);

} // namespace keyfold
