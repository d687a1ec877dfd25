// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/overview_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

#include "ui/models/incident_task.h"

namespace keyfold::ui {

namespace {

class OverviewRows {
    Q_DECLARE_TR_FUNCTIONS(OverviewRows)
};

constexpr int week = 7;
constexpr int month = 31;

TaskRow keyRow(const KeySummary& key, TaskAction action, const QString& button)
{
    TaskRow row;
    row.owner = toQString(key.provider.empty() ? key.name : key.provider);
    row.title = toQString(key.name);
    row.key = key.id;
    row.action = action;
    row.button = button;
    return row;
}

TaskRow personRow(const std::string& name, const QString& button)
{
    TaskRow row;
    row.kind = TaskRow::Kind::Person;
    row.owner = toQString(name);
    row.title = toQString(name);
    row.action = TaskAction::SeePerson;
    row.button = button;
    return row;
}

QString agoText(int days)
{
    return days == 1 ? OverviewRows::tr("yesterday") : OverviewRows::tr("%n days ago", nullptr, days);
}

/// With a reason, by the owner: it is shown where everything is, and asked for nowhere.
bool isPutOff(const DueKey& due, Date today)
{
    return due.why == DueKey::Why::Rotation && due.snooze && due.snooze->until > today;
}

QString dueLine(const DueKey& due, Date today)
{
    if (isPutOff(due, today))
        return OverviewRows::tr("Put off until %1: %2")
            .arg(dayText(due.snooze->until, today), toQString(due.snooze->reason));
    if (due.why == DueKey::Why::Expiry)
        return due.days < 0 ? OverviewRows::tr("Expired %1").arg(agoText(-due.days))
                            : OverviewRows::tr("Expires %1").arg(whenText(due.date, today));
    return due.days < 0 ? OverviewRows::tr("Was due %1").arg(agoText(-due.days))
                        : OverviewRows::tr("To be rotated %1").arg(whenText(due.date, today));
}

Urgency urgencyOf(const DueKey& due)
{
    if (due.days < 0)
        return due.why == DueKey::Why::Expiry ? Urgency::Critical : Urgency::Warning;
    return Urgency::Near;
}

TaskRow dueRow(const DueKey& due, Date today)
{
    const bool half = due.key.status == KeyStatus::Rotating;
    auto row = half ? keyRow(due.key, TaskAction::GoOnRotating, OverviewRows::tr("Continue"))
                    : keyRow(due.key, TaskAction::Rotate, OverviewRows::tr("Rotate"));
    row.urgency = isPutOff(due, today) ? Urgency::Near : urgencyOf(due);
    row.line = dueLine(due, today);
    if (due.why == DueKey::Why::Rotation && !half)
        row.more = due.snooze ? TaskMore::EndSnooze : TaskMore::Snooze;
    row.aside = due.key.privilege ? privilegeName(*due.key.privilege) : QString();
    return row;
}

TaskRow halfRow(const HalfRotation& rotation)
{
    auto row = keyRow(rotation.key, TaskAction::GoOnRotating, OverviewRows::tr("Continue"));
    row.urgency = Urgency::Warning;
    row.cause = OverviewRows::tr("Half done");
    row.line = rotation.places == 0 ? OverviewRows::tr("The new key is in, the old one still works")
                                    : OverviewRows::tr("New key placed in %1 of %2 places, old one still works")
                                          .arg(rotation.done)
                                          .arg(rotation.places);
    return row;
}

QString keysStillText(int keys)
{
    return keys == 1 ? OverviewRows::tr("Still knows 1 key") : OverviewRows::tr("Still knows %n keys", nullptr, keys);
}

struct FindingWords {
    TaskAction action = TaskAction::SeeKey;
    QString button;
};

FindingWords wordsOf(const Finding& finding)
{
    static const std::set<std::string_view> rotates{"incident-open", "granted-to-left", "expired", "rotation-overdue",
        "expires-soon", "origin-insecure", "rotation-due-soon", "reused-across-environments"};
    static const std::set<std::string_view> edits{
        "no-scope", "no-ip-allowlist", "no-owner", "no-consumer", "never-expires", "privilege-broad"};
    if (rotates.contains(finding.rule))
        return {TaskAction::Rotate, OverviewRows::tr("Rotate")};
    if (finding.rule == "rotation-half-done")
        return {TaskAction::GoOnRotating, OverviewRows::tr("Continue")};
    if (finding.rule == "not-revoked")
        return {TaskAction::RevokeOld, OverviewRows::tr("Revoke")};
    if (finding.rule == "name-convention")
        return {TaskAction::NameKey, OverviewRows::tr("Rename")};
    if (edits.contains(finding.rule))
        return {TaskAction::EditKey, OverviewRows::tr("Fill in")};
    return {TaskAction::SeeKey, OverviewRows::tr("See the key")};
}

bool hasOpenIncident(const Overview& overview, const KeyId& key)
{
    return std::ranges::any_of(
        overview.incidents, [&key](const auto& incident) { return incident.key == key && !incident.closed; });
}

TaskRow findingRow(const Overview& overview, const Finding& finding)
{
    KeySummary key;
    if (const auto found = overview.concerned.find(finding.key); found != overview.concerned.end())
        key = found->second;
    auto [action, button] = wordsOf(finding);
    if (finding.rule == "incident-open" && hasOpenIncident(overview, finding.key)) {
        action = TaskAction::SeeIncident;
        button = OverviewRows::tr("Continue");
    }
    if (action == TaskAction::Rotate && key.status == KeyStatus::Rotating)
        action = TaskAction::GoOnRotating;
    auto row = keyRow(key, action, button);
    row.key = finding.key;
    row.rule = finding.rule;
    row.more = TaskMore::Dismiss;
    row.urgency = finding.severity == keyfold::Severity::Critical ? Urgency::Critical
        : finding.severity == keyfold::Severity::Warning          ? Urgency::Warning
                                                                  : Urgency::Later;
    const auto title = textOf(finding.title, overview.today);
    QStringList sentences{textOf(finding.detail, overview.today), textOf(finding.action, overview.today)};
    sentences.removeAll(QString());
    row.finding = title;
    row.advice = sentences.join(u' ');
    row.line = OverviewRows::tr("%1. %2", "“Used in several places”. “Make a key of its own for each place.”")
                   .arg(title, row.advice);
    return row;
}

void addGroup(std::vector<TaskRow>& rows, const QString& title, Urgency urgency, std::vector<TaskRow> group)
{
    if (group.empty())
        return;
    rows.push_back(headingRow(title, static_cast<int>(group.size()), urgency));
    std::ranges::move(group, std::back_inserter(rows));
}

std::vector<TaskRow> dueBetween(const Overview& overview, int from, int until)
{
    std::vector<TaskRow> rows;
    for (const auto& due : overview.due)
        if (due.days >= from && due.days < until)
            rows.push_back(dueRow(due, overview.today));
    return rows;
}

std::vector<TaskRow> findingsOf(const Overview& overview, keyfold::Severity severity)
{
    std::vector<TaskRow> rows;
    for (const auto& finding : overview.findings)
        if (finding.severity == severity)
            rows.push_back(findingRow(overview, finding));
    return rows;
}

/// Collects rows, and each key only the first time.
class Today {
public:
    void add(TaskRow row, Urgency urgency, const QString& cause)
    {
        if (row.kind == TaskRow::Kind::Key && !m_seen.insert(row.key).second)
            return;
        row.urgency = urgency;
        row.cause = cause;
        row.aside.clear();
        m_rows.push_back(std::move(row));
    }
    std::vector<TaskRow> take() { return std::move(m_rows); }

private:
    std::vector<TaskRow> m_rows;
    std::set<KeyId> m_seen;
};

} // namespace

int dueSoon(const Overview& overview)
{
    return static_cast<int>(std::ranges::count_if(
        overview.due, [&](const auto& due) { return due.days < week && !isPutOff(due, overview.today); }));
}

int findingsToActOn(const Overview& overview)
{
    return static_cast<int>(std::ranges::count_if(
        overview.findings, [](const auto& finding) { return finding.severity != keyfold::Severity::Info; }));
}

int openIncidents(const Overview& overview)
{
    return static_cast<int>(
        std::ranges::count_if(overview.incidents, [](const auto& incident) { return !incident.closed; }));
}

std::vector<TaskRow> todayRows(const Overview& overview)
{
    Today today;
    for (auto& row : incidentRows(overview.incidents, overview.today)) {
        if (row.urgency != Urgency::Critical)
            continue;
        row.button = OverviewRows::tr("Continue");
        today.add(std::move(row), Urgency::Critical, OverviewRows::tr("Leaked"));
    }
    for (const auto& key : overview.leaked) {
        auto row = keyRow(key, TaskAction::Rotate, OverviewRows::tr("Rotate"));
        row.line = OverviewRows::tr("Somebody else may be using it");
        today.add(std::move(row), Urgency::Critical, OverviewRows::tr("Leaked"));
    }
    for (const auto& person : overview.people) {
        if (!person.party.leftOn || person.keys == 0)
            continue;
        auto row = personRow(person.party.name, OverviewRows::tr("See the keys"));
        row.party = person.party.id;
        row.line = keysStillText(person.keys);
        today.add(std::move(row), Urgency::Critical, OverviewRows::tr("Left"));
    }
    for (const auto& due : overview.due)
        if (due.days < 0 && !isPutOff(due, overview.today))
            today.add(dueRow(due, overview.today), urgencyOf(due),
                due.why == DueKey::Why::Expiry ? OverviewRows::tr("Expired") : OverviewRows::tr("Overdue"));
    for (const auto& rotation : overview.rotations)
        today.add(halfRow(rotation), Urgency::Warning, OverviewRows::tr("Half done"));
    for (const auto& end : overview.ends) {
        if (end.date > overview.today)
            continue;
        auto row = keyRow(end.key, TaskAction::Rotate, OverviewRows::tr("Rotate"));
        row.line = end.date == overview.today
            ? OverviewRows::tr("The access of %1 ends today").arg(toQString(end.party))
            : OverviewRows::tr("The access of %1 was to end").arg(toQString(end.party));
        today.add(std::move(row), Urgency::Warning, OverviewRows::tr("Access ends"));
    }
    for (const auto& due : overview.due)
        if (due.days == 0 && !isPutOff(due, overview.today))
            today.add(dueRow(due, overview.today), Urgency::Near, OverviewRows::tr("Due today"));
    for (const auto& finding : overview.findings)
        if (finding.severity == keyfold::Severity::Critical)
            today.add(findingRow(overview, finding), Urgency::Critical, OverviewRows::tr("Act now"));
    return today.take();
}

QString todayTitle(int count)
{
    if (count == 0)
        return OverviewRows::tr("Nothing to do today");
    return count == 1 ? OverviewRows::tr("One thing to do today")
                      : OverviewRows::tr("%n things to do today", nullptr, count);
}

std::vector<TaskRow> comingRows(const Overview& overview, int days)
{
    std::vector<std::pair<Date, TaskRow>> coming;
    for (const auto& due : overview.due)
        if (due.days > 0 && due.days <= days)
            coming.emplace_back(due.date, keyRow(due.key, TaskAction::SeeKey, {}));
    for (const auto& end : overview.ends) {
        if (end.date <= overview.today || end.date.daysSince(overview.today) > days)
            continue;
        auto row = personRow(end.party, {});
        row.action = TaskAction::SeeKey;
        row.key = end.key.id;
        row.title = OverviewRows::tr("Access of %1 ends").arg(toQString(end.party));
        coming.emplace_back(end.date, std::move(row));
    }
    std::ranges::stable_sort(coming, {}, [](const auto& entry) { return entry.first; });
    std::vector<TaskRow> rows;
    for (auto& [date, row] : coming) {
        row.line = whenText(date, overview.today);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TaskRow> dueRows(const Overview& overview)
{
    std::vector<TaskRow> rows;
    addGroup(rows, OverviewRows::tr("Overdue"), Urgency::Warning, dueBetween(overview, -100000, 0));
    addGroup(rows, OverviewRows::tr("This week"), Urgency::None, dueBetween(overview, 0, week));
    addGroup(rows, OverviewRows::tr("This month"), Urgency::None, dueBetween(overview, week, month));
    addGroup(rows, OverviewRows::tr("Later"), Urgency::None, dueBetween(overview, month, 100000));
    return rows;
}

QString dueTitle(const Overview& overview)
{
    const int soon = dueSoon(overview);
    if (soon == 0)
        return OverviewRows::tr("Nothing is due this week");
    return soon == 1 ? OverviewRows::tr("One key is due this week")
                     : OverviewRows::tr("%n keys are due this week", nullptr, soon);
}

std::vector<TaskRow> dismissedRows(const Overview& overview)
{
    std::vector<TaskRow> rows;
    for (const auto& [finding, until] : overview.dismissed) {
        auto row = findingRow(overview, finding);
        row.action = TaskAction::TakeBack;
        row.button = OverviewRows::tr("Take back");
        row.more = TaskMore::None;
        row.urgency = Urgency::None;
        const auto title = textOf(finding.title, overview.today);
        const auto reason = toQString(*finding.dismissed);
        row.line = until ? OverviewRows::tr("%1. Left out until %2: %3", "finding, day, reason")
                               .arg(title, dayText(*until, overview.today), reason)
                         : OverviewRows::tr("%1. Left out: %2", "finding, reason").arg(title, reason);
        rows.push_back(std::move(row));
    }
    std::vector<TaskRow> group;
    addGroup(group, OverviewRows::tr("Left out"), Urgency::None, std::move(rows));
    return group;
}

std::vector<TaskRow> healthRows(const Overview& overview, std::optional<keyfold::Severity> only)
{
    using keyfold::Severity;
    std::vector<TaskRow> rows;
    const auto add = [&](const QString& title, Severity severity, Urgency urgency) {
        if (!only || *only == severity)
            addGroup(rows, title, urgency, findingsOf(overview, severity));
    };
    add(OverviewRows::tr("Act now"), Severity::Critical, Urgency::Critical);
    add(OverviewRows::tr("Soon"), Severity::Warning, Urgency::Warning);
    add(OverviewRows::tr("Good to know"), Severity::Info, Urgency::Later);
    return rows;
}

} // namespace keyfold::ui
