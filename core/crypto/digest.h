// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/base/result.h"
#include "core/base/secret.h"

namespace keyfold {

using Sha256 = std::array<std::uint8_t, 32>;

/// SHA-256 (FIPS 180-4).
Sha256 sha256(ByteView data);

/// HMAC-SHA-256 (RFC 2104).
Sha256 hmacSha256(const Secret& key, ByteView data);

/// HKDF-SHA-256 (RFC 5869) with an empty salt: `size` bytes for the purpose that `info` names.
Secret hkdfSha256(const Secret& key, std::string_view info, std::size_t size);

/// The same with a salt.
Secret hkdfSha256(const Secret& key, ByteView salt, std::string_view info, std::size_t size);

/// Takes time that depends on the lengths alone.
bool equalInConstantTime(ByteView a, ByteView b) noexcept;

} // namespace keyfold
