// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/dates.h"
#include "core/model/ids.h"

namespace keyfold {

using IncidentId = Id<struct IncidentIdTag>;

/// The response to a leak, in the order in which it is best done.
enum class IncidentStep {
    Disable,     ///< the value is disabled at the provider
    Replace,     ///< a new one is made and in place
    ReviewLogs,  ///< the provider's logs were looked through since the day of the leak
    BlastRadius, ///< what else is affected was looked at
    Loss,        ///< where money was lost: screenshots, the platform told, a statement with the police
    Inform,      ///< those whom it concerns were told
};

inline constexpr std::array incidentSteps{IncidentStep::Disable, IncidentStep::Replace, IncidentStep::ReviewLogs,
    IncidentStep::BlastRadius, IncidentStep::Loss, IncidentStep::Inform};

/// "disable", "replace", "review-logs", "blast-radius", "loss", "inform": on the command line and in the database.
std::string_view nameOf(IncidentStep step);
/// By name, the start of one, or its number from 1.
std::optional<IncidentStep> incidentStepNamed(std::string_view nameOrNumber);

/// A suspected or certain leak of a key.
struct Incident {
    struct Done {
        IncidentStep step = IncidentStep::Disable;
        Timestamp when{};
        std::string actor;
        std::string note;

        bool operator==(const Done&) const = default;
    };

    IncidentId id;
    KeyId key;
    std::string keyName;
    std::string what; ///< what happened, in the owner's words
    std::string loss; ///< what it cost; may be empty
    Timestamp opened{};
    std::optional<Timestamp> closed;
    std::vector<Done> done; ///< in the order of the steps

    const Done* doneAt(IncidentStep step) const;
    /// In order.
    std::vector<IncidentStep> left() const;

    bool operator==(const Incident&) const = default;
};

} // namespace keyfold
