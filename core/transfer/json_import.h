// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_document.h"
#include "core/base/result.h"
#include "core/transfer/imported_file.h"

namespace keyfold {

/// ImportNotJson (subject: the line); ImportTooLarge. `text`: as importText() gives it.
Result<JsonDocument> readImportedJson(const Secret& text);

/// Keys as Keyfold writes them: an array of what `show --json --reveal` gives, one such object, or an object whose "keys" is the array.
/// What is missing takes its default. Who has a key and its older versions stay behind. ImportNotKeys.
Result<ImportedFile> readKeyfoldJson(const JsonDocument& document);

/// An unencrypted export of Bitwarden: logins, secure notes (whose text is the secret) and SSH keys; cards and identities are
/// skipped. ImportEncrypted, ImportNotKeys.
Result<ImportedFile> readBitwardenJson(const JsonDocument& document);

/// Whether Bitwarden wrote it.
bool looksLikeBitwarden(const JsonDocument& document);

} // namespace keyfold
