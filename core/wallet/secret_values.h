// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/key.h"
#include "core/wallet/wallet_session.h"

namespace keyfold {

/// The secret fields of keys: sealed on the way in, opened on the way out. Writing happens within WalletSession::change().
namespace secret_values {

/// A keyed fingerprint (HMAC-SHA-256, its first 16 bytes): equal for equal values, telling nothing without the wallet key.
Bytes fingerprintOf(const WalletSession& session, const Secret& value);

struct Place {
    std::int64_t row = 0; ///< of the key
    KeyId key;
    int version = 1;
};

/// Stores `field` at `position`; `value` is null for a plain one. Gives back the field with its id.
Result<Field> insert(WalletSession& session, const Place& place, int position, Field field, const Secret* value);

/// Opens the value of a secret field. NoSuchField; Damaged when it was moved here from another place.
Result<Secret> open(const WalletSession& session, const KeyId& key, int version, FieldId field);

/// Opens every sealed value, and gives the names of the keys of those that do not open.
Result<std::vector<std::string>> unopenable(
    const WalletSession& session, const CancelToken& cancel, const Progress& progress);

} // namespace secret_values

} // namespace keyfold
