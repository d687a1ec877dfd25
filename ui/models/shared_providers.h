// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/catalogue/known_providers.h"
#include "core/wallet/wallet.h"

namespace keyfold::ui {

/// The providers that count in the open wallet, handed from the queue's thread to the windows' together with a task. Not changed
/// any more, and its recogniser is made already, so that both threads may read it. Never null: the built-in ones at first.
class SharedProviders {
public:
    SharedProviders();
    explicit SharedProviders(KnownProviders known);

    const KnownProviders& operator*() const { return *m_known; }
    const KnownProviders* operator->() const { return m_known.get(); }

private:
    std::shared_ptr<const KnownProviders> m_known;
};

/// On the queue's thread. Some 30 ms where the wallet has providers of its own.
Result<SharedProviders> readProviders(Wallet& wallet);

} // namespace keyfold::ui
