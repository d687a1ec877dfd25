// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crypto/digest.h"
#include "core/handoff/buffered_source.h"

namespace keyfold {

// The text at the beginning of an age v1 file (https://c2sp.org/age, "Header").

/// One way to the file key: its kind and arguments, and the wrapped key or whatever the kind puts there.
struct AgeStanza {
    std::vector<std::string> arguments; ///< the first is the kind; never empty
    Bytes body;

    bool operator==(const AgeStanza&) const = default;
};

struct AgeHeader {
    std::vector<AgeStanza> stanzas;
    Sha256 mac{};
    std::string signedText; ///< what the MAC is made of: everything up to and including `---`
};

/// The most that a header may take: 300 recipients and more. Checked before anything is kept.
inline constexpr std::size_t ageHeaderLimit = 64 * 1024;

/// Reads the header and nothing after it. NotAnAgeFile, AgeNewer, AgeHeaderMalformed, AgeCutOff.
Result<AgeHeader> readAgeHeader(BufferedSource& source);

/// The header's text with its MAC under the file key.
std::string writeAgeHeader(const std::vector<AgeStanza>& stanzas, const Secret& fileKey);

/// AgeHeaderChanged when the MAC is not that of this file key.
Result<void> checkAgeMac(const AgeHeader& header, const Secret& fileKey);

} // namespace keyfold
