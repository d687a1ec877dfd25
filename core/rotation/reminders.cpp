// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rotation/reminders.h"

#include <algorithm>
#include <tuple>

namespace keyfold {

namespace {

/// Whether one of the days on which it is mentioned ahead lies in (after, upTo].
bool wasMentioned(Date actBy, const std::vector<int>& aheadDays, Date after, Date upTo)
{
    return std::any_of(aheadDays.begin(), aheadDays.end(), [&](int ahead) {
        const auto on = actBy.plusDays(-ahead);
        return after < on && on <= upTo;
    });
}

Result<void> addGrantEnds(Wallet& wallet, Date last, std::vector<Deadline>& deadlines)
{
    const auto ends = wallet.parties().endingBy(last);
    if (!ends)
        return failure(ends);
    for (const auto& held : *ends)
        deadlines.push_back({held.key.id, held.key.name, Deadline::Why::GrantEnd, held.grant.party, *held.grant.until,
            0, std::nullopt});
    return {};
}

} // namespace

std::string_view nameOf(Deadline::Why why)
{
    return why == Deadline::Why::Rotation ? "rotation" : why == Deadline::Why::Expiry ? "expiry" : "grant";
}

Result<std::vector<Deadline>> deadlines(Wallet& wallet, Date today, int days)
{
    const auto due = wallet.rotations().dueToBegin(days);
    if (!due)
        return failure(due);
    std::vector<Deadline> found;
    for (const auto& one : *due)
        found.push_back({one.key.id, one.key.name,
            one.why == DueKey::Why::Rotation ? Deadline::Why::Rotation : Deadline::Why::Expiry, {}, one.date,
            one.leadDays, one.why == DueKey::Why::Rotation ? one.snooze : std::nullopt});
    if (auto ok = addGrantEnds(wallet, today.plusDays(days), found); !ok)
        return failure(ok);
    std::stable_sort(found.begin(), found.end(), [](const Deadline& a, const Deadline& b) {
        return std::tuple(a.actBy(), std::string_view(a.keyName), a.why)
            < std::tuple(b.actBy(), std::string_view(b.keyName), b.why);
    });
    return found;
}

std::vector<Reminder> remindersOn(
    Date day, const std::vector<Deadline>& deadlines, const std::vector<int>& aheadDays, std::optional<Date> shownUntil)
{
    const auto after = shownUntil && *shownUntil < day ? *shownUntil : day.plusDays(-1);
    std::vector<Reminder> reminders;
    for (const auto& deadline : deadlines) {
        if (deadline.snooze && deadline.snooze->until > day)
            continue;
        const int left = deadline.actBy().daysSince(day);
        if (left <= 0 || wasMentioned(deadline.actBy(), aheadDays, after, day))
            reminders.push_back({deadline, left});
    }
    return reminders;
}

} // namespace keyfold
