// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bulk_change.h"

#include <algorithm>

namespace keyfold::ui {

namespace {

Key changed(Key key, const BulkChange& change)
{
    if (change.addTag && std::ranges::find(key.tags, *change.addTag) == key.tags.end())
        key.tags.push_back(*change.addTag);
    if (change.owner)
        key.owner = *change.owner;
    if (change.rotation)
        key.rotateEveryDays = change.rotation->everyDays;
    tidy(key);
    return key;
}

Key putBack(Key key, const Key& before, const BulkChange& change)
{
    if (change.addTag)
        std::erase(key.tags, *change.addTag); // it was not there, else the key were not among them
    if (change.owner)
        key.owner = before.owner;
    if (change.rotation)
        key.rotateEveryDays = before.rotateEveryDays;
    return key;
}

} // namespace

Result<std::vector<Key>> changeKeys(Wallet& wallet, const std::vector<KeyId>& keys, const BulkChange& change)
{
    std::vector<Key> before;
    const auto done = wallet.atOnce([&]() -> Result<void> {
        for (const auto& id : keys) {
            const auto key = wallet.keys().get(id);
            if (!key)
                return failure(key);
            const auto wanted = changed(*key, change);
            if (wanted == *key)
                continue;
            if (auto saved = wallet.keys().update(wanted); !saved)
                return failure(saved);
            before.push_back(*key);
        }
        return {};
    });
    if (!done)
        return failure(done);
    return before;
}

Result<void> undoChange(Wallet& wallet, const std::vector<Key>& before, const BulkChange& change)
{
    return wallet.atOnce([&]() -> Result<void> {
        for (const auto& key : before) {
            const auto now = wallet.keys().get(key.id);
            if (!now && now.error().code == ErrorCode::NoSuchKey)
                continue;
            if (!now)
                return failure(now);
            if (auto saved = wallet.keys().update(putBack(*now, key, change)); !saved)
                return failure(saved);
        }
        return {};
    });
}

Result<int> revokeKeys(Wallet& wallet, const std::vector<KeyId>& keys)
{
    int revoked = 0;
    const auto done = wallet.atOnce([&]() -> Result<void> {
        for (const auto& id : keys) {
            const auto key = wallet.keys().get(id);
            if (!key)
                return failure(key);
            if (key->status == KeyStatus::Revoked)
                continue;
            if (auto ok = wallet.rotations().revoke(id); !ok)
                return ok;
            ++revoked;
        }
        return {};
    });
    if (!done)
        return failure(done);
    return revoked;
}

} // namespace keyfold::ui
