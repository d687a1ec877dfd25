// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/value_finder.h"

#include <algorithm>
#include <cstring>

#include "core/crypto/digest.h"
#include "core/wallet/key_store.h"
#include "core/wallet/wallet_session.h"

namespace keyfold {

std::size_t ValueFinder::Hash::operator()(const Fingerprint& fingerprint) const noexcept
{
    std::size_t hash = 0; // a fingerprint is as good as random
    std::memcpy(&hash, fingerprint.data(), sizeof hash);
    return hash;
}

const ValueFinder::Found* ValueFinder::find(ByteView value) const
{
    if (m_known.empty())
        return nullptr;
    const auto mac = hmacSha256(m_key, value);
    Fingerprint fingerprint{};
    std::copy_n(mac.begin(), fingerprint.size(), fingerprint.begin());
    const auto found = m_known.find(fingerprint);
    return found == m_known.end() ? nullptr : &found->second;
}

Result<ValueFinder> KeyStore::valueFinder() const
{
    // The present version last, so that it is the one that stays where a key has a value twice.
    auto statement = m_session.database().prepare(
        "SELECT key.id, key.name, field.version, field.version = (SELECT max(number) FROM version WHERE version.key = "
        "field.key)"
        " AS present, fingerprint FROM field JOIN key ON key.row = field.key WHERE fingerprint IS NOT NULL"
        " ORDER BY present, name_folded DESC");
    if (!statement)
        return failure(statement);
    ValueFinder finder;
    finder.m_key = m_session.keys().fingerprint.clone();
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return failure(row);
        if (!*row)
            return finder;
        const auto stored = statement->blob(4);
        ValueFinder::Fingerprint fingerprint{};
        std::copy_n(stored.begin(), std::min(stored.size(), fingerprint.size()), fingerprint.begin());
        finder.m_known[fingerprint] = {KeyId::fromBytes(statement->blob(0)).value_or(KeyId()),
            std::string(statement->text(1)), static_cast<int>(statement->integer(2)), statement->integer(3) != 0};
    }
}

} // namespace keyfold
