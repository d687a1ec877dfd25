// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/key.h"
#include "core/wallet/key_store.h"
#include "ui/models/key_uses.h"

namespace keyfold::gallery {

/// The made-up shop of the pictures: Juniper & Pine, candles and homeware, with 25 keys of real providers. Their values
/// are plainly fake. Today is Monday 12 October 2026.
Date demoToday();
std::vector<KeySummary> demoSummaries();
ui::KnownUses demoUses();
Facets demoFacets();
/// "Stripe – Invoice sending – Xero – live", with everything that a key can have.
Key demoKey();

} // namespace keyfold::gallery
