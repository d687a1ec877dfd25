// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "core/rotation/reminders.h"
#include "ui/session/session.h"

class QSettings;

namespace keyfold::ui {

/// Says once a day and wallet what is to be reminded of: by name while it is unlocked, by number alone while it is locked and
/// its owner allows that (ReminderDigest). Looks when the session's state changes and every quarter of an hour, so that a new
/// day is noticed in a program that stays open.
class ReminderWatch final : public QObject {
    Q_OBJECT

public:
    /// `settings` keeps the last day that was shown, for each wallet's id.
    ReminderWatch(Session& session, QSettings& settings, QObject* parent = nullptr);

    /// Whether remind() and remindLocked() come at all; lockedDue() always does.
    void setWanted(bool wanted);

signals:
    void remind(const std::vector<keyfold::Reminder>& reminders);
    void remindLocked(int due);
    /// How many are due, as far as a locked wallet tells: 0 where it tells nothing.
    void lockedDue(int due);

private:
    void look();
    void lookUnlocked();
    void lookLocked();
    /// True the first time on a day.
    bool isNew(const WalletId& wallet, Date day);
    std::optional<Date> shownUntil(const WalletId& wallet) const;

    Session& m_session;
    QSettings& m_settings;
    QTimer m_timer;
    bool m_wanted = true;
};

/// Keeps the file that a locked wallet reminds from in step (ReminderDigestFile). To be called on the wallet's thread before
/// it closes. A failure is not told: it is only missing then.
void keepDigest(Wallet& wallet, const Surroundings& around);

} // namespace keyfold::ui
