// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace keyfold::ui {

namespace {

class History {
    Q_DECLARE_TR_FUNCTIONS(History)
};

QDateTime localTime(const Event& event)
{
    return QDateTime::fromMSecsSinceEpoch(event.time.time_since_epoch().count());
}

QString dayHeading(const QDate& day, Date today)
{
    const Date date = Date::fromDayNumber(static_cast<int>(day.toJulianDay() - QDate(1970, 1, 1).toJulianDay()));
    if (date == today)
        return History::tr("Today");
    return date == today.plusDays(-1) ? History::tr("Yesterday") : dayText(date, today);
}

QString settingName(std::string_view name)
{
    const std::array<std::pair<std::string_view, QString>, 13> names{{
        {"backup.daily", History::tr("A backup a day")},
        {"backup.keep", History::tr("Backups that are kept")},
        {"clipboard.clear-seconds", History::tr("Seconds until the clipboard is cleared")},
        {"lock.idle-minutes", History::tr("Minutes until the wallet locks")},
        {"lock.on-screen-lock", History::tr("Lock with the screen")},
        {"naming.banned", History::tr("Words that say nothing")},
        {"naming.pattern", History::tr("Pattern of names")},
        {"reminders.days", History::tr("Days ahead of a reminder")},
        {"reminders.while-locked", History::tr("Reminders while locked")},
        {"reveal.seconds", History::tr("Seconds that a value is shown")},
        {"rotation.days", History::tr("Days between rotations")},
        {"rotation.days-admin", History::tr("Days between rotations of keys that can do everything")},
        {"versions.purge-days", History::tr("Days that old values are kept")},
    }};
    for (const auto& [known, words] : names)
        if (known == name)
            return words;
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())); // of a newer version
}

/// "clipboard.clear-seconds = 20", as the log has it, in words.
QString settingText(std::string_view detail)
{
    constexpr std::string_view between = " = ";
    const auto at = detail.find(between);
    if (at == std::string_view::npos)
        return QString::fromUtf8(detail.data(), static_cast<qsizetype>(detail.size()));
    const auto value = detail.substr(at + between.size());
    const auto words = value == "on" ? History::tr("on", "a setting")
        : value == "off"             ? History::tr("off", "a setting")
                                     : QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
    return History::tr("%1: %2", "a setting, its new value").arg(settingName(detail.substr(0, at)), words);
}

TaskRow rowOf(const Event& event, const QDateTime& at)
{
    TaskRow row;
    row.kind = TaskRow::Kind::Person;
    row.owner = toQString(event.actor);
    const auto done = actionText(event.action);
    row.title = event.keyName.empty() ? done
                                      : History::tr("%1: %2", "Value copied: KEY").arg(done, toQString(event.keyName));
    const auto time = QLocale().toString(at.time(), QLocale::ShortFormat);
    const auto detail = event.action == Action::SettingChanged ? settingText(event.detail) : detailText(event);
    row.line = detail.isEmpty() ? History::tr("%1 by %2", "10:42 by Ruth").arg(time, row.owner)
                                : History::tr("%1 by %2 • %3", "10:42 by Ruth • detail").arg(time, row.owner, detail);
    if (event.key) {
        row.key = *event.key;
        row.action = TaskAction::SeeKey;
    }
    return row;
}

bool fits(const TaskRow& row, const QStringList& words)
{
    const auto text = row.title + u' ' + row.line;
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString partText(const QString& part)
{
    static const QHash<QString, const char*> words{
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("History", "name")},
        {QStringLiteral("provider"), QT_TRANSLATE_NOOP("History", "provider")},
        {QStringLiteral("account"), QT_TRANSLATE_NOOP("History", "account")},
        {QStringLiteral("environment"), QT_TRANSLATE_NOOP("History", "environment")},
        {QStringLiteral("kind"), QT_TRANSLATE_NOOP("History", "kind")},
        {QStringLiteral("privilege"), QT_TRANSLATE_NOOP("History", "what it may do")},
        {QStringLiteral("scopes"), QT_TRANSLATE_NOOP("History", "scopes")},
        {QStringLiteral("needed scopes"), QT_TRANSLATE_NOOP("History", "needed scopes")},
        {QStringLiteral("risks"), QT_TRANSLATE_NOOP("History", "risks")},
        {QStringLiteral("purpose"), QT_TRANSLATE_NOOP("History", "what it is for")},
        {QStringLiteral("places"), QT_TRANSLATE_NOOP("History", "places")},
        {QStringLiteral("owner"), QT_TRANSLATE_NOOP("History", "owner")},
        {QStringLiteral("origin"), QT_TRANSLATE_NOOP("History", "how it came")},
        {QStringLiteral("allowed addresses"), QT_TRANSLATE_NOOP("History", "allowed addresses")},
        {QStringLiteral("day it was made"), QT_TRANSLATE_NOOP("History", "day it was made")},
        {QStringLiteral("expiry"), QT_TRANSLATE_NOOP("History", "expiry")},
        {QStringLiteral("rotation"), QT_TRANSLATE_NOOP("History", "rotation")},
        {QStringLiteral("tags"), QT_TRANSLATE_NOOP("History", "tags")},
        {QStringLiteral("notes"), QT_TRANSLATE_NOOP("History", "notes")},
        {QStringLiteral("console page"), QT_TRANSLATE_NOOP("History", "console page")},
        {QStringLiteral("reason for sharing"), QT_TRANSLATE_NOOP("History", "reason for sharing")},
        {QStringLiteral("way to revoke"), QT_TRANSLATE_NOOP("History", "way to revoke")},
        {QStringLiteral("values"), QT_TRANSLATE_NOOP("History", "values")},
    };
    const auto found = words.constFind(part);
    return found == words.constEnd() ? part : History::tr(found.value());
}

} // namespace

QString actionText(Action action)
{
    switch (action) {
    case Action::WalletCreated:
        return History::tr("Wallet made");
    case Action::WalletUnlocked:
        return History::tr("Wallet unlocked");
    case Action::WalletRestored:
        return History::tr("Backup restored");
    case Action::WalletBackedUp:
        return History::tr("Backup made");
    case Action::SlotAdded:
        return History::tr("Way to unlock added");
    case Action::SlotRemoved:
        return History::tr("Way to unlock removed");
    case Action::PasswordChanged:
        return History::tr("Password changed");
    case Action::SettingChanged:
        return History::tr("Setting changed");
    case Action::KeyAdded:
        return History::tr("Key added");
    case Action::KeyEdited:
        return History::tr("Key edited");
    case Action::KeyRemoved:
        return History::tr("Key removed");
    case Action::KeyPutBack:
        return History::tr("Key put back");
    case Action::ValueReplaced:
        return History::tr("Value replaced");
    case Action::ValueRevealed:
        return History::tr("Value shown");
    case Action::ValueCopied:
        return History::tr("Value copied");
    case Action::ValuePrinted:
        return History::tr("Value handed to a script");
    case Action::PartyAdded:
        return History::tr("Person added");
    case Action::PartyLeft:
        return History::tr("Person left");
    case Action::PartyEdited:
        return History::tr("Person changed");
    case Action::GrantMade:
        return History::tr("Key given");
    case Action::GrantEnded:
        return History::tr("Access ended");
    case Action::RotationStarted:
        return History::tr("Rotation started");
    case Action::ConsumerUpdated:
        return History::tr("Place has the new value");
    case Action::RotationFinished:
        return History::tr("Rotation finished");
    case Action::KeyRevoked:
        return History::tr("Key revoked");
    case Action::VersionsPurged:
        return History::tr("Old values wiped");
    case Action::RotationSnoozed:
        return History::tr("Rotation put off");
    case Action::IncidentOpened:
        return History::tr("Leak reported");
    case Action::IncidentStepDone:
        return History::tr("Step of an incident done");
    case Action::IncidentClosed:
        return History::tr("Incident closed");
    case Action::FindingDismissed:
        return History::tr("Finding left out");
    case Action::FindingRestored:
        return History::tr("Finding shown again");
    case Action::ProviderSaved:
        return History::tr("Provider saved");
    case Action::ProviderRemoved:
        return History::tr("Provider removed");
    case Action::ScanFound:
        return History::tr("Value found lying about");
    case Action::IdentityMade:
        return History::tr("Key for handoffs made");
    case Action::ValueHandedOver:
        return History::tr("Value put into a handoff");
    case Action::KeyHandedOver:
        return History::tr("Key handed over");
    case Action::HandoffOpened:
        return History::tr("Handoff taken in");
    case Action::RequestMade:
        return History::tr("Keys asked for");
    case Action::RequestAnswered:
        return History::tr("Request answered");
    case Action::KeysImported:
        return History::tr("Keys imported");
    case Action::ValueExported:
        return History::tr("Value exported in the clear");
    case Action::ValuePassedOn:
        return History::tr("Value passed on to a program");
    }
    return {};
}

QString detailText(const Event& event)
{
    const auto detail = toQString(event.detail);
    if (event.action != Action::KeyEdited && event.action != Action::ValueReplaced)
        return detail;
    // As core/wallet/key_changes.cpp writes them: a word, and perhaps what it was and is in brackets.
    static const QRegularExpression part(QStringLiteral("(^|, )([a-z ]+?)(?=$|, | \\()( \\((was|now) )?"));
    QString text;
    qsizetype done = 0;
    for (auto found = part.globalMatch(detail); found.hasNext();) {
        const auto match = found.next();
        text += detail.mid(done, match.capturedStart() - done) + match.captured(1) + partText(match.captured(2));
        if (match.captured(4) == QLatin1StringView("was"))
            text += History::tr(" (was ", "owner (was Ruth)");
        else if (match.captured(4) == QLatin1StringView("now"))
            text += History::tr(" (now ", "owner (now Ruth)");
        done = match.capturedEnd();
    }
    return text + detail.mid(done);
}

std::vector<TaskRow> historyRows(const std::vector<Event>& oldestFirst, Date today, const QString& filter)
{
    const auto words = filter.split(u' ', Qt::SkipEmptyParts);
    std::vector<TaskRow> rows;
    QDate day;
    for (auto event = oldestFirst.rbegin(); event != oldestFirst.rend(); ++event) {
        const auto at = localTime(*event);
        auto row = rowOf(*event, at);
        if (!fits(row, words))
            continue;
        if (at.date() != day) {
            day = at.date();
            TaskRow heading;
            heading.kind = TaskRow::Kind::Heading;
            heading.title = dayHeading(day, today);
            rows.push_back(std::move(heading));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace keyfold::ui
