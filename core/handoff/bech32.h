// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/secret.h"

namespace keyfold {

/// Bech32 (BIP 173) as age uses it: without the limit of 90 characters. The alphabet is looked up by value, so the time may
/// tell an attacker on the same processor something; the key's file does not lie there for him either.
struct Bech32 {
    std::string prefix; ///< as written: upper case is kept
    Secret data;
};

/// nullopt on anything that encodeBech32 would not have written.
std::optional<Bech32> decodeBech32(std::string_view text);

/// In upper case where the prefix is.
Secret encodeBech32(std::string_view prefix, ByteView data);

} // namespace keyfold
