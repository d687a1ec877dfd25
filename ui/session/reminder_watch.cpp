// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/reminder_watch.h"

#include <QSettings>

#include <algorithm>

#include "core/rotation/reminder_digest.h"

namespace keyfold::ui {

namespace {

constexpr std::chrono::minutes interval{15};

QString shownName(const WalletId& wallet)
{
    return QStringLiteral("reminders/") + QString::fromStdString(wallet.text());
}

struct Dates {
    WalletId wallet;
    Date today;
    std::vector<Deadline> deadlines;
    std::vector<int> aheadDays;
};

Result<Dates> readDates(Wallet& wallet, const Surroundings& around)
{
    const auto today = around.clock.today();
    auto ahead = wallet.settings().days("reminders.days");
    if (!ahead)
        return failure(ahead);
    auto found = deadlines(wallet, today, ahead->empty() ? 0 : *std::max_element(ahead->begin(), ahead->end()));
    if (!found)
        return failure(found);
    return Dates{wallet.id(), today, std::move(*found), std::move(*ahead)};
}

struct LockedDates {
    WalletId wallet;
    Date today;
    int due = 0;
};

Result<LockedDates> readLocked(const Path& path, const Surroundings& around)
{
    const auto info = Wallet::info(path);
    if (!info)
        return failure(info);
    const auto digest = ReminderDigestFile(around.folders.state, info->id).read();
    if (!digest)
        return failure(digest);
    const auto today = around.clock.today();
    return LockedDates{info->id, today, *digest ? (*digest)->dueBy(today) : 0};
}

} // namespace

ReminderWatch::ReminderWatch(Session& session, QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
{
    m_timer.callOnTimeout(this, &ReminderWatch::look);
    m_timer.start(interval);
    connect(&m_session, &Session::stateChanged, this, &ReminderWatch::look);
}

void ReminderWatch::setWanted(bool wanted)
{
    if (wanted && !std::exchange(m_wanted, wanted))
        look();
    m_wanted = wanted;
}

void ReminderWatch::look()
{
    switch (m_session.state()) {
    case Session::State::Unlocked:
        lookUnlocked();
        break;
    case Session::State::Locked:
        lookLocked();
        break;
    case Session::State::Closed:
    case Session::State::Unlocking:
        emit lockedDue(0);
        break;
    }
}

void ReminderWatch::lookUnlocked()
{
    m_session.queue().askIdly(
        this,
        [&around = m_session.surroundings()](Wallet& wallet, const CancelToken&) { return readDates(wallet, around); },
        [this](const Result<Dates>& dates) {
            if (!dates || !m_wanted)
                return;
            const auto reminders = remindersOn(
                dates->today, dates->deadlines, dates->aheadDays, shownUntil(dates->wallet));
            if (isNew(dates->wallet, dates->today) && !reminders.empty())
                emit remind(reminders);
        });
}

void ReminderWatch::lookLocked()
{
    m_session.queue().compute(
        this, [path = m_session.path(), &around = m_session.surroundings()] { return readLocked(path, around); },
        [this, path = m_session.path()](const Result<LockedDates>& dates) {
            if (m_session.state() != Session::State::Locked || m_session.path() != path)
                return;
            emit lockedDue(dates ? dates->due : 0);
            // A day on which nothing is told stays open for what the unlocked wallet has to say.
            if (dates && dates->due > 0 && m_wanted && isNew(dates->wallet, dates->today))
                emit remindLocked(dates->due);
        });
}

std::optional<Date> ReminderWatch::shownUntil(const WalletId& wallet) const
{
    const auto stored = Date::parse(m_settings.value(shownName(wallet)).toString().toStdString());
    return stored ? std::optional(*stored) : std::nullopt;
}

bool ReminderWatch::isNew(const WalletId& wallet, Date day)
{
    if (shownUntil(wallet) == day)
        return false;
    m_settings.setValue(shownName(wallet), QString::fromStdString(day.toIso()));
    return true;
}

void keepDigest(Wallet& wallet, const Surroundings& around)
{
    [[maybe_unused]] const auto kept =
        ReminderDigestFile(around.folders.state, wallet.id()).update(wallet, around.clock.today(), around.random);
}

} // namespace keyfold::ui
