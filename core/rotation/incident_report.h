// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/wallet/wallet.h"

namespace keyfold {

/// What a leak of a key may have touched.
struct BlastRadius {
    std::vector<KeySummary> sameValue;   ///< other keys that hold one of its values
    std::vector<KeySummary> sameAccount; ///< other keys of the same account at the same provider
    std::vector<std::string> knownTo;    ///< parties that were given it, in any version
    std::vector<Risk> risks{};           ///< noted with the key, else what its provider's keys may cost
};

/// Everything that a report says, taken from the wallet: the checklist, and the timeline out of the audit log.
struct IncidentReport {
    Incident incident;
    Key key; ///< no value in it
    BlastRadius radius;
    std::vector<Event> timeline; ///< of this key, from a month before the incident on, oldest first

    /// Of the key's open incident, else its last. NoOpenIncident where it never had one.
    static Result<IncidentReport> of(Wallet& wallet, const KeyId& key);
};

Result<BlastRadius> blastRadiusOf(Wallet& wallet, const Key& key);

/// CommonMark; what people typed is escaped.
std::string toMarkdown(const IncidentReport& report);
/// One page that prints well and loads nothing: no script, no picture, everything typed is escaped.
std::string toHtml(const IncidentReport& report);

/// "Disable the key at the provider": what a step asks for.
std::string_view titleOf(IncidentStep step);

} // namespace keyfold
