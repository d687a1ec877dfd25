// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/catalogue/naming.h"
#include "core/catalogue/recogniser.h"
#include "core/model/finding.h"
#include "core/model/incident.h"
#include "core/model/key.h"

namespace keyfold {

/// What rules need to know beside the key.
struct HealthFacts {
    Date today;
    const Catalogue& catalogue;
    const Recogniser& recogniser;
    NamingConvention naming;
    std::set<std::string> partiesGone;                  ///< names of those who left
    std::map<KeyId, std::vector<KeySummary>> sameValue; ///< other keys with a value of this one
    std::map<KeyId, Incident> openIncidents;
    struct Found {
        Date on;
        int version = 0;
        std::string where;
    };
    std::map<KeyId, Found> foundByScan; ///< the last time that a scan came upon it
    static constexpr int soonDays = 14;
};

struct HealthText {
    Message title, detail, action;
};

/// One rule: a small function that says something or nothing. Revoked keys are not asked about.
struct HealthRule {
    std::string_view name;
    Severity severity;
    std::optional<HealthText> (*judge)(const Key& key, const HealthFacts& facts);
};

std::span<const HealthRule> healthRules();

} // namespace keyfold
