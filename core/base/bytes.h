// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace keyfold {

/// Bytes that are not secret. Secret bytes live in Secret.
using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

inline ByteView asBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

inline std::string_view asText(ByteView bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Lower-case hexadecimal digits. Not in constant time: for ids and checksums, not for secrets.
std::string toHex(ByteView bytes);

/// The inverse; nullopt on an odd length or another character.
std::optional<Bytes> fromHex(std::string_view hex);

void appendBigEndian(Bytes& out, std::uint64_t value);
void appendBigEndian(Bytes& out, std::uint32_t value);

/// Length (32 bit, big endian) and bytes: what several such parts are joined to cannot be read in two ways.
void appendWithLength(Bytes& out, ByteView part);

} // namespace keyfold
