// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/wallet/key_store.h"

namespace keyfold {

Result<CleanedSecret> cleanSecret(Secret value)
{
    // The limit first: nothing below should have to walk through gigabytes.
    if (value.size() > KeyLimits::secretBytes * 2)
        return failure(ErrorCode::SecretTooLarge, humanSize(KeyLimits::secretBytes));
    const auto whole = value.exposeText();
    const auto core = trimmed(whole);
    if (core.empty())
        return failure(ErrorCode::SecretEmpty);
    if (core.size() > KeyLimits::secretBytes)
        return failure(ErrorCode::SecretTooLarge, humanSize(KeyLimits::secretBytes));
    if (!isCleanUtf8(core))
        return failure(ErrorCode::TextNotUtf8, "secret");
    // A PEM block (RFC 7468) ends with a line break, without which some programs do not read it.
    const bool isPem = core.starts_with("-----BEGIN ");
    Secret cleaned = Secret::copyOf(core);
    if (isPem)
        cleaned.append(asBytes("\n"));
    const bool changed = !cleaned.equals(value);
    return CleanedSecret{std::move(cleaned), changed};
}

} // namespace keyfold
