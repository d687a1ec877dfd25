// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/base/result.h"
#include "core/catalogue/known_providers.h"

namespace keyfold {

class WalletSession;

/// The owner's own providers, kept in the wallet beside the catalogue that the program brings. Each change is one
/// transaction with its event. One thread at a time, like the wallet.
class ProviderStore {
public:
    explicit ProviderStore(WalletSession& session) : m_session(session) {}

    /// Adds one, or replaces the one of the same id; one of ours too is overruled by it. NameEmpty; InvalidValue names the
    /// pattern that is none.
    Result<void> save(const Provider& provider);
    /// By id, name or alias. NoSuchProvider.
    Result<void> remove(std::string_view nameOrId);

    /// The owner's own only.
    Result<Catalogue> own() const;
    Result<KnownProviders> known() const;

private:
    WalletSession& m_session;
};

} // namespace keyfold
