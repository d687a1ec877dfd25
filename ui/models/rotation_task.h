// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "ui/models/shared_providers.h"

namespace keyfold::ui {

/// A key that is being replaced, as far as that has come.
struct RotationTask {
    Key key;
    std::optional<RotationState> state; ///< nullopt: no new value is in yet
    Date today;
    SharedProviders providers{};

    int places() const;
    int placesDone() const;
    int placesLeft() const { return places() - placesDone(); }
    /// The current main value; once a rotation is under way that is the new one.
    const Field* newField() const;
    /// The main value of the version before; nullptr where no rotation is under way.
    const Field* oldField() const;
    /// "Stripe", or "the provider".
    QString providerText() const;
};

Result<RotationTask> readRotation(Wallet& wallet, const KeyId& key, Date today);

/// "Rotated. The old key is revoked, 3 places use the new one. Next on 11 November."
QString rotatedText(const RotationTask& task, int places, bool revoked);

} // namespace keyfold::ui
