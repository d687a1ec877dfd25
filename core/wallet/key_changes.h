// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/model/key.h"

namespace keyfold {

/// Which parts of a record an edit changed, for the history: "name (was Stripe), owner, tags". Never a value of a field;
/// empty where nothing is different.
std::string changedParts(const Key& before, const Key& after);

} // namespace keyfold
