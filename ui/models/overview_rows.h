// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/overview.h"
#include "ui/models/task_rows.h"

namespace keyfold::ui {

/// How many keys want replacing within a week, and how many findings want more than to be known.
int dueSoon(const Overview& overview);
int findingsToActOn(const Overview& overview);
int openIncidents(const Overview& overview);

/// What is to do today, the worst first, each key once.
std::vector<TaskRow> todayRows(const Overview& overview);
/// "4 things to do today"; "Nothing to do today".
QString todayTitle(int count);
/// What the next days bring, without what is overdue.
std::vector<TaskRow> comingRows(const Overview& overview, int days);

/// Grouped: overdue, this week, this month, later.
std::vector<TaskRow> dueRows(const Overview& overview);
QString dueTitle(const Overview& overview);

/// Grouped by severity, or those of one severity alone.
std::vector<TaskRow> healthRows(const Overview& overview, std::optional<keyfold::Severity> only = {});
/// What was left out, each with its reason, to be taken back.
std::vector<TaskRow> dismissedRows(const Overview& overview);

} // namespace keyfold::ui
