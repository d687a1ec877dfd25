// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/catalogue/naming.h"
#include "core/wallet/wallet.h"

namespace keyfold::ui {

/// What the editor hands out: the record, and the secret values that were entered, for the labels in it.
struct KeyDraft {
    Key key;
    std::vector<SecretValue> secrets;
    Key before; ///< what an edit began with
};

/// What is to be stored of an edit: `edited` where it differs from `before`, else `now`, so that what another program
/// changed in the wallet meanwhile is not written over.
Key rebased(const Key& before, const Key& edited, Key now);

/// "Stripe – Gift cards – Shop checkout – live": the naming convention, from what is known of the key so far.
std::string proposedName(const Key& key, const NamingConvention& naming);

} // namespace keyfold::ui
