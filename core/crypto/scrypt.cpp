// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/scrypt.h"

#include <memory>

#include <botan/pwdhash.h>

#include "core/base/text.h"
#include "core/crypto/botan_guard.h"

namespace keyfold {

Result<Secret> scrypt(ByteView password, ByteView salt, unsigned workFactor, std::size_t size)
{
    if (workFactor > scryptCeiling) {
        // 2^53 KiB is the last that a 64-bit number of bytes holds; who asks for more gets the same sentence.
        return failure(ErrorCode::KdfTooCostly,
            workFactor <= 53 ? humanSize(std::uint64_t{1} << (workFactor + 10)) : "more memory than there is");
    }
    return guarded([&]() -> Result<Secret> {
        constexpr std::size_t blockSize = 8;
        constexpr std::size_t lanes = 1;
        const auto family = Botan::PasswordHashFamily::create_or_throw("Scrypt");
        const auto hash = family->from_params(std::size_t{1} << workFactor, blockSize, lanes);
        Secret derived = Secret::ofSize(size);
        hash->derive_key(derived.exposeWritable().data(), size, reinterpret_cast<const char*>(password.data()),
            password.size(), salt.data(), salt.size());
        return derived;
    });
}

} // namespace keyfold
