// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/wallet_header.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "core/crypto/aead.h"
#include "core/crypto/encoding.h"

namespace keyfold {

namespace {

using Json = nlohmann::ordered_json;

// A copy: magic (8), generation (8), length of the body (4), four zero bytes, SHA-256 over all of these and the body (32),
// the body, zeros. Numbers are big endian.
constexpr std::string_view magic = "KEYFOLD\n";
constexpr std::size_t prefixBytes = 24;
constexpr std::size_t bodyAt = prefixBytes + 32;

std::uint64_t readNumber(ByteView bytes)
{
    std::uint64_t value = 0;
    for (const auto byte : bytes)
        value = (value << 8) | byte;
    return value;
}

Sha256 checksum(ByteView prefix, ByteView body)
{
    Bytes covered(prefix.begin(), prefix.end());
    covered.insert(covered.end(), body.begin(), body.end());
    return sha256(covered);
}

Json slotToJson(const KeySlot& slot)
{
    return {{"id", slot.id.text()}, {"kind", nameOf(slot.kind)},
        {"kdf",
            {{"name", "argon2id"}, {"memory_kib", slot.kdf.memoryKiB}, {"passes", slot.kdf.passes},
                {"lanes", slot.kdf.lanes}, {"salt", toBase64(slot.salt)}}},
        {"cipher", "xchacha20-poly1305"}, {"wrapped_key", toBase64(slot.wrapped)}};
}

// Throws nlohmann's exceptions on another shape; parseBody() is where they end.
std::optional<KeySlot> slotFromJson(const Json& json)
{
    const auto id = SlotId::parse(json.at("id").get<std::string>());
    const auto kind = slotKindNamed(json.at("kind").get<std::string>());
    const auto& kdf = json.at("kdf");
    const auto salt = fromBase64(kdf.at("salt").get<std::string>());
    const auto wrapped = fromBase64(json.at("wrapped_key").get<std::string>());
    if (!id || !kind || !salt || !wrapped || kdf.at("name") != "argon2id")
        return std::nullopt;
    const auto number = [&](const char* name) {
        return static_cast<std::uint32_t>(std::min<std::uint64_t>(kdf.at(name).get<std::uint64_t>(), UINT32_MAX));
    };
    return KeySlot{*id, *kind, {number("memory_kib"), number("passes"), number("lanes")}, *salt, *wrapped};
}

/// nullopt when it is not a body; a body of a later format comes back with nothing but its format.
std::optional<WalletHeader> parseBody(ByteView body)
{
    const auto json = Json::parse(body.begin(), body.end(), nullptr, /*allow_exceptions=*/false);
    if (!json.is_object())
        return std::nullopt;
    try {
        WalletHeader header;
        header.format = json.at("format").get<int>();
        if (header.format > WalletHeader::currentFormat)
            return header;
        const auto wallet = WalletId::parse(json.at("wallet").get<std::string>());
        const auto mac = fromBase64(json.at("mac").get<std::string>());
        if (!wallet || !mac || header.format < 1 || json.at("slots").size() > WalletHeader::mostSlots)
            return std::nullopt;
        header.wallet = *wallet;
        header.mac = *mac;
        for (const auto& entry : json.at("slots")) {
            auto slot = slotFromJson(entry);
            if (!slot)
                return std::nullopt;
            header.keySlots.push_back(std::move(*slot));
        }
        return header;
    } catch (const nlohmann::json::exception&) {
        return std::nullopt;
    }
}

std::optional<WalletHeader> parseCopy(ByteView copy)
{
    if (copy.size() < WalletHeader::copyBytes || asText(copy.first(magic.size())) != magic)
        return std::nullopt;
    const auto length = readNumber(copy.subspan(16, 4));
    if (length > WalletHeader::copyBytes - bodyAt)
        return std::nullopt;
    const auto body = copy.subspan(bodyAt, length);
    if (!std::ranges::equal(checksum(copy.first(prefixBytes), body), copy.subspan(prefixBytes, 32)))
        return std::nullopt;
    auto header = parseBody(body);
    if (header)
        header->generation = readNumber(copy.subspan(8, 8));
    return header;
}

bool looksLikeACopy(ByteView copy)
{
    return copy.size() >= magic.size() && asText(copy.first(magic.size())) == magic;
}

} // namespace

const WalletHeader& HeaderCopies::newest() const
{
    if (!copies[0] || (copies[1] && copies[1]->generation > copies[0]->generation))
        return *copies[1];
    return *copies[0];
}

bool HeaderCopies::bothAre(const WalletHeader& header) const
{
    return copies[0] == header && copies[1] == header;
}

Result<HeaderCopies> readHeaderCopies(ByteView start, const std::string& path)
{
    const auto first = start.first(std::min(start.size(), WalletHeader::copyBytes));
    const auto second = start.subspan(first.size(), std::min(start.size() - first.size(), WalletHeader::copyBytes));
    HeaderCopies read{{parseCopy(first), parseCopy(second)}};
    if (!read.copies[0] && !read.copies[1]) {
        const bool ours = looksLikeACopy(first) || looksLikeACopy(second);
        return failure(ours ? ErrorCode::Damaged : ErrorCode::NotAWallet, path, "no whole header copy");
    }
    if (read.newest().format > WalletHeader::currentFormat)
        return failure(ErrorCode::MadeByNewer, path, "format " + std::to_string(read.newest().format));
    if (start.size() < WalletHeader::bytes)
        return failure(ErrorCode::Damaged, path, "shorter than its header");
    return read;
}

Bytes writeHeaderCopy(const WalletHeader& header)
{
    Json slots = Json::array();
    for (const auto& slot : header.keySlots)
        slots.push_back(slotToJson(slot));
    const Json json{{"format", header.format}, {"wallet", header.wallet.text()}, {"slots", std::move(slots)},
        {"mac", toBase64(header.mac)}};
    const std::string body = json.dump();
    Bytes copy(magic.begin(), magic.end());
    appendBigEndian(copy, header.generation);
    appendBigEndian(copy, static_cast<std::uint32_t>(body.size()));
    appendBigEndian(copy, std::uint32_t{0});
    const auto sum = checksum(copy, asBytes(body));
    copy.insert(copy.end(), sum.begin(), sum.end());
    copy.insert(copy.end(), body.begin(), body.end());
    copy.resize(WalletHeader::copyBytes);
    return copy;
}

Bytes headerMac(const WalletHeader& header, const Secret& headerKey)
{
    Bytes covered;
    appendWithLength(covered, asBytes("keyfold header 1"));
    appendBigEndian(covered, static_cast<std::uint32_t>(header.format));
    appendWithLength(covered, header.wallet.bytes());
    appendBigEndian(covered, header.generation);
    appendBigEndian(covered, static_cast<std::uint32_t>(header.keySlots.size()));
    for (const auto& slot : header.keySlots) {
        appendWithLength(covered, slot.id.bytes());
        appendWithLength(covered, asBytes(nameOf(slot.kind)));
        appendBigEndian(covered, slot.kdf.memoryKiB);
        appendBigEndian(covered, slot.kdf.passes);
        appendBigEndian(covered, slot.kdf.lanes);
        appendWithLength(covered, slot.salt);
        appendWithLength(covered, slot.wrapped);
    }
    const auto mac = hmacSha256(headerKey, covered);
    return {mac.begin(), mac.end()};
}

bool authenticates(const WalletHeader& header, const Secret& headerKey)
{
    return equalInConstantTime(header.mac, headerMac(header, headerKey));
}

} // namespace keyfold
