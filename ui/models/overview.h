// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/model/finding.h"
#include "core/model/incident.h"
#include "core/wallet/wallet.h"

namespace keyfold::ui {

/// A rotation under way.
struct HalfRotation {
    KeySummary key;
    int done = 0; ///< places that have the new value
    int places = 0;
    Date since;
};

/// Somebody's use of a key's present value, as it was agreed, ends or has ended on that day.
struct AccessEnd {
    KeySummary key;
    std::string party;
    Date date;
};

/// Somebody whom keys are given to.
struct PersonSummary {
    Party party;
    int keys = 0;              ///< whose present value they know
    std::optional<Date> until; ///< the first end that was agreed
};

/// A finding that was left out, with a reason.
struct DismissedFinding {
    Finding finding;
    std::optional<Date> until; ///< the last day; nullopt: for good
};

/// What Home, Due, Health, People and the sidebar show, as of one moment.
struct Overview {
    static constexpr int days = 90; ///< how far it looks ahead

    Date today;
    int keys = 0;
    std::vector<DueKey> due; ///< soonest first
    std::vector<Finding> findings;
    std::vector<DismissedFinding> dismissed;
    std::map<KeyId, KeySummary> concerned; ///< the keys that findings are about
    std::vector<KeySummary> leaked;
    std::vector<Incident> incidents; ///< open ones first, then newest first
    std::vector<HalfRotation> rotations;
    std::vector<AccessEnd> ends; ///< soonest first; those in the past too
    std::vector<PersonSummary> people;

    /// How many keys nothing is to be said about but what is good to know.
    int keysInOrder() const;
};

/// Asks the wallet: a good second for 100,000 keys. On the queue's thread, like every wallet call. Cancelled.
Result<Overview> readOverview(Wallet& wallet, Date today, const CancelToken& cancel = {});

} // namespace keyfold::ui
