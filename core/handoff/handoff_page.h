// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/base/byte_stream.h"

namespace keyfold {

/// The page that decrypts an age file in a browser, with a mark where the file goes; empty where the program was built
/// without it (KEYFOLD_HANDOFF_PAGE).
std::string_view handoffPageTemplate();

inline bool hasHandoffPage()
{
    return !handoffPageTemplate().empty();
}

/// Puts an armored age file, sealed with a passphrase, into the page: one file that needs nothing else and no network.
/// AgeArmorMalformed when it is not armored. Only where hasHandoffPage().
Result<void> wrapInPage(ByteSource& sealed, ByteSink& out);

} // namespace keyfold
