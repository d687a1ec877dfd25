// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/incident_task.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace keyfold::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Incident)
};

QString momentText(Timestamp moment, Date today)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count());
    const auto time = QLocale().toString(at.time(), QLocale::ShortFormat);
    const auto day = localDay(moment);
    if (day == today)
        return Words::tr("Today, %1").arg(time);
    if (day == today.plusDays(-1))
        return Words::tr("Yesterday, %1").arg(time);
    return Words::tr("%1, %2", "day, time").arg(dayText(day, today), time);
}

QString joined(const std::vector<std::string>& names)
{
    QStringList list;
    for (const auto& name : names)
        list.append(toQString(name));
    return list.join(QStringLiteral(", "));
}

QString namesOf(const std::vector<KeySummary>& keys)
{
    std::vector<std::string> names;
    for (const auto& key : keys)
        names.push_back(key.name);
    return joined(names);
}

} // namespace

std::optional<IncidentStep> IncidentTask::current() const
{
    const auto left = incident.left();
    return left.empty() ? std::nullopt : std::optional(left.front());
}

QString IncidentTask::providerText() const
{
    return key.provider.empty() ? Words::tr("the provider") : toQString(key.provider);
}

Result<IncidentTask> readIncident(Wallet& wallet, const KeyId& id, Date today)
{
    auto incident = wallet.incidents().newestOf(id);
    if (!incident)
        return failure(std::move(incident));
    auto key = wallet.keys().get(id);
    if (!key)
        return failure(std::move(key));
    auto radius = blastRadiusOf(wallet, *key);
    if (!radius)
        return failure(std::move(radius));
    auto providers = readProviders(wallet);
    if (!providers)
        return failure(std::move(providers));
    return IncidentTask{std::move(*incident), std::move(*key), std::move(*radius), today, std::move(*providers)};
}

QString stepTitle(IncidentStep step, const IncidentTask& task)
{
    const auto provider = task.providerText();
    switch (step) {
    case IncidentStep::Disable:
        return Words::tr("Disable the key at %1").arg(provider);
    case IncidentStep::Replace:
        return Words::tr("Make a new key and put it in place");
    case IncidentStep::ReviewLogs:
        return Words::tr("Read the log of %1").arg(provider);
    case IncidentStep::BlastRadius:
        return Words::tr("Check what else it could reach");
    case IncidentStep::Loss:
        return Words::tr("Money lost: keep the proof, tell %1").arg(provider);
    case IncidentStep::Inform:
        return Words::tr("Tell the people it concerns");
    }
    return {};
}

QString stepText(IncidentStep step, const IncidentTask& task)
{
    switch (step) {
    case IncidentStep::Disable:
        return Words::tr("First stop the key: revoke or disable it there, even if something of yours stops with it. "
                         "Whoever has it can use it until then.");
    case IncidentStep::Replace:
        return Words::tr(
            "Make a new one with no more rights than it needs, paste it here, and put it into each place.");
    case IncidentStep::ReviewLogs:
        return Words::tr("Look for what you did not do: other countries, odd hours, many at once. Note times and "
                         "amounts, and keep a screenshot.");
    case IncidentStep::BlastRadius:
        return Words::tr("Look at what stands beside this page. Other keys of the account may be known too; new users, "
                         "webhooks and forwardings may have been added there.");
    case IncidentStep::Loss:
        return Words::tr("Keep screenshots and statements, open a case at %1, tell your bank and report it to the "
                         "police. Each asks for the time at which you noticed: %2.")
            .arg(task.providerText(), momentText(task.incident.opened, task.today));
    case IncidentStep::Inform:
        return Words::tr("Those whose data it could reach, those who gave you the key, those who work with it. Where "
                         "personal data is concerned, the authority may have to be told: in the EU within 72 hours.");
    }
    return {};
}

QString doneText(const Incident::Done& done, Date today)
{
    return done.actor.empty()
        ? momentText(done.when, today)
        : Words::tr("%1 by %2", "day, time by person").arg(momentText(done.when, today), toQString(done.actor));
}

std::vector<Reach> reachOf(const IncidentTask& task)
{
    const auto& key = task.key;
    std::vector<Reach> reach;
    reach.push_back({Reach::Kind::Powers, privilegeSentence(key.privilege), joined(key.scopes)});
    QStringList risks;
    for (const auto risk : task.radius.risks)
        risks.append(riskName(risk));
    if (!risks.isEmpty())
        reach.push_back({Reach::Kind::Risks, Words::tr("What may be lost"), QLocale().createSeparatedList(risks)});
    std::vector<std::string> places;
    for (const auto& place : key.consumers)
        places.push_back(place.name);
    const auto count = static_cast<int>(places.size());
    reach.push_back({Reach::Kind::Places,
        count == 0       ? Words::tr("No place is noted")
            : count == 1 ? Words::tr("1 place")
                         : Words::tr("%n places", nullptr, count),
        joined(places)});
    const auto people = static_cast<int>(task.radius.knownTo.size());
    reach.push_back({Reach::Kind::People,
        people == 0       ? Words::tr("Nobody else had it")
            : people == 1 ? Words::tr("1 other had it")
                          : Words::tr("%n others had it", nullptr, people),
        joined(task.radius.knownTo)});
    const auto more = static_cast<int>(task.radius.sameAccount.size());
    reach.push_back({Reach::Kind::OtherKeys,
        more == 0       ? Words::tr("No other key of this account")
            : more == 1 ? Words::tr("1 more key of this account")
                        : Words::tr("%n more keys of this account", nullptr, more),
        namesOf(task.radius.sameAccount)});
    const bool alone = task.radius.sameValue.empty();
    reach.push_back({Reach::Kind::SameValue,
        alone ? Words::tr("No other key has this value") : Words::tr("Stored with this value too"),
        namesOf(task.radius.sameValue)});
    return reach;
}

std::vector<TaskRow> incidentRows(const std::vector<Incident>& incidents, Date today)
{
    std::vector<TaskRow> rows;
    for (const auto& incident : incidents) {
        TaskRow row;
        const auto name = toQString(incident.keyName);
        row.owner = name.section(QStringLiteral(" – "), 0, 0);
        row.title = name;
        row.key = incident.key;
        row.action = TaskAction::SeeIncident;
        const auto done = static_cast<int>(incidentSteps.size() - incident.left().size());
        if (incident.closed) {
            row.line = Words::tr("Closed on %1").arg(dayText(localDay(*incident.closed), today));
        } else {
            row.urgency = Urgency::Critical;
            row.line = Words::tr("%1 of %2 steps done").arg(done).arg(incidentSteps.size());
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace keyfold::ui
