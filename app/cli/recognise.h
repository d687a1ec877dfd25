// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/secret.h"
#include "core/catalogue/known_providers.h"
#include "core/model/key.h"

namespace keyfold::cli {

/// "This looks like a key of Stripe: Live secret key." or what it may be where that is not sure.
std::string sentenceOf(const Recognition& found);

/// What to do instead of keeping an e-mail address and a password; with the provider's page where it is known.
std::string adviceForLogin(std::string_view provider, const Catalogue& catalogue);

/// Fills in what was not given and the value tells: provider, environment, kind, privilege; the provider's console page. Notes
/// on standard error what it found, and where it does not fit what was given.
void fillInFrom(const Secret& value, Key& key, const KnownProviders& providers);

} // namespace keyfold::cli
