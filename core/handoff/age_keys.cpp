// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/age_keys.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/handoff/bech32.h"

namespace keyfold {

namespace {

constexpr std::string_view recipientPrefix = "age";
constexpr std::string_view identityPrefix = "AGE-SECRET-KEY-";

} // namespace

Result<AgeRecipient> AgeRecipient::parse(std::string_view text)
{
    if (text.starts_with("age1pq1"))
        return failure(ErrorCode::AgePostQuantum);
    const auto decoded = decodeBech32(text);
    if (!decoded || decoded->prefix != recipientPrefix || decoded->data.size() != x25519Size)
        return failure(ErrorCode::InvalidRecipient, std::string(text));
    X25519Public key{};
    std::ranges::copy(decoded->data.expose(), key.begin());
    return AgeRecipient(key);
}

std::string AgeRecipient::text() const
{
    return std::string(encodeBech32(recipientPrefix, m_key).exposeText());
}

Result<AgeIdentity> AgeIdentity::fromKey(Secret key)
{
    const auto recipient = x25519Public(key);
    if (!recipient)
        return failure(recipient);
    return AgeIdentity(std::move(key), AgeRecipient(*recipient));
}

Result<AgeIdentity> AgeIdentity::make(RandomSource& random)
{
    return fromKey(makeX25519Private(random));
}

Result<AgeIdentity> AgeIdentity::parse(std::string_view text)
{
    if (text.starts_with("AGE-SECRET-KEY-PQ-1"))
        return failure(ErrorCode::AgePostQuantum);
    auto decoded = decodeBech32(text);
    if (!decoded || decoded->prefix != identityPrefix || decoded->data.size() != x25519Size)
        return failure(ErrorCode::InvalidIdentity);
    return fromKey(std::move(decoded->data));
}

Secret AgeIdentity::text() const
{
    return encodeBech32(identityPrefix, m_key.expose());
}

Result<std::vector<AgeIdentity>> parseIdentityFile(std::string_view content)
{
    std::vector<AgeIdentity> identities;
    bool postQuantum = false;
    for (std::size_t number = 1; !content.empty(); ++number) {
        const auto end = std::min(content.find('\n'), content.size());
        const auto line = trimmed(content.substr(0, end));
        content.remove_prefix(std::min(end + 1, content.size()));
        if (line.empty() || line.starts_with('#'))
            continue;
        auto identity = AgeIdentity::parse(line);
        if (identity)
            identities.push_back(std::move(*identity));
        else if (identity.error().code == ErrorCode::AgePostQuantum)
            postQuantum = true; // of no use to us, and no reason to leave the others
        else
            return failure(identity.error().code, std::to_string(number));
    }
    if (identities.empty())
        return failure(postQuantum ? ErrorCode::AgePostQuantum : ErrorCode::InvalidIdentity);
    return identities;
}

Secret identityFileOf(const AgeIdentity& identity, std::string_view created)
{
    auto file = Secret::copyOf(
        "# created: " + std::string(created) + "\n# public key: " + identity.recipient().text() + "\n");
    file.append(identity.text().expose());
    file.append(asBytes("\n"));
    return file;
}

} // namespace keyfold
