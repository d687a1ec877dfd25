// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transfer/imported_file.h"
#include "core/transfer/json_document.h"

namespace keyfold {

/// Keys as Keyfold writes them: an array of what `show --json --reveal` gives, one such object, or an object whose "keys" is the array.
/// What is missing takes its default. Who has a key and its older versions stay behind. ImportNotKeys.
Result<ImportedFile> readKeyfoldJson(const JsonDocument& document);

/// An unencrypted export of Bitwarden: logins, secure notes (whose text is the secret) and SSH keys; cards and identities are
/// skipped. ImportEncrypted, ImportNotKeys.
Result<ImportedFile> readBitwardenJson(const JsonDocument& document);

/// Whether Bitwarden wrote it.
bool looksLikeBitwarden(const JsonDocument& document);

} // namespace keyfold
