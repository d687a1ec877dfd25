// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <vector>

#include "core/handoff/handoff.h"
#include "core/handoff/request_file.h"

namespace keyfold::ui {

/// A handoff file that was chosen, still sealed.
struct SealedHandoff {
    Path path;
    Bytes content;
    bool wantsPassphrase = false;
};

/// FileNotFound…; NotAnAgeFile and what else AgeFile::read() refuses.
Result<SealedHandoff> readSealed(const Path& path);

/// Takes a second with a passphrase. What openHandoff() fails with.
Result<HandoffDocument> openSealed(const SealedHandoff& sealed, const AgeUnlock& unlock);
/// With what this wallet is handed keys with. IdentityWanted where it has no such key yet.
Result<HandoffDocument> openWithWallet(Wallet& wallet, const SealedHandoff& sealed);
/// With a file of age-keygen's. InvalidIdentity.
Result<HandoffDocument> openWithFile(const SealedHandoff& sealed, const Path& identities);

/// For each key of the handoff the name of the key here that has its value already; empty where none has.
Result<std::vector<std::string>> presentHere(Wallet& wallet, const HandoffDocument& document);

/// Takes those keys in whose place in the document is named. All or nothing.
Result<ImportedHandoff> takeIn(Wallet& wallet, const HandoffDocument& document, const std::vector<std::size_t>& chosen);
/// Takes them out again.
Result<void> takeOut(Wallet& wallet, const std::vector<KeyId>& keys);

/// A request for keys, as a file. HandoffMalformed where it is none.
Result<RequestFile> readRequestFile(const Path& file);

/// What a file that was dropped onto the window is, told from its first bytes.
enum class FileKind { Wallet, Handoff, Request, Import, None };
FileKind kindOf(const Path& file);

} // namespace keyfold::ui
