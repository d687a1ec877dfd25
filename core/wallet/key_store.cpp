// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/key_store.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/wallet/key_rows.h"
#include "core/wallet/removed_key.h"
#include "core/wallet/search_index.h"
#include "core/wallet/secret_values.h"

namespace keyfold {

namespace {

const Secret* valueFor(const std::vector<SecretValue>& secrets, std::string_view label)
{
    const auto wanted = folded(label);
    const auto found = std::find_if(
        secrets.begin(), secrets.end(), [&](const SecretValue& secret) { return folded(secret.label) == wanted; });
    return found == secrets.end() ? nullptr : &found->value;
}

Result<void> checkSecrets(const Key& key, const std::vector<SecretValue>& secrets)
{
    for (const auto& secret : secrets) {
        const auto* field = key.fieldLabelled(secret.label);
        if (!field || field->kind != FieldKind::Secret)
            return failure(ErrorCode::NoSuchField, secret.label);
        if (secret.value.empty())
            return failure(ErrorCode::SecretEmpty);
        if (secret.value.size() > KeyLimits::secretBytes + 1)
            return failure(ErrorCode::SecretTooLarge, humanSize(KeyLimits::secretBytes));
    }
    return {};
}

/// A model value never holds a secret, whatever a caller put there.
void wipeSecrets(Key& key)
{
    for (auto& field : key.fields())
        if (field.kind == FieldKind::Secret)
            wipe(field.value);
}

/// Writes the current version of `key` with a value for each secret field: from `secrets`, or else from `keep`.
Result<void> insertCurrentVersion(WalletSession& session, std::int64_t row, Key& key,
    const std::vector<SecretValue>& secrets, const std::function<Result<Secret>(const Field&)>& keep)
{
    auto& version = key.versions.back();
    if (auto ok = key_rows::insertVersion(session.database(), row, version); !ok)
        return ok;
    int position = 0;
    for (auto& field : version.fields) {
        Secret kept;
        const Secret* value = nullptr;
        if (field.kind == FieldKind::Secret) {
            value = valueFor(secrets, field.label);
            if (!value) {
                auto found = keep(field);
                if (!found)
                    return failure(found);
                kept = std::move(*found);
                value = &kept;
            }
        }
        auto stored = secret_values::insert(session, {row, key.id, version.number}, position++, field, value);
        if (!stored)
            return failure(stored);
        field = std::move(*stored);
    }
    return {};
}

} // namespace

Result<Key> KeyStore::add(Key key, const std::vector<SecretValue>& secrets)
{
    if (key.id == KeyId())
        key.id = KeyId::random(m_session.random());
    if (key.created == Timestamp())
        key.created = m_session.clock().now();
    Version first;
    first.fields = key.fields();
    first.from = key.madeOn.value_or(m_session.clock().today());
    key.versions = {first};
    tidy(key);
    wipeSecrets(key);
    if (auto ok = validate(key); !ok)
        return failure(ok);
    if (auto ok = checkSecrets(key, secrets); !ok)
        return failure(ok);
    const auto& database = m_session.database();
    const auto saved = m_session.change([&]() -> Result<void> {
        if (auto ok = key_rows::checkNameIsFree(database, key.name, 0); !ok)
            return ok;
        const auto row = key_rows::insert(database, key);
        if (!row)
            return failure(row);
        if (auto ok = key_rows::replaceLists(database, *row, key); !ok)
            return ok;
        const auto missing = [](const Field&) -> Result<Secret> { return failure(ErrorCode::SecretEmpty); };
        if (auto ok = insertCurrentVersion(m_session, *row, key, secrets, missing); !ok)
            return ok;
        if (auto ok = search_index::add(database, *row, key); !ok)
            return ok;
        return m_session.appendEvent(Action::KeyAdded, &key.id, key.name, {});
    });
    if (!saved)
        return failure(saved);
    return key;
}

Result<Key> KeyStore::get(const KeyId& id) const
{
    const auto snapshot = Snapshot::take(m_session.database());
    if (!snapshot)
        return failure(snapshot);
    const auto row = key_rows::rowOf(m_session.database(), id);
    if (!row)
        return failure(row);
    return key_rows::read(m_session.database(), *row);
}

Result<Secret> KeyStore::reveal(FieldId field, Action use)
{
    const auto& database = m_session.database();
    auto statement = database.cached("SELECT key.id, key.name, field.version, field.label, field.version ="
                                     " (SELECT max(number) FROM version WHERE version.key = field.key)"
                                     " FROM field JOIN key ON key.row = field.key WHERE field.id = ?");
    if (!statement)
        return failure(statement);
    const auto found = (*statement)->bind(0, field.value).step();
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NoSuchField);
    const auto key = KeyId::fromBytes((*statement)->blob(0)).value_or(KeyId());
    const std::string name((*statement)->text(1));
    const int version = static_cast<int>((*statement)->integer(2));
    std::string detail((*statement)->text(3));
    if ((*statement)->integer(4) == 0)
        detail += ", version " + std::to_string(version);
    (*statement)->reset();
    auto value = secret_values::open(m_session, key, version, field);
    if (!value)
        return value;
    const auto logged = m_session.change([&] { return m_session.appendEvent(use, &key, name, detail); });
    // A backup on a read-only stick is read in need, and whoever holds the file could copy it first.
    if (!logged && logged.error().code != ErrorCode::ReadOnly)
        return failure(logged);
    return value;
}

Result<RemovedKey> KeyStore::remove(const KeyId& id)
{
    const auto& database = m_session.database();
    RemovedKey removed;
    const auto saved = m_session.change([&]() -> Result<void> {
        const auto row = key_rows::rowOf(database, id);
        if (!row)
            return failure(row);
        auto key = key_rows::read(database, *row);
        if (!key)
            return failure(key);
        removed.m_key = std::move(*key);
        auto dependents = readDependentRows(database, *row);
        if (!dependents)
            return failure(dependents);
        removed.m_dependents = std::move(*dependents);
        auto boxes = database.prepare("SELECT field.id, box, fingerprint FROM field JOIN sealed_value"
                                      " ON sealed_value.field = field.id WHERE field.key = ?");
        if (!boxes)
            return failure(boxes);
        boxes->bind(0, *row);
        const auto collected = boxes->forEachRow([&](const Statement& at) {
            const auto box = at.blob(1);
            const auto fingerprint = at.blob(2);
            removed.m_boxes.push_back(
                {{at.integer(0)}, Bytes(box.begin(), box.end()), Bytes(fingerprint.begin(), fingerprint.end())});
        });
        if (!collected)
            return collected;
        if (auto ok = search_index::remove(database, *row, removed.m_key); !ok)
            return ok;
        auto erase = database.prepare("DELETE FROM key WHERE row = ?");
        if (!erase)
            return failure(erase);
        if (auto ok = erase->bind(0, *row).run(); !ok)
            return ok;
        return m_session.appendEvent(Action::KeyRemoved, &id, removed.m_key.name, {});
    });
    if (!saved)
        return failure(saved);
    return removed;
}

Result<void> KeyStore::putBack(const RemovedKey& removed)
{
    const auto& database = m_session.database();
    const Key& key = removed.m_key;
    return m_session.change([&]() -> Result<void> {
        if (auto ok = key_rows::checkNameIsFree(database, key.name, 0); !ok)
            return ok;
        const auto row = key_rows::insert(database, key);
        if (!row)
            return failure(row);
        if (auto ok = key_rows::replaceLists(database, *row, key); !ok)
            return ok;
        for (const auto& version : key.versions) {
            if (auto ok = key_rows::insertVersion(database, *row, version); !ok)
                return ok;
            int position = 0;
            for (const auto& field : version.fields)
                if (auto ok = putBackField(*row, version.number, position++, field, removed); !ok)
                    return ok;
        }
        if (auto ok = key_rows::insertGrants(database, *row, key); !ok)
            return ok;
        if (auto ok = insertDependentRows(database, *row, removed.m_dependents); !ok)
            return ok;
        if (auto ok = search_index::add(database, *row, key); !ok)
            return ok;
        return m_session.appendEvent(Action::KeyPutBack, &key.id, key.name, {});
    });
}

Result<void> KeyStore::putBackField(
    std::int64_t row, int version, int position, const Field& field, const RemovedKey& removed)
{
    // With the id that it had: the sealed value is bound to it.
    auto statement = m_session.database().cached("INSERT INTO field (id, key, version, position, label, value,"
                                                 " fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (!statement)
        return failure(statement);
    const auto box = std::find_if(removed.m_boxes.begin(), removed.m_boxes.end(),
        [&](const RemovedKey::Box& candidate) { return candidate.field == field.id; });
    (*statement)->bind(0, field.id.value).bind(1, row).bind(2, version).bind(3, position).bind(4, field.label);
    if (field.kind == FieldKind::Plain)
        (*statement)->bind(5, field.value);
    if (box != removed.m_boxes.end())
        (*statement)->bind(6, ByteView(box->fingerprint));
    if (auto ok = (*statement)->run(); !ok)
        return ok;
    if (box == removed.m_boxes.end())
        return {};
    auto sealed = m_session.database().cached("INSERT INTO sealed_value (field, box) VALUES (?, ?)");
    if (!sealed)
        return failure(sealed);
    return (*sealed)->bind(0, field.id.value).bind(1, ByteView(box->sealed)).run();
}

Result<std::uint64_t> KeyStore::changeStamp() const
{
    const auto changes = m_session.database().readInteger("SELECT changes FROM wallet");
    if (!changes)
        return failure(changes);
    return static_cast<std::uint64_t>(*changes);
}

} // namespace keyfold
