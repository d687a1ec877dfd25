// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/wallet/wallet.h"

namespace keyfold {

/// How often values are replaced where a key says nothing of its own: settings rotation.days and rotation.days-admin.
struct RotationDefaults {
    int days = 90;
    int daysWithMuchAtStake = 30;

    static Result<RotationDefaults> of(Wallet& wallet);
};

/// Whether a leak would cost much: an admin key, one that moves money or wages, or a provider that does.
bool muchAtStake(const Key& key, const Catalogue& catalogue);

/// What the owner said of a provider of her own goes before the defaults.
int rotationDaysFor(const Key& key, const Catalogue& catalogue, const RotationDefaults& defaults);

/// Fills in what a provider's keys may cost where the key does not say.
std::vector<Risk> likelyRisks(const Key& key, const Catalogue& catalogue);

} // namespace keyfold
