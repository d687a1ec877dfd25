// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/x25519.h"

#include <algorithm>

#include "core/crypto/botan_guard.h"
#include "core/crypto/botan_x25519.h"
#include "core/crypto/digest.h"

namespace keyfold {

namespace {

Botan::X25519_PrivateKey keyFrom(const Secret& privateKey)
{
    const auto bytes = privateKey.expose();
    return Botan::X25519_PrivateKey(Botan::secure_vector<std::uint8_t>(bytes.begin(), bytes.end()));
}

} // namespace

Secret makeX25519Private(RandomSource& random)
{
    Secret key = Secret::ofSize(x25519Size);
    random.fill(key.exposeWritable());
    return key;
}

Result<X25519Public> x25519Public(const Secret& privateKey)
{
    return guarded([&]() -> Result<X25519Public> {
        const auto bytes = keyFrom(privateKey).public_value();
        X25519Public key{};
        std::copy_n(bytes.begin(), key.size(), key.begin());
        return key;
    });
}

Result<Secret> x25519Agree(const Secret& privateKey, const X25519Public& publicKey)
{
    return guarded([&]() -> Result<Secret> {
        const auto shared = keyFrom(privateKey).agree(publicKey.data(), publicKey.size());
        constexpr X25519Public zeros{};
        if (equalInConstantTime(ByteView(shared.data(), shared.size()), zeros))
            return failure(ErrorCode::Damaged, {}, "X25519: a point of low order");
        return Secret::copyOf(ByteView(shared.data(), shared.size()));
    });
}

} // namespace keyfold
