// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/base/dates.h"
#include "core/model/ids.h"

namespace keyfold {

/// A person, agency or company that keys are given to.
struct Party {
    PartyId id;
    std::string name;
    std::string email;     ///< may be empty
    std::string recipient; ///< an age public key (age1…); may be empty
    Timestamp created{};
    std::optional<Date> leftOn;

    bool operator==(const Party&) const = default;
};

} // namespace keyfold
