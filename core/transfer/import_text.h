// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace keyfold {

/// The text of an import file as UTF-8 without a byte order mark. UTF-16 with its mark is decoded (RFC 2781): what a shell of
/// Windows writes. ImportTooLarge; ImportNotText (subject: the line) for NUL characters and for bytes that are not UTF-8: of
/// Latin-1 and its kin cannot be told which it is, and a guess would change a value.
Result<Secret> importText(Secret bytes);

} // namespace keyfold
