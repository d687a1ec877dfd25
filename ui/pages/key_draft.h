// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/catalogue/naming.h"
#include "core/catalogue/pasted_parts.h"
#include "core/wallet/wallet.h"

namespace keyfold::ui {

/// What the editor hands out: the record, and the secret values that were entered, for the labels in it.
struct KeyDraft {
    Key key;
    std::vector<SecretValue> secrets;
};

/// Gives the parts of what was pasted, the main one first, the labels of the key's own fields where it is plain which is meant:
/// by name, else the only one of its kind.
void matchLabels(std::vector<PastedPart>& parts, const Key& key);

/// "Stripe – Gift cards – Shop checkout – live": the naming convention, from what is known of the key so far.
std::string proposedName(const Key& key, const NamingConvention& naming);

} // namespace keyfold::ui
