// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/base/dates.h"
#include "core/handoff/age_keys.h"
#include "core/model/ids.h"

namespace keyfold {

/// A request for keys: to whom the answer is to be sealed, and what is asked for. As a text it is at the same time a
/// recipients file of age, so that whoever has no Keyfold answers with `age -R REQUEST -o ANSWER KEYS`.
struct RequestFile {
    AgeRecipient recipient;
    std::string from;  ///< who asks, as they call themselves
    std::string asked; ///< for what
    std::optional<RequestId> id;
    Timestamp created{};
};

inline constexpr std::size_t requestFileLimit = 64 * 1024;

std::string writeRequest(const RequestFile& request);

/// The same on one line, for a message or a QR code: "keyfold-request:age1…?id=…&from=…&asked=…", with everything but letters,
/// digits and -._~ as %XX (RFC 3986). Whoever has no Keyfold takes the age1… out of it.
std::string requestLine(const RequestFile& request);
bool isRequestLine(std::string_view text);

/// A request as a file or as a line; any recipients file with one recipient will do. What is left out stays empty.
/// HandoffMalformed; AgePostQuantum.
Result<RequestFile> readRequest(std::string_view text);

} // namespace keyfold
