// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/rotation/reminders.h"

namespace keyfold::ui {

/// A notification as it is read.
struct ReminderText {
    QString title;
    QString text;
};

/// "3 keys are due": how many, and the three most pressing by name.
ReminderText reminderText(const std::vector<Reminder>& reminders);
/// "4 keys are due. Unlock to see which.": no name, because anybody may see it.
ReminderText lockedReminderText(const QString& wallet, int due);
/// The same in one line, for the foot of the unlock page and the tray; empty for none.
QString lockedDueText(int due);

} // namespace keyfold::ui
