// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/key.h"
#include "core/wallet/key_store.h"

namespace keyfold {

/// What was entered of a key, and of which; no id: of a new one.
struct KeyEdit {
    std::optional<KeyId> key;
    Key entered; ///< only what can be entered is kept, see takeEntered()
    std::vector<SecretValue> secrets;
    std::vector<SecretValue>
        plain; ///< further values that need not be hidden, but lie as well kept until they are saved
};

/// An edit in locked memory, to be sealed: a version, then each part with its length.
Secret writeEdit(const KeyEdit& edit);
/// Damaged where it is none, or one of a later version.
Result<KeyEdit> readEdit(const Secret& text);

/// Puts what can be entered of a key into another, which keeps the rest: id, versions, grants, dates of its own.
void takeEntered(Key& into, const Key& from);

} // namespace keyfold
