// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/catalogue/recogniser.h"
#include "core/model/key.h"

namespace keyfold {

/// Whether it is sure whose value it is, and the key names no other provider.
bool fits(const Recognition& found, const Key& key, const Catalogue& catalogue);

/// Fills in what the key does not say and its value tells: provider, environment, kind, privilege, the provider's page. What is
/// there already stays.
void fillIn(Key& key, const std::optional<Recognition>& found, const Catalogue& catalogue);

} // namespace keyfold
