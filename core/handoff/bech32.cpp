// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/bech32.h"

#include <algorithm>
#include <array>

namespace keyfold {

namespace {

constexpr std::string_view alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr std::size_t checksumSize = 6;

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

char lowered(char c)
{
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

char raised(char c)
{
    return isLower(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

/// The BCH code of BIP 173, fed five bits at a time.
class Checksum {
public:
    void add(unsigned value)
    {
        constexpr std::array<std::uint32_t, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
        const auto top = m_state >> 25;
        m_state = (m_state & 0x1ffffff) << 5 ^ value;
        for (unsigned i = 0; i < generator.size(); ++i)
            if (top >> i & 1)
                m_state ^= generator[i];
    }

    void addPrefix(std::string_view prefix)
    {
        for (const char c : prefix)
            add(static_cast<unsigned>(lowered(c)) >> 5);
        add(0);
        for (const char c : prefix)
            add(static_cast<unsigned>(lowered(c)) & 31);
    }

    std::uint32_t state() const { return m_state; }

private:
    std::uint32_t m_state = 1;
};

bool hasOneCase(std::string_view text)
{
    return std::ranges::none_of(text, isUpper) || std::ranges::none_of(text, isLower);
}

/// Joins groups of five bits to bytes; what is left over has to be fewer than five bits, all zero.
std::optional<Secret> toBytes(ByteView groups)
{
    Secret bytes = Secret::ofSize(groups.size() * 5 / 8);
    unsigned bits = 0;
    unsigned held = 0;
    std::size_t at = 0;
    for (const auto group : groups) {
        held = (held << 5 | group) & 0xfff;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.exposeWritable()[at++] = static_cast<std::uint8_t>(held >> bits);
        }
    }
    if (bits >= 5 || (held & ((1u << bits) - 1)) != 0)
        return std::nullopt;
    return bytes;
}

Secret toGroups(ByteView bytes)
{
    Secret groups = Secret::ofSize((bytes.size() * 8 + 4) / 5);
    unsigned bits = 0;
    unsigned held = 0;
    std::size_t at = 0;
    for (const auto byte : bytes) {
        held = (held << 8 | byte) & 0xfff;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            groups.exposeWritable()[at++] = static_cast<std::uint8_t>(held >> bits & 31);
        }
    }
    if (bits > 0)
        groups.exposeWritable()[at] = static_cast<std::uint8_t>(held << (5 - bits) & 31);
    return groups;
}

} // namespace

std::optional<Bech32> decodeBech32(std::string_view text)
{
    const auto separator = text.rfind('1');
    if (separator == std::string_view::npos || separator == 0 || text.size() - separator - 1 < checksumSize)
        return std::nullopt;
    const auto prefix = text.substr(0, separator);
    if (!hasOneCase(text) || std::ranges::any_of(prefix, [](char c) { return c < 33 || c > 126; }))
        return std::nullopt;

    const auto written = text.substr(separator + 1);
    Secret groups = Secret::ofSize(written.size());
    Checksum checksum;
    checksum.addPrefix(prefix);
    for (std::size_t i = 0; i < written.size(); ++i) {
        const auto value = alphabet.find(lowered(written[i]));
        if (value == std::string_view::npos)
            return std::nullopt;
        groups.exposeWritable()[i] = static_cast<std::uint8_t>(value);
        checksum.add(static_cast<unsigned>(value));
    }
    if (checksum.state() != 1)
        return std::nullopt;
    auto data = toBytes(groups.expose().first(groups.size() - checksumSize));
    if (!data)
        return std::nullopt;
    return Bech32{std::string(prefix), std::move(*data)};
}

Secret encodeBech32(std::string_view prefix, ByteView data)
{
    const bool upper = std::ranges::any_of(prefix, isUpper);
    const auto groups = toGroups(data);
    Secret text = Secret::copyOf(prefix);
    Checksum checksum;
    checksum.addPrefix(prefix);
    const auto write = [&](unsigned value) {
        const auto letter = static_cast<std::uint8_t>(upper ? raised(alphabet[value]) : alphabet[value]);
        text.append(ByteView(&letter, 1));
    };
    text.append(asBytes("1"));
    for (const auto group : groups.expose()) {
        checksum.add(group);
        write(group);
    }
    for (std::size_t i = 0; i < checksumSize; ++i)
        checksum.add(0);
    const auto rest = checksum.state() ^ 1;
    for (std::size_t i = 0; i < checksumSize; ++i)
        write(rest >> 5 * (checksumSize - 1 - i) & 31);
    return text;
}

} // namespace keyfold
