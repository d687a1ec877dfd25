// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/incident.h"

#include <algorithm>

namespace keyfold {

namespace {

// In the order of the enum.
constexpr std::array<std::string_view, 6> names{"disable", "replace", "review-logs", "blast-radius", "loss", "inform"};
static_assert(names.size() == incidentSteps.size());

} // namespace

std::string_view nameOf(IncidentStep step)
{
    return names[static_cast<std::size_t>(step)];
}

std::optional<IncidentStep> incidentStepNamed(std::string_view nameOrNumber)
{
    if (nameOrNumber.empty())
        return std::nullopt;
    for (std::size_t at = 0; at < names.size(); ++at)
        if (names[at].substr(0, nameOrNumber.size()) == nameOrNumber || nameOrNumber == std::to_string(at + 1))
            return incidentSteps[at];
    return std::nullopt;
}

const Incident::Done* Incident::doneAt(IncidentStep step) const
{
    const auto found = std::find_if(done.begin(), done.end(), [&](const Done& one) { return one.step == step; });
    return found == done.end() ? nullptr : &*found;
}

std::vector<IncidentStep> Incident::left() const
{
    std::vector<IncidentStep> left;
    for (const auto step : incidentSteps)
        if (doneAt(step) == nullptr)
            left.push_back(step);
    return left;
}

} // namespace keyfold
