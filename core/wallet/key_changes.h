// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/model/key.h"

namespace keyfold {

/// Which parts of a record an edit changed, for the history: "owner (Ruth → Mika), expiry (now 2027-01-01), tags (was shop),
/// notes". What they were and are is told of short texts that say what a key is, never of what somebody wrote at length or
/// of a field's value: a line of the history cannot be taken back. Empty where nothing is different.
std::string changedParts(const Key& before, const Key& after);

} // namespace keyfold
