// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/key_draft.h"

namespace keyfold::ui {

Key rebased(const Key& before, const Key& edited, Key now)
{
    const auto take = [&](auto... members) {
        ((edited.*members != before.*members ? void(now.*members = edited.*members) : void()), ...);
    };
    take(&Key::name, &Key::provider, &Key::account, &Key::environment, &Key::kind, &Key::privilege, &Key::scopes,
        &Key::neededScopes, &Key::risks, &Key::purpose, &Key::consumers, &Key::owner, &Key::origin, &Key::ipAllowlist,
        &Key::madeOn, &Key::expires, &Key::rotateEveryDays, &Key::tags, &Key::notes, &Key::consoleUrl,
        &Key::onlyKeyReason, &Key::revoking);
    if (!edited.versions.empty() && !now.versions.empty() && edited.fields() != before.fields())
        now.fields() = edited.fields();
    return now;
}

std::string proposedName(const Key& key, const NamingConvention& naming)
{
    const auto consumer = key.consumers.empty() ? std::string() : key.consumers.front().name;
    return naming.nameFor({key.provider, key.purpose, consumer, key.environment});
}

} // namespace keyfold::ui
