// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/event.h"

#include <algorithm>
#include <array>

namespace keyfold {

namespace {

// In the order of the enum.
constexpr std::array<std::string_view, 44> actionNames{"wallet.created", "wallet.unlocked", "wallet.restored",
    "wallet.backed-up", "slot.added", "slot.removed", "password.changed", "setting.changed", "key.added", "key.edited",
    "key.removed", "key.put-back", "value.replaced", "value.revealed", "value.copied", "value.printed", "party.added",
    "party.left", "grant.made", "grant.ended", "rotation.started", "rotation.consumer-done", "rotation.finished",
    "key.revoked", "versions.purged", "rotation.snoozed", "incident.opened", "incident.step-done", "incident.closed",
    "finding.dismissed", "finding.restored", "provider.saved", "provider.removed", "scan.found", "identity.made",
    "value.handed-over", "key.handed-over", "handoff.opened", "request.made", "request.answered", "keys.imported",
    "value.exported", "value.passed-on", "party.edited"};
static_assert(actionNames.size() == static_cast<std::size_t>(Action::PartyEdited) + 1);

} // namespace

std::string_view nameOf(Action action)
{
    return actionNames[static_cast<std::size_t>(action)];
}

std::optional<Action> actionNamed(std::string_view name)
{
    const auto found = std::find(actionNames.begin(), actionNames.end(), name);
    if (found == actionNames.end())
        return std::nullopt;
    return static_cast<Action>(found - actionNames.begin());
}

} // namespace keyfold
