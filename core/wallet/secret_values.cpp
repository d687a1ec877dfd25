// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/secret_values.h"

#include <algorithm>

#include "core/crypto/aead.h"
#include "core/crypto/digest.h"

namespace keyfold::secret_values {

namespace {

constexpr std::size_t fingerprintBytes = 16;

/// A value can be opened only as what it was sealed as: this field of this version of this key of this wallet.
Bytes identityOf(const WalletSession& session, const KeyId& key, int version, FieldId field)
{
    Bytes identity;
    appendWithLength(identity, asBytes("keyfold field 1"));
    appendWithLength(identity, session.wallet().bytes());
    appendWithLength(identity, key.bytes());
    appendBigEndian(identity, static_cast<std::uint32_t>(version));
    appendBigEndian(identity, static_cast<std::uint64_t>(field.value));
    return identity;
}

Result<void> storeBox(WalletSession& session, const Place& place, FieldId field, const Secret& value)
{
    const auto box = seal(
        session.keys().field, value.expose(), identityOf(session, place.key, place.version, field), session.random());
    if (!box)
        return failure(box);
    auto statement = session.database().cached("INSERT INTO sealed_value (field, box) VALUES (?, ?)");
    if (!statement)
        return failure(statement);
    return (*statement)->bind(0, field.value).bind(1, ByteView(*box)).run();
}

} // namespace

Bytes fingerprintOf(const WalletSession& session, const Secret& value)
{
    const auto mac = hmacSha256(session.keys().fingerprint, value.expose());
    return {mac.begin(), mac.begin() + fingerprintBytes};
}

Result<Field> insert(WalletSession& session, const Place& place, int position, Field field, const Secret* value)
{
    auto statement = session.database().cached(
        "INSERT INTO field (key, version, position, label, value, fingerprint) VALUES (?, ?, ?, ?, ?, ?)");
    if (!statement)
        return failure(statement);
    (*statement)->bind(0, place.row).bind(1, place.version).bind(2, position).bind(3, field.label);
    Bytes fingerprint;
    if (value) {
        fingerprint = fingerprintOf(session, *value);
        (*statement)->bindNull(4).bind(5, ByteView(fingerprint));
    } else {
        (*statement)->bind(4, field.value).bindNull(5);
    }
    if (auto ok = (*statement)->run(); !ok)
        return failure(ok);
    field.id = {session.database().lastRowId()};
    if (value)
        if (auto ok = storeBox(session, place, field.id, *value); !ok)
            return failure(ok);
    return field;
}

Result<Secret> open(const WalletSession& session, const KeyId& key, int version, FieldId field)
{
    auto statement = session.database().cached("SELECT box FROM sealed_value WHERE field = ?");
    if (!statement)
        return failure(statement);
    const auto found = (*statement)->bind(0, field.value).step();
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NoSuchField);
    auto value = unseal(session.keys().field, (*statement)->blob(0), identityOf(session, key, version, field));
    (*statement)->reset();
    if (!value && value.error().code == ErrorCode::Damaged)
        return failure(ErrorCode::Damaged, session.path().string(), "a sealed value");
    return value;
}

Result<std::vector<std::string>> unopenable(
    const WalletSession& session, const CancelToken& cancel, const Progress& progress)
{
    const auto total = session.database().readInteger("SELECT count(*) FROM field WHERE value IS NULL");
    if (!total)
        return failure(total);
    auto statement = session.database().prepare(
        "SELECT key.id, field.version, field.id, key.name, field.fingerprint FROM field"
        " JOIN key ON key.row = field.key WHERE value IS NULL");
    if (!statement)
        return failure(statement);
    std::vector<std::string> names;
    for (std::uint64_t done = 0;; ++done) {
        const auto found = statement->step();
        if (!found)
            return failure(found);
        if (!*found)
            return names;
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (progress)
            progress(done, static_cast<std::uint64_t>(*total));
        const auto key = KeyId::fromBytes(statement->blob(0)).value_or(KeyId());
        const auto value = open(session, key, static_cast<int>(statement->integer(1)), {statement->integer(2)});
        const auto fingerprint = statement->blob(4);
        if (!value || !std::ranges::equal(fingerprintOf(session, *value), fingerprint))
            names.emplace_back(statement->text(3));
    }
}

} // namespace keyfold::secret_values
