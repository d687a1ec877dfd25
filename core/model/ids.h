// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/random_source.h"

namespace keyfold {

/// A random 128-bit id, written as a version 4 UUID (RFC 9562, section 5.4). Ids of different things do not mix.
template <typename Tag>
class Id {
public:
    Id() = default;

    static Id random(RandomSource& source)
    {
        Id id;
        source.fill(id.m_bytes);
        id.m_bytes[6] = static_cast<std::uint8_t>((id.m_bytes[6] & 0x0F) | 0x40);
        id.m_bytes[8] = static_cast<std::uint8_t>((id.m_bytes[8] & 0x3F) | 0x80);
        return id;
    }

    /// From 16 bytes; nullopt on another length.
    static std::optional<Id> fromBytes(ByteView bytes)
    {
        if (bytes.size() != 16)
            return std::nullopt;
        Id id;
        std::copy(bytes.begin(), bytes.end(), id.m_bytes.begin());
        return id;
    }

    /// From the text form, in either case.
    static std::optional<Id> parse(std::string_view text)
    {
        if (text.size() != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
            return std::nullopt;
        std::string hex(text);
        std::erase(hex, '-');
        const auto bytes = fromHex(hex);
        return bytes ? fromBytes(*bytes) : std::nullopt;
    }

    std::string text() const
    {
        auto hex = toHex(m_bytes);
        for (const std::size_t at : {8u, 13u, 18u, 23u})
            hex.insert(at, 1, '-');
        return hex;
    }

    ByteView bytes() const { return m_bytes; }
    auto operator<=>(const Id&) const = default;

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

using WalletId = Id<struct WalletIdTag>;
using SlotId = Id<struct SlotIdTag>;
using KeyId = Id<struct KeyIdTag>;
using PartyId = Id<struct PartyIdTag>;
using RequestId = Id<struct RequestIdTag>;

/// One value of one version of a key. Given out by the wallet; 0 stands for a field that is not stored yet.
struct FieldId {
    std::int64_t value = 0;
    auto operator<=>(const FieldId&) const = default;
};

} // namespace keyfold
