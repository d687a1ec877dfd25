// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reminder_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <set>

#include "ui/models/words.h"

namespace keyfold::ui {

namespace {

constexpr std::size_t mostNames = 3; // more are cut off by the desktops

class ReminderWords {
    Q_DECLARE_TR_FUNCTIONS(ReminderWords)
};

QString lineOf(const Reminder& reminder)
{
    const auto name = toQString(reminder.deadline.keyName);
    const bool late = reminder.days < 0;
    switch (reminder.deadline.why) {
    case Deadline::Why::Rotation:
        return late ? ReminderWords::tr("%1 is overdue").arg(name) : ReminderWords::tr("%1 is to be rotated").arg(name);
    case Deadline::Why::Expiry:
        return late ? ReminderWords::tr("%1 has to be replaced now").arg(name)
                    : ReminderWords::tr("%1 runs out soon").arg(name);
    case Deadline::Why::GrantEnd:
        return late ? ReminderWords::tr("Access to %1 should have ended").arg(name)
                    : ReminderWords::tr("Access to %1 ends soon").arg(name);
    }
    return name;
}

} // namespace

ReminderText reminderText(const std::vector<Reminder>& reminders)
{
    std::set<KeyId> keys;
    for (const auto& reminder : reminders)
        keys.insert(reminder.deadline.key);
    auto sorted = reminders;
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const auto& one, const auto& other) { return one.days < other.days; });
    QStringList lines;
    for (std::size_t i = 0; i < std::min(sorted.size(), mostNames); ++i)
        lines.append(lineOf(sorted[i]));
    if (const auto more = static_cast<int>(sorted.size()) - static_cast<int>(lines.size()); more > 0)
        lines.append(ReminderWords::tr("and %n more", nullptr, more));
    const auto count = static_cast<int>(keys.size());
    return {count == 1 ? ReminderWords::tr("1 key to look after")
                       : ReminderWords::tr("%n keys to look after", nullptr, count),
        lines.join(QLatin1Char('\n'))};
}

ReminderText lockedReminderText(const QString& wallet, int due)
{
    return {ReminderWords::tr("%1 – Keyfold").arg(wallet), lockedDueText(due)};
}

QString lockedDueText(int due)
{
    if (due == 0)
        return {};
    return due == 1 ? ReminderWords::tr("1 key is due. Unlock to see which.")
                    : ReminderWords::tr("%n keys are due. Unlock to see which.", nullptr, due);
}

} // namespace keyfold::ui
