// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sections.h"

#include <algorithm>

#include "ui/models/incident_task.h"
#include "ui/models/overview_rows.h"

namespace keyfold::ui {

namespace {

constexpr int nearDays = 10;

HealthSummary healthOf(const Overview& overview, int inOrder)
{
    HealthSummary health;
    health.keys = overview.keys;
    health.keysInOrder = inOrder;
    for (std::size_t i = 0; i < HealthSummary::severities.size(); ++i) {
        const auto severity = HealthSummary::severities[i];
        health.counts[i] = static_cast<int>(std::ranges::count(overview.findings, severity, &Finding::severity));
        health.rows[i] = healthRows(overview, severity);
    }
    health.dismissed = dismissedRows(overview);
    health.today = overview.today;
    return health;
}

} // namespace

Sections sectionsOf(const Overview& overview)
{
    const int inOrder = overview.keysInOrder();
    Sections sections;
    sections.today = overview.today;
    sections.counts = {dueSoon(overview), findingsToActOn(overview), static_cast<int>(overview.people.size()),
        openIncidents(overview)};
    sections.home = {overview.today, overview.keys, inOrder, todayRows(overview), comingRows(overview, nearDays),
        timelineOf(overview)};
    sections.due = {dueTitle(overview), dueRows(overview), overview.today};
    sections.health = healthOf(overview, inOrder);
    sections.people = overview.people;
    sections.incidents = incidentRows(overview.incidents, overview.today);
    std::set<KeyId> concerned;
    for (const auto& finding : overview.findings)
        concerned.insert(finding.key);
    std::map<KeyId, std::vector<TaskRow>> findings;
    for (const auto& rows : sections.health.rows)
        for (const auto& row : rows)
            if (row.kind == TaskRow::Kind::Key)
                findings[row.key].push_back(row);
    sections.findings = std::make_shared<const std::map<KeyId, std::vector<TaskRow>>>(std::move(findings));
    sections.concerned = std::make_shared<const std::set<KeyId>>(std::move(concerned));
    return sections;
}

} // namespace keyfold::ui
