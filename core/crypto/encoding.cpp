// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/encoding.h"

#include <algorithm>

#include <botan/base64.h>

namespace keyfold {

std::string toBase64(ByteView bytes)
{
    return Botan::base64_encode(bytes.data(), bytes.size());
}

std::optional<Bytes> fromBase64(std::string_view text)
{
    try {
        const auto decoded = Botan::base64_decode(text.data(), text.size(), false);
        Bytes bytes(decoded.begin(), decoded.end());
        // Botan takes some texts that no encoder writes; only the canonical one comes through.
        if (toBase64(bytes) != text)
            return std::nullopt;
        return bytes;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

std::string toUnpaddedBase64(ByteView bytes)
{
    auto text = toBase64(bytes);
    text.erase(std::min(text.find('='), text.size()));
    return text;
}

std::optional<Bytes> fromUnpaddedBase64(std::string_view text)
{
    if (text.find('=') != std::string_view::npos)
        return std::nullopt;
    std::string padded(text);
    padded.append((4 - text.size() % 4) % 4, '=');
    return fromBase64(padded);
}

} // namespace keyfold
