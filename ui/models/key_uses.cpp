// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/key_uses.h"

namespace keyfold::ui {

Result<KeyUses> readUses(Wallet& wallet)
{
    KeyUses uses;
    const auto read = wallet.keys().forEach({}, [&uses](const Key& key) {
        uses[key.id] = {key.created, key.owner, {}, key.valueBorn(), key.tags};
    });
    if (!read)
        return failure(read);
    for (const auto action :
        {Action::ValueRevealed, Action::ValueCopied, Action::ValuePrinted, Action::ValuePassedOn}) {
        EventFilter filter;
        filter.action = action;
        const auto events = wallet.log().read(filter);
        if (!events)
            return failure(events);
        for (const auto& event : *events) {
            const auto use = event.key ? uses.find(*event.key) : uses.end();
            if (use != uses.end() && (!use->second.used || *use->second.used < event.time))
                use->second.used = event.time;
        }
    }
    return uses;
}

} // namespace keyfold::ui
