// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/wallet/draft_text.h"

namespace keyfold {

class WalletSession;

/// Edits that were not finished when the wallet was locked or its program ended. Sealed as values are, each bound to wallet
/// and name, and overwritten by the next; no event, because nothing has come of it yet. One thread at a time, like the wallet.
class DraftStore {
public:
    explicit DraftStore(WalletSession& session) : m_session(session) {}

    /// Takes the place of the one of this name.
    Result<void> keep(std::string_view name, const KeyEdit& edit);
    /// nullopt where there is none. Damaged when it was changed outside, or comes from a later Keyfold.
    Result<std::optional<KeyEdit>> find(std::string_view name) const;
    /// The same for what is unfinished of anything else, in words of its own.
    Result<void> keepText(std::string_view name, const Secret& text);
    Result<std::optional<Secret>> findText(std::string_view name) const;
    /// Saved or given up. Nothing to do where there is none.
    Result<void> drop(std::string_view name);

private:
    WalletSession& m_session;
};

} // namespace keyfold
