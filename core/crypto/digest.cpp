// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/digest.h"

#include <memory>

#include <botan/hash.h>
#include <botan/mac.h>
#include <botan/mem_ops.h>

#include "core/crypto/botan_kdf.h"

namespace keyfold {

// These cannot fail but for a build of Botan without them, which Debian's are not: an exception then is a bug of ours.

Sha256 sha256(ByteView data)
{
    const auto hash = Botan::HashFunction::create_or_throw("SHA-256");
    hash->update(data.data(), data.size());
    Sha256 digest{};
    hash->final(digest.data());
    return digest;
}

Sha256 hmacSha256(const Secret& key, ByteView data)
{
    const auto mac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-256)");
    mac->set_key(key.expose().data(), key.size());
    mac->update(data.data(), data.size());
    Sha256 tag{};
    mac->final(tag.data());
    return tag;
}

Secret hkdfSha256(const Secret& key, std::string_view info, std::size_t size)
{
    return hkdfSha256(key, {}, info, size);
}

Secret hkdfSha256(const Secret& key, ByteView salt, std::string_view info, std::size_t size)
{
    const auto kdf = Botan::KDF::create_or_throw("HKDF(SHA-256)");
    Secret derived = Secret::ofSize(size);
    deriveKey(*kdf, derived.exposeWritable(), key.expose(), salt, asBytes(info));
    return derived;
}

bool equalInConstantTime(ByteView a, ByteView b) noexcept
{
    if (a.size() != b.size())
        return false;
    return Botan::constant_time_compare(a.data(), b.data(), a.size());
}

} // namespace keyfold
