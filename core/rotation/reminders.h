// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/dates.h"
#include "core/wallet/wallet.h"

namespace keyfold {

/// Something that is reminded of, with the day from which it counts as overdue.
struct Deadline {
    enum class Why { Rotation, Expiry, GrantEnd };

    KeyId key;
    std::string keyName;
    Why why = Why::Rotation;
    std::string party; ///< whose grant ends
    Date date;         ///< when it is due
    int leadDays = 0;  ///< how long before that it has to be asked for: support revokes it, not the owner
    std::optional<Snooze> snooze;

    /// The last day on which it can be begun in time.
    Date actBy() const { return date.plusDays(-leadDays); }
    bool operator==(const Deadline&) const = default;
};

/// A deadline that is due to be mentioned on a day.
struct Reminder {
    Deadline deadline;
    int days = 0; ///< from that day until actBy(); negative when overdue
};

/// "rotation", "expiry", "grant".
std::string_view nameOf(Deadline::Why why);

/// Every deadline until that many days from `today`, soonest first; what is overdue is always in it. Ended grants and revoked
/// keys have none; a grant's counts while the party knows the present value.
Result<std::vector<Deadline>> deadlines(Wallet& wallet, Date today, int days);

/// What is to be said on `day`, so that tray, calendar and command line agree: each deadline that lies `aheadDays` ahead of
/// it (setting reminders.days), or is due or overdue; none that is snoozed for longer. `shownUntil` is the last day on which
/// reminders were shown: days that the computer was off are made up for, once. A clock that jumped back (shownUntil after
/// `day`) says that day's own.
std::vector<Reminder> remindersOn(Date day, const std::vector<Deadline>& deadlines, const std::vector<int>& aheadDays,
    std::optional<Date> shownUntil);

} // namespace keyfold
