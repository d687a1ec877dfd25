// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/bytes.h"

namespace keyfold {

/// Base64 with padding (RFC 4648, section 4).
std::string toBase64(ByteView bytes);

/// The inverse; nullopt on anything that toBase64 would not have written.
std::optional<Bytes> fromBase64(std::string_view text);

/// The same without the padding at the end.
std::string toUnpaddedBase64(ByteView bytes);
std::optional<Bytes> fromUnpaddedBase64(std::string_view text);

} // namespace keyfold
