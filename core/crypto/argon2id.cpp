// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/argon2id.h"

#include <algorithm>
#include <array>
#include <memory>

#include <botan/pwdhash.h>

#include "core/base/text.h"
#include "core/crypto/botan_guard.h"

namespace keyfold {

namespace {

Result<Secret> derive(ByteView password, ByteView salt, const Argon2Params& params, std::size_t size)
{
    return guarded([&]() -> Result<Secret> {
        const auto family = Botan::PasswordHashFamily::create_or_throw("Argon2id");
        // Memory, passes, lanes: the order of the names in Botan's header is not the order that Argon2 takes.
        const auto hash = family->from_params(params.memoryKiB, params.passes, params.lanes);
        Secret derived = Secret::ofSize(size);
        hash->derive_key(derived.exposeWritable().data(), size, reinterpret_cast<const char*>(password.data()),
            password.size(), salt.data(), salt.size());
        return derived;
    });
}

} // namespace

Result<void> checkArgon2Ceiling(const Argon2Params& params)
{
    if (params.lanes == 0 || params.passes == 0 || params.memoryKiB / 8 < params.lanes)
        return failure(ErrorCode::KdfTooWeak, humanSize(std::uint64_t{params.memoryKiB} * 1024));
    if (params.memoryKiB > argon2Ceiling.memoryKiB)
        return failure(ErrorCode::KdfTooCostly, humanSize(std::uint64_t{params.memoryKiB} * 1024));
    if (params.passes > argon2Ceiling.passes)
        return failure(ErrorCode::KdfTooCostly, std::to_string(params.passes) + " passes");
    if (params.lanes > argon2Ceiling.lanes)
        return failure(ErrorCode::KdfTooCostly, std::to_string(params.lanes) + " lanes");
    return {};
}

Result<void> checkArgon2Floor(const Argon2Params& params, const Argon2Params& floor)
{
    if (params.memoryKiB < floor.memoryKiB)
        return failure(ErrorCode::KdfTooWeak, humanSize(std::uint64_t{params.memoryKiB} * 1024));
    if (params.passes < floor.passes)
        return failure(ErrorCode::KdfTooWeak, std::to_string(params.passes) + " passes");
    return {};
}

Result<Secret> argon2id(ByteView password, ByteView salt, const Argon2Params& params, std::size_t size)
{
    if (auto ok = checkArgon2Ceiling(params); !ok)
        return failure(ok);
    return derive(password, salt, params, size);
}

Result<Argon2Params> calibrateArgon2(std::chrono::milliseconds target, const Argon2Params& base)
{
    using Steady = std::chrono::steady_clock;
    constexpr std::array<std::uint8_t, 16> salt{};
    Argon2Params params = base;
    params.passes = 1;
    const auto started = Steady::now();
    if (auto once = derive(salt, salt, params, 32); !once)
        return failure(once);
    const auto onePass = std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - started);
    const auto passes = target.count() / std::max<std::int64_t>(onePass.count(), 1);
    params.passes = static_cast<std::uint32_t>(
        std::clamp<std::int64_t>(passes, argon2Floor.passes, argon2Ceiling.passes));
    return params;
}

} // namespace keyfold
